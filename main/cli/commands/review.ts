import type { Response } from '../../../shared/contract';
import { Failure } from '../../../shared/failure';
import type { Anchor, FindingKind, ReviewMark, Severity } from '../../../shared/model/finding';
import type { ReviewChange, Settlement } from '../../../shared/model/review';
import { nextFindingId } from '../../../shared/rules/review';
import { call, type Command, type Reply, type Shell } from '../command';
import type { Input, OptionDeclarations } from '../input';
import { say } from '../lines';
import { reviewLines, type Dossier, type Review } from './review-lines';

const trust: OptionDeclarations = { trust: { type: 'string', multiple: true } };

interface Opened {
  readonly dossier: Dossier;
  readonly review: Review;
}

/** Verifies the package and opens the review of it. @throws Failure `review-package-unfit` */
async function opened(shell: Shell): Promise<Opened & { readonly answer: Response<'review.open'> }> {
  const { input } = shell;
  const file = input.path(0);
  const answer = await call(shell, 'review.open', { file, trust: input.optionPaths('trust') });
  const { verification, dossier, review } = answer;
  if (dossier === null || review === null) {
    throw new Failure('review-package-unfit', { verdict: verification.verdict, file });
  }
  return { answer, dossier, review };
}

async function shown(shell: Shell): Promise<Reply> {
  const { answer, dossier, review } = await opened(shell);
  return { value: answer, lines: reviewLines(dossier, review, shell.language), exit: 0 };
}

/** An item by resource id, else by unique code, else by unique exact name. @throws Failure `review-change-unfit` */
function itemOf({ list }: Dossier, ref: string): string {
  for (const key of ['resource', 'code', 'name'] as const) {
    const [found, ...more] = list.items.filter((item) => item[key] === ref);
    if (found !== undefined && more.length === 0) return found.resource;
  }
  throw new Failure('review-change-unfit', { where: ref });
}

interface ChangeCommand extends Pick<Command, 'words' | 'usage' | 'help' | 'options' | 'arity'> {
  readonly changes: (input: Input, opened: Opened) => ReviewChange[];
}

/** A command that changes a review and answers with its digest and, for a new finding, the finding's id. */
function changeCommand({ changes: changesOf, options, ...about }: ChangeCommand): Command {
  return {
    ...about,
    options: { ...trust, ...options },
    async run(shell) {
      const { input, language } = shell;
      const now = await opened(shell);
      const changes = changesOf(input, now);
      const digest = now.review.package;
      if (changes.length > 0) await call(shell, 'review.change', { digest, changes });
      const [finding = null] = changes.flatMap((change) => (change.kind === 'finding' ? [change.finding.id] : []));
      const lines = [say(language, '已保存', 'Saved') + (finding === null ? '' : `  ${finding}`)];
      return { value: { digest, finding }, lines, exit: 0 };
    },
  };
}

function anchorOf(input: Input, { dossier }: Opened): Anchor {
  const [ref, field, figure] = [input.option('resource'), input.option('field'), input.option('figure')];
  if (ref === undefined) return { kind: 'package' };
  const resource = itemOf(dossier, ref);
  if (figure !== undefined) return { kind: 'figure', resource, dataset: input.required('dataset'), figure };
  return field === undefined ? { kind: 'item', resource } : { kind: 'field', resource, field };
}

