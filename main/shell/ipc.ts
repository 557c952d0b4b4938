import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import { z } from 'zod';
import type { Answer } from '../../shared/contract';
import { exceedsLimits } from '../../shared/contract/limits';
import { windowContract, type Picked, type WindowOperation } from '../../shared/contract/window';
import { Failure } from '../../shared/failure';
import { askChannel } from './channels';
import { isPageUrl } from './origin';

type Asked<Name extends WindowOperation> = z.output<(typeof windowContract)[Name]['request']>;
type Answered<Name extends WindowOperation> = z.input<(typeof windowContract)[Name]['response']>;

/** What the shell does for each thing that the page may ask; each gets a parsed request and throws failures. */
export type WindowHandlers = {
  readonly [Name in WindowOperation]: (request: Asked<Name>) => Promise<Answered<Name>>;
};

/** Grants for the paths of dropped files, which only the preload script can name. */
export type DropHandler = (paths: readonly string[]) => Promise<readonly Picked[]>;

/** One message of the preload script: the page chooses name and request, never the kind. */
const messageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ask'), name: z.string().max(60), request: z.unknown() }),
  z.strictObject({ kind: z.literal('drop'), paths: z.array(z.string().max(32_767)).max(100) }),
]);

function parse<Schema extends z.ZodType>(schema: Schema, value: unknown, where: string): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  // Names of members are the caller's words: only the first bad place is told, and shortly.
  const path = parsed.error.issues[0]?.path.join('.').slice(0, 60);
  throw new Failure('bad-request', { path: path ? `${where}.${path}` : where });
}

function isOperation(name: string): name is WindowOperation {
  return Object.hasOwn(windowContract, name);
}

/** Whether a message comes from the page itself: the main frame of our window, showing our origin. */
export function isFromPage({ sender, senderFrame }: IpcMainInvokeEvent, contents: WebContents | undefined): boolean {
  return sender === contents && senderFrame !== null && senderFrame.parent === null && isPageUrl(senderFrame.url);
}

async function run(message: unknown, handlers: WindowHandlers, drop: DropHandler): Promise<unknown> {
  if (exceedsLimits(message)) throw new Failure('bad-request', { path: 'message' });
  const asked = parse(messageSchema, message, 'message');
  if (asked.kind === 'drop') return drop(asked.paths);
  if (!isOperation(asked.name)) throw new Failure('bad-request', { path: 'name' });
  const { request, response } = windowContract[asked.name];
  // The compiler cannot pair a handler with the request of the same, still open, name.
  const handler = handlers[asked.name] as (request: unknown) => Promise<unknown>;
  return response.parse(await handler(parse(request, asked.request, asked.name)));
}

/**
 * Answers the page over the one channel there is. Messages of anyone else are refused, and whatever goes wrong is a
 * coded failure; other errors go to `onError` and reach the page as `internal`.
 */
export function answerPage(options: {
  readonly ipcMain: IpcMain;
  readonly contents: () => WebContents | undefined;
  readonly handlers: WindowHandlers;
  readonly drop: DropHandler;
  readonly onError: (error: unknown) => void;
}): void {
  const { ipcMain, contents, handlers, drop, onError } = options;
  ipcMain.handle(askChannel, async (event, message: unknown): Promise<Answer<unknown>> => {
    try {
      if (!isFromPage(event, contents())) throw new Failure('message-refused');
      return { ok: true, value: await run(message, handlers, drop) };
    } catch (error) {
      if (error instanceof Failure) return { ok: false, failure: error.toRecord() };
      onError(error);
      return { ok: false, failure: new Failure('internal', { where: 'window' }).toRecord() };
    }
  });
}
