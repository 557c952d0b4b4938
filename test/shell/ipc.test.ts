import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import { describe, expect, test } from 'vitest';
import { answerPage, isFromPage, type WindowHandlers } from '../../main/shell/ipc';
import { Failure } from '../../shared/failure';

const contents = {} as unknown as WebContents;

function from(frame: unknown, sender: unknown = contents): IpcMainInvokeEvent {
  return { sender, senderFrame: frame } as IpcMainInvokeEvent;
}

const page = { url: 'app://desk/index.html', parent: null };

describe('a message comes from the page', () => {
  test('only as the main frame of our window, showing our origin', () => {
    expect(isFromPage(from(page), contents)).toBe(true);
    expect(isFromPage(from({ ...page, url: 'app://desk/#/data' }), contents)).toBe(true);
    expect(isFromPage(from(page, {}), contents)).toBe(false);
    expect(isFromPage(from(page), undefined)).toBe(false);
    expect(isFromPage(from({ ...page, parent: page }), contents)).toBe(false);
    expect(isFromPage(from(null), contents)).toBe(false);
    for (const url of ['about:blank', 'https://desk/', 'app://desk.evil/', 'app://evil@desk/', 'file:///x', '', 'x']) {
      expect(isFromPage(from({ ...page, url }), contents)).toBe(false);
    }
  });
});

/** The one handler that `answerPage` registers, and what it did with errors. */
function registered(handlers: Partial<WindowHandlers>) {
  const errors: unknown[] = [];
  let handle: ((event: IpcMainInvokeEvent, message: unknown) => Promise<unknown>) | undefined;
  const ipcMain = {
    handle: (_channel: string, handler: typeof handle) => {
      handle = handler;
    },
  } as unknown as IpcMain;
  answerPage({
    ipcMain,
    contents: () => contents,
    handlers: handlers as WindowHandlers,
    drop: () => Promise.resolve([]),
    onError: (error) => errors.push(error),
  });
  const ask = (message: unknown, event = from(page)) => handle?.(event, message);
  return { ask, errors };
}

describe('the one channel', () => {
  const cancel = { kind: 'ask', name: 'cancel', request: { job: 'j' } };

  test('answers what the contract names', async () => {
    const { ask } = registered({ cancel: () => Promise.resolve({ done: true }) });
    expect(await ask(cancel)).toEqual({ ok: true, value: { done: true } });
  });

  test('refuses whoever is not the page before it looks at the message', async () => {
    const { ask } = registered({ cancel: () => Promise.resolve({ done: true }) });
    const refused = { ok: false, failure: { code: 'message-refused', params: {} } };
    expect(await ask(cancel, from({ ...page, parent: page }))).toEqual(refused);
    expect(await ask(cancel, from(page, {}))).toEqual(refused);
  });

  test('passes failures on, and keeps what any other error says to itself', async () => {
    const failing = registered({ cancel: () => Promise.reject(new Failure('grant-unknown')) });
    expect(await failing.ask(cancel)).toEqual({ ok: false, failure: { code: 'grant-unknown', params: {} } });
    const secret = new Error('110101199003070011');
    const broken = registered({ cancel: () => Promise.reject(secret) });
    expect(await broken.ask(cancel)).toEqual({ ok: false, failure: { code: 'internal', params: { where: 'window' } } });
    expect(broken.errors).toEqual([secret]);
  });

  test('gives no answer that the contract does not name', async () => {
    const { ask, errors } = registered({ cancel: () => Promise.resolve({ done: true, path: '/x' } as { done: true }) });
    expect(await ask(cancel)).toMatchObject({ ok: false, failure: { code: 'internal' } });
    expect(errors).toHaveLength(1);
  });

  test('tells of a wrong message the place and never the words', async () => {
    const { ask } = registered({});
    const secret = '110101199003070011';
    for (const message of [
      secret,
      { kind: secret },
      { kind: 'ask', name: secret, request: {} },
      { kind: 'ask', name: 'cancel', request: { job: 1, [secret]: secret } },
      { kind: 'drop', paths: secret },
    ]) {
      const answer = await ask(message);
      expect(answer).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
      expect(JSON.stringify(answer)).not.toContain(secret);
    }
  });
});
