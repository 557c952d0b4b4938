import type { Grant, PageSecret } from '../../../../shared/contract/window';
import type { FailureRecord } from '../../../../shared/failure';
import { signText as text } from '../../../../shared/text/window/package-sign';
import { useReplica } from '../../../app/desk-context';
import { useSay } from '../../../app/language';
import { useTasks } from '../../../app/tasks';
import { attempt } from '../../../attempt';
import { ask, call } from '../../../desk';
import { madeFile } from '../../../made-file';
import type { WaitingFiles } from './waiting';

/** One signature that has come: made elsewhere, or by an identity of this computer. */
export type Signature =
  | { readonly role: string; readonly p7s: Grant }
  | {
      readonly role: string;
      readonly identity: string;
      readonly secret: PageSecret;
    };

interface AddOptions {
  readonly files: WaitingFiles | null;
  readonly onFiles: (files: WaitingFiles) => void;
  readonly onWhole: (files: WaitingFiles) => void;
  readonly onFailure: (failure: FailureRecord | null) => void;
}

/** Puts one signature into the waiting package and goes on with the package that has it; tells whether it did. */
export function useAddSignature({ files, onFiles, onWhole, onFailure }: AddOptions) {
  const say = useSay();
  const { workspace } = useReplica();
  const { run } = useTasks();

  /** Where it goes: beside the waiting one where that place is known, else where the person says. */
  async function folderOf({ folder }: WaitingFiles): Promise<Grant | null> {
    return folder ?? (await ask('pick', { purpose: 'package-folder' })).picked?.file ?? null;
  }

  return async function add(signature: Signature): Promise<boolean> {
    if (files === null) return false;
    const folder = await folderOf(files);
    if (folder === null) return false;
    // Whoever has said where it goes is not asked again, whatever comes of this signature.
    const held = { ...files, folder };
    onFiles(held);
    onFailure(null);
    const { role } = signature;
    const by =
      'p7s' in signature
        ? { p7s: signature.p7s }
        : {
            identity: signature.identity,
            secret: signature.secret,
          };
    const request = {
      workspace,
      file: files.file.file,
      role,
      out: folder,
      ...by,
    };
    const done = await run(say(text.importing), (options) => attempt(call('package.sign', request, options)));
    if (done === null) return false;
    if ('failure' in done) {
      onFailure(done.failure);
      return false;
    }
    const { path, waiting } = done.value;
    const next = { ...held, file: await madeFile(folder, path) };
    if (waiting.length === 0) onWhole(next);
    else onFiles(next);
    return true;
  };
}
