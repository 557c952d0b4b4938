import type { RequestInput } from '../../../shared/contract';
import { conclusionNames } from '../../../shared/text/review-terms';
import { verdictNames } from '../../../shared/text/terms';
import { operationCommand } from '../command';
import type { OptionDeclarations } from '../input';
import { faultLines, say } from '../lines';
import { receiptLines, taskLines } from './review-lines';

const trust: OptionDeclarations = { trust: { type: 'string', multiple: true } };

/** What the agency does with a reviewer's receipt. */
export const receiptCommands = [
  operationCommand({
    words: 'receipt read',
    usage: '<zip> [--trust <pem>]…',
    arity: 1,
    help: { zh: '验证并查看审查回执', en: 'Verify a receipt and show what it says' },
    options: trust,
    operation: 'receipt.read',
    request: (input) => ({ file: input.path(0), trust: input.optionPaths('trust') }),
    show: ({ verification, receipt }, language) => [
      verdictNames[verification.verdict][language],
      ...faultLines(verification.faults, language),
      ...(receipt === null ? [] : receiptLines(receipt, language)),
    ],
    refused: ({ verification }) => !verification.ok,
  }),
  operationCommand({
    words: 'receipt import',
    usage: '<dir> <zip> [--trust <pem>]…',
    arity: 2,
    help: { zh: '导入审查回执，意见成为待办', en: 'Import a receipt: its findings become tasks' },
    options: trust,
    operation: 'receipt.import',
    request: (input) => ({ workspace: input.path(0), file: input.path(1), trust: input.optionPaths('trust') }),
    show: ({ conclusion, new: fresh, unresolved, resolved }, language) => [
      say(
        language,
        `${conclusionNames[conclusion].zh}：新增 ${fresh}，未解决 ${unresolved}，已解决 ${resolved}`,
        `${conclusionNames[conclusion].en}: ${fresh} new, ${unresolved} unresolved, ${resolved} resolved`,
      ),
    ],
  }),
  operationCommand({
    words: 'finding list',
    usage: '<dir>',
    arity: 1,
    help: { zh: '列出审查意见及其办理情况', en: 'List findings and what was done about them' },
    operation: 'finding.list',
    request: (input) => ({ workspace: input.path(0) }),
    show: ({ findings }, language) => findings.flatMap((task) => taskLines(task, language)),
  }),
  operationCommand({
    words: 'finding answer',
    usage: '<dir> <finding> --as mended|explained|disputed|none [--words <text>]',
    arity: 2,
    help: { zh: '答复一条审查意见；none 为收回答复', en: 'Answer a finding; none takes the answer back' },
    options: { as: { type: 'string' }, words: { type: 'string' } },
    operation: 'finding.answer',
    request(input) {
      const as = input.required('as');
      return {
        workspace: input.path(0),
        finding: input.argument(1),
        // What a person typed is checked by the engine, as every request is.
        action: as === 'none' ? null : (as as RequestInput<'finding.answer'>['action']),
        words: input.option('words'),
      };
    },
    show: ({ finding }) => [finding],
  }),
];
