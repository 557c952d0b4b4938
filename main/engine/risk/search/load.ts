import type { Session, SqlValue } from '../../table';
import { packFields, type Field, type Groups } from './groups';
import type { Ladder } from './dimension';

/** A ladder that SQL works out: what a value reads at each level, as expressions over the column `s.cN`. */
export interface SqlLadder {
  readonly form: 'sql';
  /** By level, from the finest. `bind` adds a value to the statement and gives its placeholder. */
  readonly levels: readonly ((column: string, bind: (value: SqlValue) => string) => string)[];
}

/** A ladder that lists every value with what it reads at each level. */
export interface ListedLadder {
  readonly form: 'listed';
  /** The values, each once. */
  readonly leaves: readonly string[];
  readonly levels: readonly Int32Array[];
}

/** A column of the table, by its id, with its ladder. */
export interface LadderColumn {
  readonly column: string;
  readonly ladder: SqlLadder | ListedLadder;
}

/** A sensitive column, by its id, with what is released of it. */
export interface SensitiveColumn {
  readonly column: string;
  readonly ladder: SqlLadder;
}

export interface LoadRequest {
  readonly session: Session;
  /** SQL of the staged table. */
  readonly table: string;
  readonly quasi: readonly LadderColumn[];
  readonly sensitive: readonly SensitiveColumn[];
  /** Is told of a column with rows whose value its ladder does not list. */
  readonly onUnlisted: (column: string, rows: number) => never;
}

/** A table reduced to its combinations of leaves. */
export interface Loaded {
  readonly base: Groups;
  readonly rows: number;
  readonly ladders: readonly Ladder[];
  readonly fields: readonly Field[];
  readonly sensitive: readonly { readonly field: Field; readonly values: number }[];
}

/**
 * Reads a table as counted combinations: every value becomes the number of its leaf, in an order that depends on the
 * values alone, and DuckDB counts the packed keys. A missing value and an empty text are different values; a ladder that
 * lists an empty value means both.
 *
 * @throws Failure as `Session.query` does
 */
export async function loadTable(request: LoadRequest): Promise<Loaded> {
  const { session, table, quasi, sensitive } = request;
  const ladders: Ladder[] = [];
  for (const [index, column] of quasi.entries()) ladders.push(await codeQuasi(request, column, nameOf('quasi', index)));
  const values: number[] = [];
  for (const [index, column] of sensitive.entries())
    values.push(await codeSensitive(request, column, nameOf('sensitive', index)));

  const counts = [...ladders.map(({ levels }) => levels[0]?.length ?? 0), ...values];
  const { fields, words } = packFields(counts);
  const coded = [
    ...quasi.map(({ column }, index) => ({ column, name: nameOf('quasi', index) })),
    ...sensitive.map(({ column }, index) => ({ column, name: nameOf('sensitive', index) })),
  ];
  const joins = coded.map(({ column, name }) => `JOIN ${name} ON ${name}.value IS NOT DISTINCT FROM s.${column}`);
  const keys = Array.from({ length: words }, (_, word) => {
    const parts = coded.flatMap(({ name }, index) => {
      const field = fields[index];
      return field && field.word === word && field.mask !== 0 ? `(${name}.code::BIGINT << ${field.shift})` : [];
    });
    // Words use all 32 bits; INTEGER is signed.
    return `(${['0::BIGINT', ...parts].join(' + ')} - 2147483648)::INTEGER AS key${word}`;
  });
  const names = keys.map((_, word) => `key${word}`).join(', ');
  const columns = await session.integers(
    `SELECT ${names}, count(*)::INTEGER FROM (SELECT ${keys.join(', ')} FROM ${table} AS s ${joins.join(' ')}) AS packed ` +
      `GROUP BY ${names} ORDER BY ${names}`,
  );
  const rows = columns.at(-1) ?? new Int32Array();
  const base = {
    count: rows.length,
    words: columns.slice(0, -1).map((word) => word.map((key) => key ^ -2147483648)),
    rows,
  };
  return {
    base,
    rows: rows.reduce((sum, each) => sum + each, 0),
    ladders,
    fields: fields.slice(0, quasi.length),
    sensitive: fields.slice(quasi.length).map((field, index) => ({ field, values: values[index] ?? 0 })),
  };
}

