import type { z } from 'zod';
import { Failure } from '../../../../shared/failure';
import type { ColumnType } from '../../../../shared/model/dataset';
import type { SqlValue } from '../../table';

/** What an operator may ask for while it writes its expression. Values so given never stand in SQL text. */
export interface Binder {
  /** Adds a parameter to the statement and returns its placeholder. */
  readonly bind: (value: SqlValue) => string;
  /** The agency's pseudonym key. @throws Failure `treat-key-needed` if the run was given none. */
  readonly key: () => Uint8Array;
}

/**
 * How a column is treated:
 * - `drop`: the column is not released;
 * - `sql`: an expression over the text column `column`, depending on that row only. A missing value (NULL) stays
 *   missing unless the operator says otherwise;
 * - `rewrite`: a pure function of one text, run in JavaScript once for each distinct value.
 */
export type Treatment =
  | { readonly form: 'drop' }
  | { readonly form: 'sql'; readonly toSql: (column: string, binder: Binder) => string }
  | { readonly form: 'rewrite'; readonly rewrite: (text: string) => string };

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
}

/** An operator with parameters that its schema has accepted. */
export interface PreparedOperator {
  readonly treatment: Treatment;
  readonly loss: number;
  outputType(input: ColumnType): ColumnType;
}

/** An operator as the registry holds it: whatever its parameters are, they are checked before use. */
export interface Operator {
  readonly id: string;
  readonly technique: string;
  readonly params: z.ZodType;
  /**
   * Checks `params`, which stand at `path` of the plan.
   * @throws Failure `plan-invalid` with the path of the first bad parameter.
   */
  prepare(params: unknown, path: string): PreparedOperator;
}

/** Makes a registry entry of a definition. */
export function defineOperator<Schema extends z.ZodType>(definition: OperatorDefinition<Schema>): Operator {
  const { id, technique, params: schema } = definition;
  return {
    id,
    technique,
    params: schema,
    prepare(raw, path) {
      const parsed = schema.safeParse(raw);
      if (!parsed.success) throw new Failure('plan-invalid', { path: issuePath(path, parsed.error) });
      const params = parsed.data;
      return {
        treatment: definition.treat(params),
        loss: definition.loss(params),
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
