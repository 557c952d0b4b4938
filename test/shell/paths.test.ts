import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeGrants, type GrantMode, type Grants } from '../../main/shell/grants';
import { rememberedIn, withPaths as withPathsAnd } from '../../main/shell/paths';
import { contract, type Operation } from '../../shared/contract';
import { pathSchema, secretSchema } from '../../shared/contract/common';
import { Failure } from '../../shared/failure';

/** As the shell has it where no passphrase is remembered. */
function withPaths(operation: Operation, request: unknown, grants: Grants): unknown {
  return withPathsAnd(operation, request, grants, new Map());
}

const operations = Object.keys(contract) as Operation[];
const path = resolve('/tmp/picked');
const modes: readonly GrantMode[] = ['read', 'write', 'folder'];

/** Where a schema says "path" or "secret", however deep and whatever stands between. */
function placesOf(schema: z.core.$ZodType, at: readonly string[] = []): { at: readonly string[]; secret: boolean }[] {
  if (schema === pathSchema) return [{ at, secret: false }];
  if (schema === secretSchema) return [{ at, secret: true }];
  const walk = (value: unknown, name: string): { at: readonly string[]; secret: boolean }[] => {
    if (value instanceof z.core.$ZodType || value instanceof z.ZodType) return placesOf(value, [...at, name]);
    if (Array.isArray(value)) return value.flatMap((item) => walk(item, name));
    return [];
  };
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape as Record<string, unknown>).flatMap(([name, member]) => walk(member, name));
  }
  const inner = schema instanceof z.ZodArray ? '[]' : '';
  return Object.values(schema._zod.def).flatMap((value) => walk(value, inner));
}

const places = operations.flatMap((operation) =>
  placesOf(contract[operation].request).map(({ at, secret }) => ({
    operation,
    at: at.filter((name) => name !== ''),
    secret,
  })),
);
const paths = places.filter(({ secret }) => !secret);
const secrets = places.filter(({ secret }) => secret);

/** A request with `value` at one place and nothing else. */
function requestWith(at: readonly string[], value: unknown): unknown {
  return at.reduceRight<unknown>((inner, name) => (name === '[]' ? [inner] : { [name]: inner }), value);
}

function codeOf(work: () => unknown): string {
  try {
    return `nothing: ${JSON.stringify(work())}`;
  } catch (error) {
    return error instanceof Failure ? error.code : String(error);
  }
}

