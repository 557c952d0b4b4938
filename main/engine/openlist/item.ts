import type { ColumnType } from '../../../shared/model/dataset';
import type { ListedDataset, ListField, ListItem } from '../../../shared/model/openlist';
import { inOrder } from '../../../shared/model/primitives';
import { legalDate } from '../../../shared/rules/clock';
import { keywordsOf } from '../../../shared/rules/list-edits';
import type { Candidate } from './candidate';
import { closedNames } from './gates-upkeep';
import { effectiveTag, resourceLevel, tagsOf } from './tags';

/** An item before it has its place in the list. */
export type ListDraft = Omit<ListItem, 'number'>;

/** Names of the operators' techniques (GB/T 37964) by operator id, as the 脱敏方式 column prints them. */
export type Techniques = Readonly<Record<string, string>>;

/** 数据类型 as the national catalogue template words it, for a released column that no catalogue item describes. */
const catalogueTypes: Readonly<Record<ColumnType, string>> = {
  text: '字符串型C',
  integer: '整型I',
  decimal: '数值型N',
  date: '日期型D',
  datetime: '日期时间型T',
  'serial-date': '数值型N',
  boolean: '逻辑型L',
  empty: '字符串型C',
};

/**
 * The list item of a candidate that passed the gates.
 *
 * @param published the date it was first published on, as the version before has it, else today's.
 */
export function draftItem(candidate: Candidate, published: string, techniques: Techniques): ListDraft {
  const { resource, decision, outcome, terms, type, asFile } = candidate;
  const datasets = asFile ? listedDatasets(candidate) : [];
  const releases = asFile ? candidate.datasets.flatMap(({ release }) => release ?? []) : [];
  const told = (column: string): string => answerFor(candidate, column);
  return {
    resource: resource.id,
    code: resource.code,
    name: resource.name,
    abstract: resource.abstract,
    theme: told('theme'),
    keywords: keywordsOf(told('keywords')),
    fields: releases.length > 0 ? releasedFields(candidate, techniques) : cataloguedFields(candidate),
    format: asFile ? 'CSV' : resource.format.type || resource.format.category,
    rows: asFile ? datasets.reduce((sum, { rows }) => sum + rows, 0) : null,
    period: distinct(datasets.map(({ period }) => period).filter((period) => period !== '')).join('、'),
    spatial: told('spatial'),
    updateCycle: resource.updateCycle,
    firstPublished: published,
    lastUpdated:
      releases
        .map(({ releasedAt }) => legalDate(new Date(releasedAt)))
        .sort()
        .at(-1) ?? null,
    type,
    conditions: terms.conditions,
    access: terms.access.map(({ delivery, name }) => ({ delivery, name })),
    level: resourceLevel(tagsOf(resource, candidate.datasets)),
    reasons: outcome.reasons,
    department: resource.department,
    contact: told('contact'),
    remark: told('remark'),
    datasets,
  };

  function answerFor({ profile }: Candidate, column: string): string {
    const question = profile.questions.find((one) => one.column === column);
    const answer = question && new Map(Object.entries(decision.answers.answers)).get(question.id);
    return typeof answer === 'string' ? answer.trim() : '';
  }
}

function listedDatasets({ datasets }: Candidate): ListedDataset[] {
  return datasets.flatMap(({ dataset, release }) =>
    release
      ? [
          {
            id: dataset.id,
            name: dataset.name,
            release: release.id,
            period: release.period,
            rows: release.rowsOut,
            bytes: release.outputSize,
            output: release.output,
          },
        ]
      : [],
  );
}

/**
 * The columns as they leave, described by the catalogue's item of the same name. Periods of one shape show once; columns
 * of one file that are called alike stand each for themselves.
 */
function releasedFields({ resource, datasets }: Candidate, techniques: Techniques): ListField[] {
  const items = new Map(inOrder(resource.items).map((item) => [item.name, item]));
  const known = new Map<string, ListField>();
  for (const { dataset, release } of datasets) {
    const seen = new Map<string, number>();
    for (const { from, name, type, operator } of release?.columns ?? []) {
      const column = dataset.columns.byId[from];
      const item = items.get(name.trim());
      const field: ListField = {
        name,
        type: item?.dataType || catalogueTypes[type],
        length: item?.length ?? '',
        description: '',
        level: (column && effectiveTag(column)?.level) ?? item?.tag?.level ?? null,
        treatment: operator === 'keep' ? '' : (techniques[operator] ?? operator),
      };
      const key = JSON.stringify(field);
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      known.set(`${nth} ${key}`, field);
    }
  }
  return [...known.values()];
}

/** The 数据项 of the catalogue, but those that were decided closed. */
function cataloguedFields(candidate: Candidate): ListField[] {
  const closed = closedNames(candidate);
  return inOrder(candidate.resource.items)
    .filter(({ name }) => !closed.has(name.trim()))
    .map(({ name, dataType, length, tag }) => ({
      name,
      type: dataType,
      length,
      description: '',
      level: tag?.level ?? null,
      treatment: '',
    }));
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
