import { describe, expect, test } from 'vitest';
import { commands } from '../../../main/cli/commands';
import { runCli, runJson } from '../../support/run-cli';

/** The command line that design and README promise, by the words of each command. */
const promised = [
  'regulation list',
  'regulation show',
  'workspace init',
  'workspace show',
  'workspace backup',
  'workspace copy',
  'workspace backups',
  'workspace restore',
  'backup read',
  'catalogue import',
  'dataset inspect',
  'dataset attach',
  'dataset quality',
  'tag set',
  'decide',
  'treat plan show',
  'treat plan set',
  'treat plan suggest',
  'treat plan replay',
  'treat ladder add',
  'treat ladder list',
  'treat run',
  'treat resolve',
  'treat apply',
  'treat report show',
  'treat report export',
  'risk measure',
  'risk search',
  'treat search',
  'risk mosaic',
  'list check',
  'list show',
  'list freeze',
  'list export',
  'list edits',
  'list diff',
  'list withdraw',
  'list followup',
  'list restore',
  'selfcheck',
  'selfcheck export',
  'key show',
  'key rotate',
  'key export',
  'key import',
  'identity create',
  'identity list',
  'identity import',
  'identity request',
  'identity certify',
  'identity remove',
  'signature make',
  'trust read',
  'trust add',
  'trust list',
  'trust remove',
  'revocation add',
  'revocation list',
  'revocation remove',
  'secrecy record',
  'package check',
  'package export',
  'package prepare',
  'package sign',
  'package copy',
  'package verify',
  'package recompute',
  'package diff',
  'intake run',
  'intake export',
  'review start',
  'review show',
  'review mark',
  'review finding',
  'review drop',
  'review settle',
  'review conclude',
  'review export',
  'review list',
  'review remove',
  'receipt read',
  'receipt import',
  'finding list',
  'finding answer',
  'journal verify',
  'journal show',
  'journal history',
  'journal export',
  'change revert',
  'undo',
  'redo',
  'demo',
];

describe('the command line', () => {
  test('has every promised command, each once', () => {
    const words = commands.map((command) => command.words);
    expect(words).toEqual([...new Set(words)]);
    expect(words).toEqual(expect.arrayContaining(promised));
  });

  test.each(['zh', 'en'])('lists every command with its usage in --help (%s)', async (language) => {
    const { exit, stdout, stderr } = await runCli('--help', '--lang', language);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    for (const { words, usage } of commands) expect(stdout).toContain(`${words} ${usage}`.trimEnd());
  });

  test('shows the usage of one command with --help', async () => {
    const { exit, stdout } = await runCli('catalogue', 'import', '--help', '--lang', 'en');
    expect(exit).toBe(0);
    expect(stdout).toContain('catalogue import <dir> <file.xlsx> [--dry-run] [--mapping <json>]');
  });

  test('without a command shows the help and ends with 2', async () => {
    expect(await runCli()).toMatchObject({ exit: 2, stderr: '' });
  });

  test('says of an unknown command that there is none', async () => {
    expect(await runJson('catalogue', 'burn')).toEqual({
      exit: 2,
      value: { failure: { code: 'command-unknown', params: { command: 'catalogue burn' } } },
    });
  });

  test.each([
    ['an unknown option', ['workspace', 'show', 'w', '--force']],
    ['a missing argument', ['workspace', 'show']],
    ['too many arguments', ['workspace', 'show', 'a', 'b']],
    ['a missing option', ['workspace', 'init', 'w', '--regulation', 'lianyungang-2019']],
    ['a version that is no number', ['list', 'export', 'w', 'one', '--out', 'x.xlsx']],
    ['a level that is none', ['tag', 'set', 'w', 'r', 'f', '--kind', 'none', '--role', 'other', '--level', '5']],
    ['a kind that is none', ['tag', 'set', 'w', 'r', 'f', '--kind', 'shoe-size', '--role', 'other', '--level', '1']],
    ['an encoding that is none', ['dataset', 'inspect', 'x.csv', '--encoding', 'latin-1']],
  ])('answers %s with the usage and exit 2', async (_what, args) => {
    const { exit, value } = await runJson(...args);
    expect(exit).toBe(2);
    expect(value).toMatchObject({ failure: { code: 'usage-wrong' } });
  });

  test('speaks the language that is asked for', async () => {
    expect((await runCli('nothing')).stderr).toContain('没有这个命令');
    expect((await runCli('nothing', '--lang', 'en')).stderr).toContain('Unknown command');
  });
});
