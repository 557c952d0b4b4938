import { failureTexts } from './text/failures';
import { fill, type Language, type TextParams } from './text/language';

export type FailureCode = keyof typeof failureTexts;

/** A failure as it crosses the contract and as the command line prints it with `--json`. */
export interface FailureRecord {
  readonly code: FailureCode;
  readonly params: TextParams;
}

/**
 * The one error that operations throw on purpose: a code of the closed catalogue plus parameters.
 * Parameters say where (file, sheet, row, column, byte) and never hold a cell's content.
 */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    readonly code: FailureCode,
    readonly params: TextParams = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }

  toRecord(): FailureRecord {
    return { code: this.code, params: this.params };
  }
}

/** The text of a failure: what happened and where, and what to do next. */
export function failureText({ code, params }: FailureRecord, language: Language): { what: string; next: string } {
  const text = failureTexts[code];
  return { what: fill(text.what[language], params), next: fill(text.next[language], params) };
}

/** The command line's exit code for a failure. */
export function failureExit(code: FailureCode): 1 | 2 | 3 {
  return failureTexts[code].exit;
}
