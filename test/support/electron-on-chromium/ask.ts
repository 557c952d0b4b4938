import type { Page } from 'playwright-core';
import type { Answer } from '../../../shared/contract';

/** Asks the shell as the page would, whatever the page would never ask. */
export async function ask<Value = unknown>(page: Page, name: unknown, request: unknown): Promise<Answer<Value>> {
  return page.evaluate(
    ([asked, body]) => {
      const { desk } = globalThis as unknown as { desk: { ask: (name: unknown, body: unknown) => Promise<unknown> } };
      return desk.ask(asked, body) as never;
    },
    [name, request] as const,
  );
}
