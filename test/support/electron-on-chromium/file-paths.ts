import type { CDPSession } from 'playwright-core';

/** Begins what the preload script has in place of a file's path; its number follows. */
const MARK = 'stand-in-file:';

async function pathOf(file: number, cdp: CDPSession, world: number): Promise<string> {
  const found = await cdp.send('Runtime.evaluate', { expression: `standInFiles[${file}]`, contextId: world });
  const { objectId } = found.result;
  if (objectId === undefined) return '';
  const info = await cdp.send('DOM.getFileInfo', { objectId }).catch(() => undefined);
  return info?.path ?? '';
}

/** A message of the preload script with paths in place of what stands for files; '' for a file that a script made. */
export async function withPaths(value: unknown, cdp: CDPSession, world: number): Promise<unknown> {
  if (typeof value === 'string' && value.startsWith(MARK)) return pathOf(Number(value.slice(MARK.length)), cdp, world);
  if (Array.isArray(value)) return Promise.all(value.map((item) => withPaths(item, cdp, world)));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(async ([name, item]) => [name, await withPaths(item, cdp, world)]);
  return Object.fromEntries((await Promise.all(members)) as [string, unknown][]);
}
