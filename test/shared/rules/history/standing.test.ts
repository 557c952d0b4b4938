import { describe, expect, test } from 'vitest';
import type { Patch } from '../../../../shared/model/journal';
import { standingOf, touchedResources, watchTouches, type EntryHead } from '../../../../shared/rules/history';

const head = (seq: number, more: Partial<EntryHead> = {}): EntryHead => ({
  seq,
  at: '',
  actor: '',
  operation: 'tag.set',
  undoable: true,
  ...more,
});
const revert = (seq: number, of: number) =>
  head(seq, { operation: 'revert', about: { seq: of, operation: 'tag.set' } });

describe('what is taken back at present', () => {
  test('an undo takes its change back, a redo makes it again', () => {
    expect([...standingOf([head(1), head(2), head(3, { undoes: 2 })]).undone]).toEqual([[2, 3]]);
    expect([...standingOf([head(1), head(2), head(3, { undoes: 2 }), head(4, { undoes: 3 })]).undone]).toEqual([]);
  });

  test('a revert takes its change back until it is undone or reverted itself', () => {
    expect([...standingOf([head(1), head(2), revert(3, 2)]).reverted]).toEqual([[2, 3]]);
    expect([...standingOf([head(1), head(2), revert(3, 2), head(4, { undoes: 3 })]).reverted]).toEqual([]);
    expect([...standingOf([head(1), head(2), revert(3, 2), revert(4, 3)]).reverted]).toEqual([[3, 4]]);
  });
});

describe('a later change of the same', () => {
  const entry = (...paths: Patch['path'][]) => ({ patches: paths.map((path) => ({ op: 'replace' as const, path })) });

  test.each([
    ['at the same place', ['resources', 'byId', 'r0001', 'name'], true],
    ['below it', ['resources', 'byId', 'r0001', 'name', 'x'], true],
    ['above it', ['resources', 'byId', 'r0001'], true],
    ['of the whole state', [], true],
    ['beside it', ['resources', 'byId', 'r0001', 'code'], false],
    ['of another thing', ['resources', 'byId', 'r0002', 'name'], false],
    ['of the order alone', ['resources', 'order', 0], false],
  ])('%s', (_where, path: Patch['path'], touches: boolean) => {
    const watch = watchTouches();
    watch.watch(5, entry(['resources', 'byId', 'r0001', 'name']));
    watch.note({ seq: 7, operation: 'x' }, entry(path));
    expect(watch.newest(5)?.seq).toBe(touches ? 7 : undefined);
  });

  test('an earlier one is none', () => {
    const watch = watchTouches();
    watch.watch(5, entry(['profile']));
    watch.note({ seq: 4, operation: 'x' }, entry(['profile']));
    expect(watch.newest(5)).toBeUndefined();
  });

  test('where a list grew, all of its places have moved', () => {
    const watch = watchTouches();
    watch.watch(5, entry(['plans', 'r0001-1', 'steps', 2, 'params']));
    watch.note({ seq: 6, operation: 'x' }, { patches: [{ op: 'add', path: ['plans', 'r0001-1', 'steps', 0] }] });
    expect(watch.newest(5)?.seq).toBe(6);
  });
});

test('the resources of an entry are those of its datasets, plans, decisions and releases too', () => {
  const patch = (path: Patch['path'], value?: unknown): Patch => ({ op: 'replace', path, value });
  const patches = [
    patch(['datasets', 'byId', 'r0001-2', 'name']),
    patch(['releases', 'byId', 'r0002-1.3']),
    patch(['decisions', 'r0003']),
    patch(['plans', 'r0004-1']),
    patch(['resources', 'order', 0], 'r0009'),
    patch(['resources'], { order: [], byId: { r0005: {} } }),
    patch(['people', 'byId', 'p1']),
    patch([]),
  ];
  expect([...touchedResources({ patches, inverse: [] })]).toEqual(['r0001', 'r0002', 'r0003', 'r0004', 'r0005']);
});
