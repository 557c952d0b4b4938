import { createInterface } from 'node:readline/promises';
import { settings } from './settings';

/** A path or null (closed) for files, the number of the button for messages. */
export type DialogAnswer = string | number | null;

/** A dialog that the app opened. */
export interface ShownDialog {
  readonly kind: 'open' | 'save' | 'message';
  readonly options: Readonly<Record<string, unknown>>;
}

export const shown: ShownDialog[] = [];
const answers: DialogAnswer[] = [];
const waiting: ((answer: DialogAnswer) => void)[] = [];

/** Answers the dialog that waits longest, or else the next one. */
export function answerDialog(answer: DialogAnswer): void {
  const next = waiting.shift();
  if (next) next(answer);
  else answers.push(answer);
}

/** Where nobody tests, whoever looks at screens answers in the terminal. */
async function askInTerminal({ kind, options }: ShownDialog): Promise<DialogAnswer> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const buttons = Array.isArray(options.buttons) ? options.buttons.map((text, i) => `[${i}] ${text}`).join(' ') : '';
  const heading = [options.title, options.message, options.detail].filter(Boolean).join('\n');
  const said = await terminal.question(
    `\n${heading}\n${kind === 'message' ? buttons : 'path, or nothing to cancel'}: `,
  );
  terminal.close();
  if (kind === 'message') return Number(said) || 0;
  return said.trim() === '' ? null : said.trim();
}

function show(kind: ShownDialog['kind'], args: readonly unknown[]): Promise<DialogAnswer> {
  const dialog = { kind, options: args.at(-1) as Readonly<Record<string, unknown>> };
  shown.push(dialog);
  process.send?.({ event: 'dialog' });
  const answer = answers.shift();
  if (answer !== undefined) return Promise.resolve(answer);
  if (settings.terminal) return askInTerminal(dialog);
  return new Promise((resolve) => waiting.push(resolve));
}

export const dialog = {
  async showOpenDialog(...args: unknown[]) {
    const answer = await show('open', args);
    return { canceled: answer === null, filePaths: answer === null ? [] : [String(answer)] };
  },
  async showSaveDialog(...args: unknown[]) {
    const answer = await show('save', args);
    return { canceled: answer === null, filePath: answer === null ? '' : String(answer) };
  },
  async showMessageBox(...args: unknown[]) {
    return { response: Number(await show('message', args)), checkboxChecked: false };
  },
};
