/**
 * The part of vitest that our suites use, over Node's own test runner, so that the same test files run as a Windows
 * program under Wine, where vitest's native tools do not. Bundled in place of `vitest` by `.dev/windows.mjs`.
 */
import {
  after,
  afterEach as afterEachTest,
  before,
  beforeEach as beforeEachTest,
  describe as nodeDescribe,
  test as nodeTest,
} from 'node:test';
import { format } from 'node:util';
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = chai.expect;

/** What one file or group declares: vitest runs the hooks that end it in reverse order, Node in order. */
interface Declarations {
  readonly beginning: (() => void)[];
  readonly ending: (() => void)[];
}

let current: Declarations = { beginning: [], ending: [] };

function opened(): Declarations {
  current = { beginning: [], ending: [] };
  return current;
}

function carryOut({ beginning, ending }: Declarations): void {
  for (const declaration of [...beginning, ...ending.reverse()]) declaration();
}

function declare(declaration: () => void): void {
  current.beginning.push(declaration);
}

/**
 * Loads one test file and puts all it declares into a group of its own: hooks at its top level must not reach the tests
 * of other files in the same process.
 */
export async function file(name: string, load: () => Promise<unknown>): Promise<void> {
  const own = opened();
  await load();
  void nodeDescribe(name, () => {
    carryOut(own);
  });
}

class Skipped extends Error {}

interface Context {
  skip(reason?: string): never;
}
type Body = (context: Context) => unknown;
type Options = number | { timeout?: number };

/** vitest's argument orders: (name, body, timeout) and (name, options, body). */
function split(first: Body | Options | undefined, second: Body | Options | undefined): { body: Body; timeout: number } {
  const body = [first, second].find((part) => typeof part === 'function') ?? (() => undefined);
  const options = [first, second].find((part) => typeof part !== 'function');
  // Wine is several times slower than the system that the limits were chosen for.
  const timeout = 4 * (typeof options === 'number' ? options : (options?.timeout ?? 30_000));
  return { body, timeout };
}

/** What the running test wants done when it is over; tests run one after another. */
let afterThisTest: (() => unknown)[] = [];

export function onTestFinished(clean: () => unknown): void {
  afterThisTest.push(clean);
}

function register(name: string, first?: Body | Options, second?: Body | Options): void {
  const { body, timeout } = split(first, second);
  declare(
    () =>
      void nodeTest(name, { timeout }, (context) =>
        run(body, (reason) => {
          context.skip(reason);
        }),
      ),
  );
}

async function run(body: Body, skip: (reason: string) => void): Promise<void> {
  try {
    await body({
      skip: (reason) => {
        throw new Skipped(reason);
      },
    });
  } catch (error) {
    if (!(error instanceof Skipped)) throw error;
    skip(error.message);
  } finally {
    const cleaning = afterThisTest.reverse();
    afterThisTest = [];
    for (const clean of cleaning) await clean();
  }
}

function registerSkipped(name: string): void {
  declare(() => void nodeTest(name, { skip: true }, () => undefined));
}

/** `test.each` over rows (arrays are spread) with printf-like names. */
function each(rows: readonly unknown[]) {
  return (name: string, body: (...row: unknown[]) => unknown, options?: Options): void => {
    for (const row of rows) {
      const args: unknown[] = Array.isArray(row) ? row : [row];
      register(format(name, ...args), () => body(...args), options);
    }
  };
}

const choose = (condition: unknown) => (condition ? registerSkipped : register);

export const test = Object.assign(register, {
  skipIf: choose,
  runIf: (condition: unknown) => choose(!condition),
  skip: registerSkipped,
  each,
});
export const it = test;

type Group = (name: string, body: () => void) => void;

function declareGroup(name: string, options: { skip?: boolean }, body: () => void): void {
  declare(() => {
    void nodeDescribe(name, options, () => {
      const own = opened();
      body();
      carryOut(own);
    });
  });
}

const group: Group = (name, body) => {
  declareGroup(name, {}, body);
};
const skippedGroup: Group = (name, body) => {
  declareGroup(name, { skip: true }, body);
};

export const describe = Object.assign(group, {
  skipIf: (condition: unknown) => (condition ? skippedGroup : group),
  runIf: (condition: unknown) => (condition ? group : skippedGroup),
  skip: skippedGroup,
  each:
    (rows: readonly unknown[]) =>
    (name: string, body: (...row: unknown[]) => void): void => {
      for (const row of rows) {
        const args: unknown[] = Array.isArray(row) ? row : [row];
        group(format(name, ...args), () => {
          body(...args);
        });
      }
    },
});

type Hook = () => unknown;

type NodeHook = (body: () => Promise<void>) => void;

function hook(nodeHook: NodeHook, when: keyof Declarations) {
  return (body: Hook): void => {
    current[when].push(() => {
      nodeHook(async () => {
        await body();
      });
    });
  };
}

export const beforeAll = hook(before, 'beginning');
export const afterAll = hook(after, 'ending');
export const beforeEach = hook(beforeEachTest, 'beginning');
export const afterEach = hook(afterEachTest, 'ending');