function nameOf(kind: 'quasi' | 'sensitive', index: number): string {
  return `${kind}_${index}`;
}

function codeQuasi(request: LoadRequest, { column, ladder }: LadderColumn, name: string): Promise<Ladder> {
  return ladder.form === 'sql' ? codeBySql(request, column, ladder, name) : codeByList(request, column, ladder, name);
}

async function codeByList(
  { session, table, onUnlisted }: LoadRequest,
  column: string,
  { leaves, levels }: ListedLadder,
  name: string,
): Promise<Ladder> {
  await session.run(`CREATE TEMP TABLE listed_${name} (value VARCHAR, code VARCHAR)`);
  await session.append(
    `listed_${name}`,
    leaves.map((leaf, code) => [leaf, String(code)]),
  );
  await session.run(
    `CREATE TEMP TABLE ${name} AS SELECT found.value, listed.code::INTEGER AS code, found.rows ` +
      `FROM (SELECT ${column} AS value, count(*) AS rows FROM ${table} GROUP BY ${column}) AS found ` +
      `LEFT JOIN listed_${name} AS listed ON listed.value = coalesce(found.value, '')`,
  );
  const [unlisted] = await session.query<{ rows: number }>(
    `SELECT coalesce(sum(rows), 0)::BIGINT AS rows FROM ${name} WHERE code IS NULL`,
  );
  if (unlisted && unlisted.rows > 0) onUnlisted(column, unlisted.rows);
  return { levels };
}

async function codeBySql(
  { session, table }: LoadRequest,
  column: string,
  { levels }: SqlLadder,
  name: string,
): Promise<Ladder> {
  const labels = await labelled({ session, table }, column, levels, name);
  const ranks = labels.map((label) => `dense_rank() OVER (ORDER BY ${label})::INTEGER AS rank_${label}`);
  await session.run(
    `CREATE TEMP TABLE ${name} AS SELECT value, (dense_rank() OVER (ORDER BY ${labels.join(', ')}) - 1)::INTEGER AS code, ` +
      `${ranks.join(', ')} FROM labels_${name}`,
  );
  const any = labels.map((label) => `any_value(rank_${label})`);
  const [weights, ...coded] = await session.integers(
    `SELECT count(*)::INTEGER, ${any.join(', ')} FROM ${name} GROUP BY code ORDER BY code`,
  );
  return { levels: coded, weights };
}

/** Codes a sensitive column in the order of its values: as numbers where all are, else as texts. */
async function codeSensitive(
  { session, table }: LoadRequest,
  { column, ladder }: SensitiveColumn,
  name: string,
): Promise<number> {
  const [label = ''] = await labelled({ session, table }, column, ladder.levels, name);
  const number = `TRY_CAST(nullif(${label}, '') AS DOUBLE)`;
  const [kind] = await session.query<{ texts: number }>(
    `SELECT count(*) FILTER (WHERE coalesce(${label}, '') <> '' AND ${number} IS NULL) AS texts FROM labels_${name}`,
  );
  const order = [...(kind?.texts === 0 ? [`${number} NULLS FIRST`] : []), `${label} NULLS FIRST`].join(', ');
  await session.run(
    `CREATE TEMP TABLE ${name} AS SELECT value, (dense_rank() OVER (ORDER BY ${order}) - 1)::INTEGER AS code FROM labels_${name}`,
  );
  const [found] = await session.query<{ values: number }>(`SELECT count(DISTINCT code) AS values FROM ${name}`);
  return found?.values ?? 0;
}

/** Makes the table of a column's values with their labels at each level; returns the labels' names. */
async function labelled(
  { session, table }: Pick<LoadRequest, 'session' | 'table'>,
  column: string,
  levels: SqlLadder['levels'],
  name: string,
): Promise<string[]> {
  const params: SqlValue[] = [];
  const bind = (value: SqlValue) => `$${params.push(value)}`;
  const labels = levels.map((level, index) => `${level(`s.${column}`, bind)} AS l${index}`);
  await session.run(
    `CREATE TEMP TABLE labels_${name} AS SELECT s.${column} AS value, ${labels.join(', ')} ` +
      `FROM (SELECT DISTINCT ${column} FROM ${table}) AS s`,
    params,
  );
  return levels.map((_, index) => `l${index}`);
}
