import { join } from 'node:path';
import type { Answer, Operation, RequestInput, Response } from '../../../../shared/contract';
import type { Finding, FindingKind } from '../../../../shared/model/finding';
import { checkout } from '../../../support/electron-on-chromium/folders';

/** What is used of the engine. Its own types are Node's, and these tests are checked against the page's. */
interface Engine {
  dispatch(operation: Operation, request: unknown): Promise<Answer<unknown>>;
  close(): Promise<void>;
}
interface EngineRoom {
  createEngine(options: { readonly home: string; readonly clock: () => Date }): Promise<Engine>;
}

/** What a reviewer finds on an item, by the item's name. */
export interface Found extends Partial<Pick<Finding, 'severity' | 'deadline' | 'basis'>> {
  readonly item: string;
  readonly kind: FindingKind;
  readonly text: string;
}

/** A receipt that came back, with what the agency needs to trust its signer. */
export interface Reviewed {
  readonly receipt: string;
  readonly certificate: string;
}

const office = '示例市大数据局';
const OFFICE_CODE = '91350100M000100Y43';
const passphrase = '审查人员的签名口令 2026';

/**
 * Reviews a package at another place (`folder` is all of it) on the real engine: every item gets the mark of its finding
 * or passes, and the receipt is signed by that place's own identity.
 */
export async function reviewElsewhere(
  folder: string,
  submitted: { readonly file: string; readonly certificate: string },
  found: readonly Found[],
): Promise<Reviewed> {
  const room: string = join(checkout, 'main', 'engine', 'index.ts');
  const built = (await import(room)) as EngineRoom;
  const engine = await built.createEngine({ home: join(folder, 'home'), clock: () => new Date() });
  try {
    return await review(engine, folder, submitted, found);
  } finally {
    await engine.close();
  }
}

async function review(
  engine: Engine,
  folder: string,
  { file, certificate }: { readonly file: string; readonly certificate: string },
  found: readonly Found[],
): Promise<Reviewed> {
  async function call<Name extends Operation>(name: Name, request: RequestInput<Name>): Promise<Response<Name>> {
    const answer = await engine.dispatch(name, request);
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.failure)}`);
    return answer.value as Response<Name>;
  }

  const secret = { passphrase };
  const own = await call('identity.create', { name: '示例丙', agency: office, code: OFFICE_CODE, secret });
  const trust = [certificate];
  const { dossier } = await call('review.open', { file, trust });
  if (dossier === null) throw new Error('the package is not intact');
  const { list } = dossier;
  const { package: submission } = await call('package.verify', { file, trust });
  const digest = submission?.digest ?? '';
  const resourceOf = (name: string) => list.items.find((item) => item.name === name)?.resource ?? '';
  const marked = new Set(found.map(({ item }) => resourceOf(item)));
  const passed = list.items.map(({ resource }) => resource).filter((resource) => !marked.has(resource));
  const findings = found.map(({ item, ...rest }, index): Finding => ({
    id: `${digest.slice(0, 12)}-${index + 1}`,
    anchor: { kind: 'item', resource: resourceOf(item) },
    severity: 'major',
    deadline: null,
    basis: '',
    ...rest,
  }));
  await call('review.change', {
    digest,
    changes: [
      { kind: 'reviewer', reviewer: { office, person: '示例丙' } },
      ...(passed.length > 0 ? [{ kind: 'mark' as const, resources: passed, mark: 'pass' as const }] : []),
      ...found.map(({ item, kind }) => ({ kind: 'mark' as const, resources: [resourceOf(item)], mark: kind })),
      ...findings.map((finding) => ({ kind: 'finding' as const, finding })),
    ],
  });
  const made = await call('review.export', { file, trust, identity: own.id, secret, out: join(folder, 'out') });
  return { receipt: made.path, certificate: own.certificatePath };
}
