import { stopIfCancelled, type Job } from '../../../shared/job';
import type { Evidence, Level, SuggestedTag, TagKind } from '../../../shared/model/tag';
import type { Session, StagedColumn } from '../table';
import { allRows, candidatesOf, isLarge, spreadRows, wideColumns } from './candidates';
import type { Rows } from './cells';
import { identifiersInside, type Inside } from './inside';
import { kindRules } from './kinds';
import { LEAST_CONFIDENCE, share } from './rule';
import { surveyColumns, type Finding, type Survey } from './survey';

/** The part of a staged table that detection reads. */
export interface Columns {
  /** All-text Parquet with a column for each id. */
  readonly parquet: string;
  readonly columns: readonly StagedColumn[];
  readonly rows: number;
}

/** Columns of a small table that one statement looks at: planning one is dear, and so is one of too many columns. */
const COLUMNS_AT_ONCE = 40;

/** Cells of them: so that progress is true. */
const CELLS_AT_ONCE = 1_000_000;

/** From this share of rows on, identifiers inside short mixed values (张三13800000000) make a column free text. */
const MIXED_SHARE = 0.02;

/** Kinds of texts that may hold identifiers of other kinds. */
const texts: readonly TagKind[] = ['free-text', 'address'];
/** Kinds whose shape leaves no doubt inside a short value; 李先生牛肉面 is a shop, 梯11苏G00012 no plate. */
const unmistakable: readonly TagKind[] = ['mobile-phone', 'resident-id', 'bank-card', 'email', 'landline'];
/** Kinds that make a text that holds them 敏感. */
const sensitive: readonly TagKind[] = ['resident-id', 'bank-card', 'passport'];

/**
 * Proposes what each column holds, from its header and from counts over all of its values; null for plain columns.
 * Values stay in the session: evidence is rule ids and figures. Progress phase `detect`, in columns.
 *
 * @throws Failure `cancelled`, and as `Session.query`
 */
export async function detectColumns(
  session: Session,
  table: Columns,
  job: Job,
): Promise<Map<string, SuggestedTag | null>> {
  const { columns, rows } = table;
  const tags = new Map<string, SuggestedTag | null>();
  const size = Math.max(1, Math.min(COLUMNS_AT_ONCE, Math.floor(CELLS_AT_ONCE / Math.max(rows, 1))));
  const portions = isLarge(rows) ? largePortions(session, table) : smallPortions(session, table, size);
  job.report({ phase: 'detect', done: 0, total: columns.length });
  for await (const portion of portions) {
    stopIfCancelled(job);
    for (const [id, tag] of portion) tags.set(id, tag);
    job.report({ phase: 'detect', done: tags.size, total: columns.length });
  }
  return tags;
}

type Portion = readonly (readonly [string, SuggestedTag | null])[];

/** A small table: all its values with every rule, some columns in a statement. */
async function* smallPortions(session: Session, { parquet, columns }: Columns, size: number): AsyncGenerator<Portion> {
  const source = allRows(parquet, true);
  for (let from = 0; from < columns.length; from += size) {
    const surveys = await surveyColumns(session, source, columns.slice(from, from + size), kindRules);
    yield await tagsOf(session, source, surveys);
  }
}

/**
 * A large table: a spread part of its rows with every rule, then all rows of each column with the rules that may hold
 * there. Whether a column has Chinese characters anywhere, and what stands inside its texts, is asked of all rows.
 */
async function* largePortions(session: Session, { parquet, columns, rows }: Columns): AsyncGenerator<Portion> {
  for (let from = 0; from < columns.length; from += COLUMNS_AT_ONCE) {
    const portion = columns.slice(from, from + COLUMNS_AT_ONCE);
    const spread = await surveyColumns(session, await spreadRows(session, parquet, portion, rows), portion, kindRules);
    const unseen = spread.filter((survey) => !survey.wide).map(({ column }) => column);
    const wide = await wideColumns(session, parquet, unseen);
    for (const survey of spread) {
      const { column } = survey;
      const { rules, grouped } = candidatesOf(survey, survey.wide || wide.has(column.id));
      const source = allRows(parquet, grouped);
      if (rules.length === 0) yield [[column.id, null]];
      else yield await tagsOf(session, source, await surveyColumns(session, source, [column], rules));
    }
  }
}

