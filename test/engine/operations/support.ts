import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { createEngine, type Engine, type EngineOptions } from '../../../main/engine';
import type { Answer, Operation, RequestInput, Response } from '../../../shared/contract';
import type { FailureCode } from '../../../shared/failure';
import type { Job } from '../../../shared/job';
import type { Answers } from '../../../shared/model/decision';

export const sampleFolder = resolve(import.meta.dirname, '../../../assets/sample');

/** An engine over a fresh home, with a workspace that holds the sample's catalogue. */
export interface Bench {
  readonly workspace: string;
  /** A path in the bench's folder. */
  readonly at: (name: string) => string;
  readonly write: (name: string, content: string | Uint8Array) => Promise<string>;
  readonly answer: <Name extends Operation>(
    operation: Name,
    request: RequestInput<Name>,
    job?: Job,
  ) => Promise<Answer<Response<Name>>>;
  /** The value of an operation that must succeed. */
  readonly value: <Name extends Operation>(operation: Name, request: RequestInput<Name>) => Promise<Response<Name>>;
  /** The code of an operation that must fail. */
  readonly failure: <Name extends Operation>(
    operation: Name,
    request: RequestInput<Name>,
  ) => Promise<FailureCode | 'no failure'>;
}

/** Sets up a bench for a test file; its members can be used inside tests and hooks. */
export function bench(options: Partial<EngineOptions> = {}): Bench {
  let folder = '';
  let engine: Engine;
  const at = (name: string) => join(folder, name);

  async function value<Name extends Operation>(operation: Name, request: RequestInput<Name>) {
    const answer = await engine.dispatch(operation, request);
    if (!answer.ok) throw new Error(`${operation}: ${answer.failure.code} ${JSON.stringify(answer.failure.params)}`);
    return answer.value;
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), '操作-'));
    engine = await createEngine({ home: at('home'), clock: () => new Date('2026-03-02T01:00:00Z'), ...options });
    const agency = { agency: '示例市市场监督管理局', code: '11389901MA00000151' };
    await value('workspace.init', { dir: at('工作区'), regulation: 'lianyungang-2019', ...agency });
    await value('catalogue.import', { workspace: at('工作区'), file: join(sampleFolder, '信息资源目录.xlsx') });
  });
  afterAll(async () => {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  });

  return {
    get workspace() {
      return at('工作区');
    },
    at,
    async write(name, content) {
      await writeFile(at(name), content);
      return at(name);
    },
    answer: (operation, request, job) => engine.dispatch(operation, request, job),
    value,
    async failure(operation, request) {
      const answer = await engine.dispatch(operation, request);
      return answer.ok ? 'no failure' : answer.failure.code;
    },
  };
}

/** What has to be on paper before a package of a list version leaves: who is in charge, and the secrecy review. */
export async function putOnPaper({ value, workspace }: Pick<Bench, 'value' | 'workspace'>, version: number) {
  const { people } = (await value('workspace.open', { workspace })).state;
  const [first] = people.order.flatMap((id) => people.byId[id] ?? []);
  if (first?.duty === '') {
    const person = { name: first.name, department: '信用监督管理科', duty: '数据开放专员' };
    await value('person.add', { workspace, person });
  }
  const review = { number: `密审〔2026〕${version}号`, date: '2026-03-02', by: '保密办' };
  await value('secrecy.record', { workspace, version, ...review });
}

/** The answers of a resource that nothing stands against, changed as the test needs. */
export function answers(changes: Record<string, boolean> = {}, rest: Partial<Answers> = {}): Answers {
  const ids = [
    'state-secret',
    'endangers-security',
    'trade-secret',
    'personal-privacy',
    'internal-affairs',
    'agreement-restricted',
    'law-forbids',
    'got-by-sharing',
    'high-security-requirement',
    'time-sensitive',
    'continuous-access',
    'limited-use',
    'secrecy-review-pending',
  ];
  const no = Object.fromEntries(ids.map((id) => [id, false]));
  return { answers: { ...no, ...changes }, evidence: [], access: ['file'], ...rest };
}
