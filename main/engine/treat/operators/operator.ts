import type { z } from 'zod';
import { Failure } from '../../../../shared/failure';
import type { ColumnType } from '../../../../shared/model/dataset';
import type { SqlValue } from '../../table';

/** What an operator may ask for while it writes its expression. Values so given never stand in SQL text. */
export interface Binder {
  /** Id of the column that is treated. */
  readonly id: string;
  /** Adds a parameter to the statement and returns its placeholder. */
  readonly bind: (value: SqlValue) => string;
  /** The agency's pseudonym key. @throws Failure `treat-key-needed` if the run was given none. */
  readonly key: () => Uint8Array;
  /** SQL of the row's number in the file, from 0; for operators that say that they are `numbered`. */
  readonly row: () => string;
  /** SQL of another column of the same row, by its id, which the operator also names in `reads`. */
  readonly other: (id: string) => string;
}

/** An expression over the text column `column`. */
export type ToSql = (column: string, binder: Binder) => string;

/**
 * How a column is treated:
 * - `drop`: the column is not released;
 * - `sql`: an expression over the text column `column`, depending on that row only. A missing value (NULL) stays
 *   missing unless the operator says otherwise. With `identity`, SQL of what the column's values are told apart by, no two
 *   different values may come out alike: a run that finds two fails;
 * - `split`: several such expressions, each of which makes a column of its own, called `<column>_<suffix>`;
 * - `frequency`: an expression that may also look at `count`, in how many rows the same value stands (`over: 'value'`), or
 *   all quasi-identifiers read the same after treatment (`over: 'class'`);
 * - `ladder`: each value is replaced by its label at a level of a ladder that is named by the digest of its file;
 * - `rewrite`: a pure function of one text, run in JavaScript once for each distinct value.
 */
export type Treatment =
  | { readonly form: 'drop' }
  | { readonly form: 'sql'; readonly toSql: ToSql; readonly identity?: (column: string) => string }
  | { readonly form: 'split'; readonly outputs: readonly { readonly suffix: string; readonly toSql: ToSql }[] }
  | {
      readonly form: 'frequency';
      readonly over: 'value' | 'class';
      readonly toSql: (column: string, count: string, binder: Binder) => string;
    }
  | { readonly form: 'ladder'; readonly ladder: string; readonly level: number }
  | { readonly form: 'rewrite'; readonly rewrite: (text: string) => string };

/** Who can get the values back from what an operator leaves: nobody, or whoever holds the agency's key. */
export type Reversibility = 'no' | 'with-key';

/** One way to treat a column, as its file declares it. */
export interface OperatorDefinition<Schema extends z.ZodType> {
  readonly id: string;
  /** Name of the technique in GB/T 37964-2019. */
  readonly technique: string;
  /** Strict schema of the parameters; every field says what it means. */
  readonly params: Schema;
  readonly treat: (params: z.output<Schema>) => Treatment;
  /** Share of the column's information that is lost, 0 (all kept) to 1 (nothing left): a rough figure to compare plans by. */
  readonly loss: (params: z.output<Schema>) => number;
  /** Type of the released column; without it the column is text. */
  readonly outputType?: (params: z.output<Schema>, input: ColumnType) => ColumnType;
  /** Who can get values back. Default: `no`. What is kept as it is needs no getting back. */
  readonly reversible?: Reversibility;
  /** Whether it needs the agency's key. Default: no. */
  readonly keyed?: true;
  /** Whether it looks at the number of the row. Default: no. */
  readonly numbered?: true;
  /** Ids of other columns that it reads, by the parameter that names each. */
  readonly reads?: (params: z.output<Schema>) => Readonly<Record<string, string>>;
}

/** An operator with parameters that its schema has accepted. */
export interface PreparedOperator {
  readonly treatment: Treatment;
  readonly loss: number;
  /** Whether it looks at the number of the row. */
  readonly numbered: boolean;
  /** Ids of other columns that it reads, by the parameter that names each. */
  readonly reads: Readonly<Record<string, string>>;
  outputType(input: ColumnType): ColumnType;
}

/** An operator as the registry holds it: whatever its parameters are, they are checked before use. */
export interface Operator {
  readonly id: string;
  readonly technique: string;
  readonly params: z.ZodType;
  readonly reversible: Reversibility;
  /** Whether it needs the agency's key. */
  readonly keyed: boolean;
  /**
   * Checks `params`, which stand at `path` of the plan.
   * @throws Failure `plan-invalid` with the path of the first bad parameter.
   */
  prepare(params: unknown, path: string): PreparedOperator;
}

/** Makes a registry entry of a definition. */
export function defineOperator<Schema extends z.ZodType>(definition: OperatorDefinition<Schema>): Operator {
  const { id, technique, params: schema, reversible = 'no', keyed = false } = definition;
  return {
    id,
    technique,
    params: schema,
    reversible,
    keyed,
    prepare(raw, path) {
      const parsed = schema.safeParse(raw);
      if (!parsed.success) throw new Failure('plan-invalid', { path: issuePath(path, parsed.error) });
      const params = parsed.data;
      return {
        treatment: definition.treat(params),
        loss: definition.loss(params),
        numbered: definition.numbered ?? false,
        reads: definition.reads?.(params) ?? {},
        outputType: (input) => definition.outputType?.(params, input) ?? 'text',
      };
    },
  };
}

/** Where the first issue of `error` stands, below `path`: `steps.2.params.width`. An unknown key is named itself. */
export function issuePath(path: string, error: z.ZodError): string {
  const [issue] = error.issues;
  const unknownKey = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [path, ...(issue?.path ?? []), ...unknownKey].filter((part) => part !== '').join('.');
}
