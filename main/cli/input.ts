import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Failure } from '../../shared/failure';
import { readSmallFile } from '../engine';

/** A command's own options, as `node:util` declares them. */
export type OptionDeclarations = NonNullable<ParseArgsConfig['options']>;

/** Options that every command takes. */
const common = {
  home: { type: 'string' },
  actor: { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} satisfies OptionDeclarations;

/** What a person typed after a command's words. */
export interface Input {
  /** The positional argument at `index`. @throws Failure `usage-wrong` if it is not there. */
  argument(index: number): string;
  optionalArgument(index: number): string | undefined;
  /** The positional argument as an absolute path. */
  path(index: number): string;
  option(name: string): string | undefined;
  /** An option that must be there. @throws Failure `usage-wrong` */
  required(name: string): string;
  optionPath(name: string): string | undefined;
  requiredPath(name: string): string;
  /** Every value of an option that may be given several times. */
  options(name: string): string[];
  optionPaths(name: string): string[];
  /** The failure of arguments that do not fit: throw it. */
  wrong(problem: string): Failure;
  /** The positional argument as a whole number from 1. @throws Failure `usage-wrong` */
  count(index: number): number;
  integer(name: string): number | undefined;
  flag(name: string): boolean;
  /** The parsed content of a JSON file. @throws Failure `json-unreadable` */
  readJson(file: string): Promise<unknown>;
}

/** Relative paths count from where the person stands, which npm passes on as INIT_CWD. */
export function absolute(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** A JSON file longer than this (bytes) is some other file, chosen by mistake: plans and answers take a few thousand. */
const MOST_JSON_BYTES = 16 << 20;

async function readJson(file: string): Promise<unknown> {
  const bytes = await readSmallFile(file, MOST_JSON_BYTES);
  try {
    // Strict, and without the byte order mark that Notepad writes.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes ?? new Uint8Array()));
  } catch {
    throw new Failure('json-unreadable', { file });
  }
}

/**
 * Parses the arguments after a command's words.
 * @throws Failure `usage-wrong` for an unknown option, a missing value or too many arguments.
 */
export function parseInput(args: string[], options: OptionDeclarations, arity: number, usage: string): Input {
  const wrong = (problem: string) => new Failure('usage-wrong', { problem, usage });
  const { values, positionals } = ((): { values: Record<string, unknown>; positionals: string[] } => {
    try {
      return parseArgs({ args, options: { ...common, ...options }, allowPositionals: true, strict: true });
    } catch (error) {
      throw wrong(error instanceof Error ? (error.message.split('.')[0] ?? '') : '');
    }
  })();
  if (positionals.length > arity) throw wrong(positionals.slice(arity).join(' '));

  const list = (name: string): string[] => {
    const value = values[name];
    if (Array.isArray(value)) return value.map(String);
    return typeof value === 'string' ? [value] : [];
  };
  const option = (name: string) => list(name)[0];
  const required = (name: string) => {
    const value = option(name);
    if (value === undefined) throw wrong(`--${name}`);
    return value;
  };
  const argument = (index: number) => {
    const value = positionals[index];
    if (value === undefined) throw wrong(`${index + 1}`);
    return value;
  };
  return {
    argument,
    optionalArgument: (index) => positionals[index],
    path: (index) => absolute(argument(index)),
    option,
    required,
    optionPath: (name) => list(name).map(absolute)[0],
    requiredPath: (name) => absolute(required(name)),
    options: list,
    optionPaths: (name) => list(name).map(absolute),
    wrong,
    count(index) {
      const value = argument(index);
      if (!/^[1-9]\d{0,8}$/.test(value)) throw wrong(value);
      return Number(value);
    },
    integer(name) {
      const value = option(name);
      if (value === undefined) return undefined;
      if (!/^\d+$/.test(value)) throw wrong(`--${name} ${value}`);
      return Number(value);
    },
    flag: (name) => values[name] === true,
    readJson,
  };
}