/** A reviewer's work on a package, at the command line as in the window. */
export const reviewCommands: readonly Command[] = [
  {
    words: 'review start',
    usage: '<zip> [--trust <pem>]…',
    arity: 1,
    help: { zh: '验证提交包并开始（或继续）审查', en: 'Verify a package, and begin or go on with its review' },
    options: trust,
    run: shown,
  },
  {
    words: 'review show',
    usage: '<zip> [--trust <pem>]…',
    arity: 1,
    help: { zh: '查看提交包的审查进展', en: 'Show how far the review of a package is' },
    options: trust,
    run: shown,
  },
  changeCommand({
    words: 'review mark',
    usage: '<zip> <resource>… --as pass|return|suggest [--unmarked] [--trust <pem>]…',
    arity: 1000,
    help: {
      zh: '给出逐项结论；--unmarked 为其余各项给出同一结论',
      en: 'Mark items; --unmarked marks all that are not marked yet',
    },
    options: { as: { type: 'string' }, unmarked: { type: 'boolean' } },
    changes(input, now) {
      const named: string[] = [];
      for (let at = 1, ref = input.optionalArgument(at); ref !== undefined; ref = input.optionalArgument((at += 1))) {
        named.push(itemOf(now.dossier, ref));
      }
      const rest = now.dossier.list.items.map(({ resource }) => resource);
      const unmarked = input.flag('unmarked') ? rest.filter((id) => !Object.hasOwn(now.review.marks, id)) : [];
      const resources = [...new Set([...named, ...unmarked])];
      // What a person typed is checked by the engine, as every request is.
      return resources.length === 0 ? [] : [{ kind: 'mark', resources, mark: input.required('as') as ReviewMark }];
    },
  }),
  changeCommand({
    words: 'review finding',
    usage:
      '<zip> --kind return|suggest --severity critical|major|minor --text <text> [--resource <r> [--field <name> | --dataset <d> --figure <f>]] [--deadline <yyyy-mm-dd>] [--basis <article>] [--trust <pem>]…',
    arity: 1,
    help: { zh: '写一条审查意见', en: 'Add a finding' },
    options: {
      kind: { type: 'string' },
      severity: { type: 'string' },
      text: { type: 'string' },
      resource: { type: 'string' },
      field: { type: 'string' },
      dataset: { type: 'string' },
      figure: { type: 'string' },
      deadline: { type: 'string' },
      basis: { type: 'string' },
    },
    changes: (input, now) => [
      {
        kind: 'finding',
        finding: {
          id: nextFindingId(now.review),
          anchor: anchorOf(input, now),
          kind: input.required('kind') as FindingKind,
          severity: input.required('severity') as Severity,
          deadline: input.option('deadline') ?? null,
          text: input.required('text'),
          basis: input.option('basis') ?? '',
        },
      },
    ],
  }),
  changeCommand({
    words: 'review drop',
    usage: '<zip> <finding> [--trust <pem>]…',
    arity: 2,
    help: { zh: '删去一条尚未发出的意见', en: 'Take a finding back that is not sent yet' },
    options: {},
    changes: (input) => [{ kind: 'drop', finding: input.argument(1) }],
  }),
  changeCommand({
    words: 'review settle',
    usage: '<zip> <finding> --as resolved|unresolved [--words <text>] [--trust <pem>]…',
    arity: 2,
    help: { zh: '判定以前的意见是否已解决', en: 'Say whether an earlier finding is resolved' },
    options: { as: { type: 'string' }, words: { type: 'string' } },
    changes(input, { dossier }) {
      const finding = input.argument(1);
      const known = dossier.previous?.findings.some(({ id }) => id === finding);
      if (known !== true) throw new Failure('review-change-unfit', { where: finding });
      const state = input.required('as') as Settlement['state'];
      return [{ kind: 'settle', finding, settlement: { state, words: input.option('words') ?? '' } }];
    },
  }),
  changeCommand({
    words: 'review conclude',
    usage: '<zip> --office <office> --person <name> [--words <text>] [--trust <pem>]…',
    arity: 1,
    help: { zh: '填写审查单位、审查人和总体意见', en: 'Name office and reviewer, and add overall remarks' },
    options: { office: { type: 'string' }, person: { type: 'string' }, words: { type: 'string' } },
    changes(input) {
      const words = input.option('words');
      const reviewer = { office: input.required('office'), person: input.required('person') };
      return [{ kind: 'reviewer', reviewer }, ...(words === undefined ? [] : [{ kind: 'words' as const, words }])];
    },
  }),
];
