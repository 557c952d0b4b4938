import { failureExit, failureText, Failure } from '../../shared/failure';
import { languages, type Language } from '../../shared/text/language';
import { createEngine } from '../engine';
import type { Command, Reply } from './command';
import { commands } from './commands';
import { helpLines } from './help';
import { homeFolder } from './home';
import { absolute, parseInput } from './input';
import { terminalJob } from './progress';
import { visible, visibleJson } from './visible';

/** Where a run writes. */
export interface Streams {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

/** The value of `--name value` or `--name=value`, before a command is known that could parse it. */
function peek(args: readonly string[], name: string): string | undefined {
  const inline = args.find((arg) => arg.startsWith(`--${name}=`));
  if (inline !== undefined) return inline.slice(name.length + 3);
  const index = args.indexOf(`--${name}`);
  return index < 0 ? undefined : args[index + 1];
}

function languageOf(args: readonly string[]): Language {
  const asked = peek(args, 'lang') ?? process.env.OPENLIST_DESK_LANG;
  return languages.find((language) => language === asked) ?? 'zh';
}

/** The command whose words the arguments begin with; the longest wins. */
function findCommand(args: readonly string[]): Command {
  const begins = (words: string) => words.split(' ').every((word, index) => args[index] === word);
  const [command] = commands
    .filter(({ words }) => begins(words))
    .sort((a, b) => b.words.split(' ').length - a.words.split(' ').length);
  if (command) return command;
  throw new Failure('command-unknown', {
    command: args
      .filter((arg) => !arg.startsWith('-'))
      .slice(0, 2)
      .join(' '),
  });
}

async function runCommand(
  command: Command,
  args: readonly string[],
  language: Language,
  tell: (line: string) => void,
): Promise<Reply> {
  const rest = args.slice(command.words.split(' ').length);
  const usage = `${command.words} ${command.usage}`;
  const input = parseInput(rest, command.options, command.arity, usage);
  if (input.flag('help')) return { value: { usage }, lines: [usage, command.help[language]], exit: 0 };
  const { job, release } = terminalJob(language);
  const engine = await createEngine({
    home: absolute(homeFolder(input.option('home'))),
    clock: () => new Date(),
    actor: input.option('actor'),
    ...command.settings?.(input),
  });
  try {
    return await command.run({ engine, input, language, job, tell });
  } finally {
    await engine.close();
    release();
  }
}

/** Runs one command line and returns its exit code; never throws, and no stack trace reaches a person. */
export async function runCommandLine(args: readonly string[], { stdout, stderr }: Streams): Promise<number> {
  const language = languageOf(args);
  const json = args.includes('--json');
  try {
    if (args.length === 0 || ['--help', '-h', 'help'].includes(args[0] ?? '')) {
      stdout(`${helpLines(language).join('\n')}\n`);
      return args.length === 0 ? 2 : 0;
    }
    const tell = (line: string) => {
      if (!json) stdout(`${visible(line)}\n`);
    };
    const { value, lines, exit } = await runCommand(findCommand(args), args, language, tell);
    stdout(json ? `${visibleJson(value)}\n` : lines.map((line) => `${visible(line)}\n`).join(''));
    return exit;
  } catch (error) {
    return reportFailure(error, args, { stdout, stderr });
  }
}

/** Tells what went wrong, in codes and texts of ours and never in a library's, and returns the exit code for it. */
export function reportFailure(error: unknown, args: readonly string[], { stdout, stderr }: Streams): number {
  const failure = error instanceof Failure ? error : new Failure('internal', { where: args.slice(0, 2).join(' ') });
  const record = failure.toRecord();
  const { what, next } = failureText(record, languageOf(args));
  if (args.includes('--json')) stdout(`${visibleJson({ failure: record })}\n`);
  stderr(`${visible(`${what} [${record.code}]`)}\n${visible(next)}\n`);
  return failureExit(record.code);
}