async function tagsOf(session: Session, source: Rows, surveys: readonly Survey[]): Promise<Portion> {
  const mayHold = surveys.filter((survey) => survey.promising && mayHoldOthers(bestOf(survey)));
  const inside = await identifiersInside(
    session,
    source,
    mayHold.map(({ column }) => column),
  );
  return surveys.map((survey) => [survey.column.id, tagOf(survey, inside.get(survey.column.id) ?? [])]);
}

function mayHoldOthers(best: Choice | undefined): boolean {
  return best === undefined || texts.includes(best.finding.rule.kind);
}

function tagOf(survey: Survey, inside: readonly Inside[]): SuggestedTag | null {
  const chosen = bestOf(survey) ?? mixedText(survey, inside);
  return chosen === undefined ? null : withContents(suggestion(chosen), inside, survey.present);
}

interface Choice {
  readonly finding: Finding;
  readonly confidence: number;
}

function bestOf({ findings }: Survey): Choice | undefined {
  let best: Choice | undefined;
  for (const finding of findings) {
    const confidence = finding.tally.matched > 0 ? finding.rule.weigh(finding.tally) : 0;
    if (confidence >= LEAST_CONFIDENCE && confidence > (best?.confidence ?? 0)) best = { finding, confidence };
  }
  return best;
}

/** Short values with identifiers in them: free text by its contents, if its header says so or there are enough. */
function mixedText(survey: Survey, inside: readonly Inside[]): Choice | undefined {
  const finding = survey.findings.find(({ rule }) => rule.kind === 'free-text');
  const counted = inside.filter(({ kind }) => finding?.tally.header === 'named' || unmistakable.includes(kind));
  const most = share(Math.max(0, ...counted.map(({ hits }) => hits)), survey.present);
  if (finding === undefined || most === 0) return undefined;
  const enough = finding.tally.header === 'named' || most >= MIXED_SHARE;
  return enough ? { finding, confidence: 0.5 + 0.4 * most } : undefined;
}

function suggestion({ finding, confidence }: Choice): SuggestedTag {
  const { rule, tally } = finding;
  return {
    kind: rule.kind,
    role: rule.role,
    level: rule.levelOf?.(tally) ?? rule.level,
    confidence: Math.round(confidence * 100) / 100,
    evidence: evidenceOf(finding),
  };
}

function evidenceOf({ rule, tally, word }: Finding): Evidence[] {
  const evidence: Evidence[] = [];
  if (word !== undefined) evidence.push({ rule: 'header', note: word });
  if (tally.header === 'denied') evidence.push({ rule: 'header-against' });
  evidence.push({ rule: 'pattern', hits: tally.matched, of: tally.present });
  if (rule.check !== undefined) evidence.push({ rule: 'check', hits: tally.checked, of: tally.matched });
  for (const [id, hits] of Object.entries(tally.counts)) {
    if (hits > 0) evidence.push({ rule: id, hits });
  }
  return evidence;
}

/** The tag with the identifiers found inside its texts; these raise its level. */
function withContents(tag: SuggestedTag, inside: readonly Inside[], present: number): SuggestedTag {
  if (inside.length === 0) return tag;
  const contains = inside.map(({ kind }) => kind);
  const found = inside.map(({ kind, hits }): Evidence => ({ rule: 'inside', hits, of: present, note: kind }));
  const level: Level = contains.some((kind) => sensitive.includes(kind)) ? 4 : tag.level === 4 ? 4 : 3;
  return { ...tag, level, contains, evidence: [...tag.evidence, ...found] };
}
