import { bagDeclaration, parseManifest, type BagFile } from './bag';
import type { FaultList } from './faults';
import { bagPaths, isPayload, isTagFile, type BagLayout } from './layout';
import type { Parcel } from './parcel';

/**
 * Checks a parcel against its format's layout and its own two manifests (RFC 8493, 3): every file has its place, is
 * listed once and has its digest; every listed file is there.
 */
export function checkBag({ files }: Parcel, layout: BagLayout, faults: FaultList): void {
  faults.reach('manifests');
  for (const path of layout.required) {
    if (!files.has(path)) faults.add('file-required', path);
  }
  for (const path of files.keys()) {
    if (!layout.hasPlace(path)) faults.add('file-unexpected', path);
  }
  const declaration = files.get(bagPaths.bagit)?.content;
  if (declaration && !Buffer.from(bagDeclaration).equals(declaration)) faults.add('bag-declaration', bagPaths.bagit);
  checkManifest(bagPaths.manifest, isPayload, files, faults);
  checkManifest(bagPaths.tagManifest, isTagFile, files, faults);
}

/** @param covers whether a file is to be listed in this manifest. */
function checkManifest(
  manifest: string,
  covers: (path: string) => boolean,
  files: Parcel['files'],
  faults: FaultList,
): void {
  const content = files.get(manifest)?.content;
  // A manifest that is missing or too large is a fault already; whether files agree with it cannot be known.
  if (!content) return;
  const lines = parseManifest(Buffer.from(content).toString('latin1'));
  if (lines === null || !lines.every(({ path }) => covers(path))) {
    faults.add('manifest-malformed', manifest);
    return;
  }
  compare(new Map(lines.map(({ path, digest }) => [path, digest])), files, covers, faults);
}

function compare(
  listed: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, BagFile>,
  covers: (path: string) => boolean,
  faults: FaultList,
): void {
  for (const [path, digest] of listed) {
    const file = files.get(path);
    if (file === undefined) faults.add('file-missing', path);
    else if (file.digest !== digest) faults.add('file-digest', path);
  }
  for (const path of files.keys()) {
    if (covers(path) && !listed.has(path)) faults.add('file-unlisted', path);
  }
}
