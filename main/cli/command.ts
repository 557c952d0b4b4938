import type { Operation, RequestInput, Response } from '../../shared/contract';
import { Failure } from '../../shared/failure';
import type { Job } from '../../shared/job';
import type { Language, Text } from '../../shared/text/language';
import type { Engine, EngineOptions } from '../engine';
import type { Input, OptionDeclarations } from './input';

/** What a command is given to do its work with. */
export interface Shell {
  readonly engine: Engine;
  readonly input: Input;
  readonly language: Language;
  readonly job: Job;
  /** Tells the person how far the work is, before the reply; silent with `--json`. */
  readonly tell: (line: string) => void;
}

/** What a command answers: a value for `--json`, lines for a person, and the exit code. */
export interface Reply {
  readonly value: unknown;
  readonly lines: readonly string[];
  readonly exit: 0 | 1;
}

/** One command of the command line. */
export interface Command {
  /** Its words, `catalogue import`. */
  readonly words: string;
  /** What follows the words: `<dir> <file.xlsx> [--dry-run]`. */
  readonly usage: string;
  readonly help: Text;
  readonly options: OptionDeclarations;
  /** How many positional arguments it takes at most. */
  readonly arity: number;
  /** Where the command (the demo) starts the engine in a way of its own: another home, a clock that stands still. */
  settings?(input: Input): Partial<EngineOptions>;
  run(shell: Shell): Promise<Reply>;
}

interface OperationCommand<Name extends Operation> {
  readonly words: string;
  readonly usage: string;
  readonly arity: number;
  readonly help: Text;
  readonly options?: OptionDeclarations;
  readonly operation: Name;
  readonly request: (input: Input) => RequestInput<Name> | Promise<RequestInput<Name>>;
  /** The answer in lines for a person. */
  readonly show: (value: Response<Name>, language: Language) => readonly string[];
  /** The value for `--json`, where it is not the answer itself. */
  readonly json?: (value: Response<Name>) => unknown;
  /** Whether the answer is "no", which makes the exit code 1. */
  readonly refused?: (value: Response<Name>) => boolean;
}

/** Runs an operation; a failure of it is thrown. */
export async function call<Name extends Operation>(
  { engine, job }: Pick<Shell, 'engine' | 'job'>,
  operation: Name,
  request: RequestInput<Name>,
): Promise<Response<Name>> {
  const answer = await engine.dispatch(operation, request, job);
  if (answer.ok) return answer.value;
  throw new Failure(answer.failure.code, answer.failure.params);
}

/** A command that is one operation of the contract: most are. */
export function operationCommand<Name extends Operation>(spec: OperationCommand<Name>): Command {
  const { words, usage, arity, help, options = {}, operation, request, show, json, refused } = spec;
  return {
    words,
    usage,
    help,
    options,
    arity,
    async run(shell) {
      const value = await call(shell, operation, await request(shell.input));
      return {
        value: json ? json(value) : value,
        lines: show(value, shell.language),
        exit: refused?.(value) ? 1 : 0,
      };
    },
  };
}
