import { join } from 'node:path';
import { checkout } from '../../../support/electron-on-chromium/folders';

interface Agency {
  readonly name: string;
  readonly code: string;
}
interface Signer {
  readonly certificatePath: string;
}

/** What is used of the engine's tests. Their own types are Node's, and these tests are checked against the page's. */
interface FixtureRoom {
  readonly makeSigner: (folder: string, name: string, of: Agency) => Promise<Signer>;
}
interface IntakeRoom {
  readonly submit: (
    folder: string,
    submission: {
      readonly target: string;
      readonly signer: Signer;
      readonly agency: Agency;
      readonly version: number;
      readonly items: readonly { readonly name: string }[];
    },
  ) => Promise<string>;
}

const agency = { name: '示例市住房和城乡建设局', code: '11389901MA00000160' };

/** Puts a package of another agency that submits items of these names at `target`. Returns its signer's certificate. */
export async function submitElsewhere(folder: string, target: string, names: readonly string[]): Promise<string> {
  const room = (...below: readonly string[]): string => join(checkout, 'test', 'engine', ...below);
  const { makeSigner } = (await import(room('package', 'fixture.ts'))) as FixtureRoom;
  const { submit } = (await import(room('review', 'intake', 'support.ts'))) as IntakeRoom;
  const signer = await makeSigner(folder, '示例丁', agency);
  await submit(folder, { target, signer, agency, version: 1, items: names.map((name) => ({ name })) });
  return signer.certificatePath;
}