describe('grants take the place of paths', () => {
  test('in the operations that name paths', () => {
    expect(places.length).toBeGreaterThan(30);
    expect(paths.map(({ operation, at }) => `${operation} ${at.join('.')}`)).toContain('package.verify trust.[]');
    expect(secrets.map(({ operation }) => operation)).toContain('identity.create');
  });

  test.each(paths)('$operation: a path at $at is refused', ({ operation, at }) => {
    for (const value of ['/etc/passwd', 'x', '', 1, null, {}, ['/etc/passwd'], { grant: '/etc/passwd' }]) {
      expect(codeOf(() => withPaths(operation, requestWith(at, value), makeGrants()))).toBe('grant-missing');
    }
  });

  test.each(paths.filter(({ at }) => at[0] !== 'keyFile'))(
    '$operation: exactly one kind of grant fits at $at',
    ({ operation, at }) => {
      const codes = modes.map((mode) => {
        const grants = makeGrants();
        const { file } = grants.give(path, mode);
        return codeOf(() => withPaths(operation, requestWith(at, file), grants));
      });
      const put = `nothing: ${JSON.stringify(requestWith(at, path))}`;
      expect(codes.toSorted()).toEqual(['grant-wrong', 'grant-wrong', put].toSorted());
    },
  );

  test.each(paths.filter(({ at }) => at[0] !== 'keyFile'))(
    '$operation: a grant that nobody gave is refused at $at',
    ({ operation, at }) => {
      const request = requestWith(at, { grant: '0'.repeat(32) });
      expect(codeOf(() => withPaths(operation, request, makeGrants()))).toBe('grant-unknown');
    },
  );

  test.each(secrets)('$operation: $at takes a typed passphrase and no file of one', ({ operation, at }) => {
    const typed = requestWith(at, { passphrase: 'correct horse' });
    expect(withPaths(operation, typed, makeGrants())).toEqual(typed);
    for (const secret of [
      { passphraseFile: '/etc/passwd' },
      { passphraseFile: { grant: '0'.repeat(32) } },
      { passphrase: 'x', passphraseFile: '/etc/passwd' },
      '/etc/passwd',
      null,
    ]) {
      expect(codeOf(() => withPaths(operation, requestWith(at, secret), makeGrants()))).toBe('grant-missing');
    }
  });

  test.each(secrets)('$operation: $at takes a remembered passphrase only beside its identity', ({ operation, at }) => {
    const grants = makeGrants();
    const given = (identity: string) => {
      const request = requestWith(at, { remembered: 'a1' });
      const holder = at
        .slice(0, -1)
        .reduce<unknown>(
          (inner, name) => (name === '[]' ? (inner as unknown[])[0] : (inner as Record<string, unknown>)[name]),
          request,
        );
      Object.assign(holder as object, { identity });
      expect(rememberedIn(request)).toEqual(['a1']);
      return codeOf(() => withPathsAnd(operation, request, grants, new Map([['a1', 'of a1']])));
    };
    expect(given('a1')).toContain('{"passphrase":"of a1"}');
    expect(given('b2')).toBe('grant-missing');
    expect(codeOf(() => withPaths(operation, requestWith(at, { remembered: 'a1' }), grants))).toBe('grant-missing');
  });

  test('a key file cannot be named by the page at all', () => {
    const grants = makeGrants();
    for (const mode of modes) {
      const { file } = grants.give(path, mode);
      expect(codeOf(() => withPaths('treat.apply', { keyFile: file }, grants))).toBe('grant-missing');
    }
  });

  test('and nothing else of a request is touched', () => {
    const grants = makeGrants();
    const { file } = grants.give(path, 'folder');
    const request = JSON.parse('{"resource":"r0001","more":{"file":"x"},"__proto__":{"x":1}}') as object;
    const given = withPaths('decide', { ...request, workspace: file }, grants) as Record<string, unknown>;
    expect(JSON.stringify(given)).toBe(JSON.stringify({ ...request, workspace: path }));
    expect(Object.getPrototypeOf(given)).toBe(Object.prototype);
    for (const odd of [null, undefined, 'text', 7, []]) expect(withPaths('decide', odd, grants)).toEqual(odd);
  });
});

describe('a grant', () => {
  test('is random, and the same for the same path and use', () => {
    const [grants, others] = [makeGrants(), makeGrants()];
    const first = grants.give(path, 'read');
    expect(first.name).toBe('picked');
    expect(first.file.grant).toMatch(/^[0-9a-f]{32}$/);
    expect(grants.give(`${path}/../picked`, 'read')).toEqual(first);
    expect(grants.give(path, 'write')).not.toEqual(first);
    expect(others.give(path, 'read')).not.toEqual(first);
  });

  test('can be shown in the file manager, whatever it allows', () => {
    const grants = makeGrants();
    expect(grants.place(grants.give(path, 'write').file)).toBe(path);
    expect(codeOf(() => grants.place({ grant: '0'.repeat(32) }))).toBe('grant-unknown');
  });
});

describe('ladders of a search', () => {
  const file = (grants: ReturnType<typeof makeGrants>) => grants.give(path, 'read').file;

  test('are built in, or files that the person picked', () => {
    const grants = makeGrants();
    const quasi = { 年龄: 'age', 区县: file(grants) };
    const request = withPaths('risk.search', { file: file(grants), quasi, k: 5 }, grants);
    expect(request).toEqual({ file: path, quasi: { 年龄: 'age', 区县: path }, k: 5 });
  });

  test('and never paths', () => {
    const grants = makeGrants();
    const request = { file: file(grants), quasi: { 区县: path }, k: 5 };
    expect(codeOf(() => withPaths('risk.search', request, grants))).toBe('grant-missing');
  });
});
