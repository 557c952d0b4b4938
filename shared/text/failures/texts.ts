import type { Text } from '../language';

/**
 * What a person is told when an operation fails: what happened and where, then what to do next.
 * `exit` is the command line's exit code: 1 the answer is "no", 2 bad usage or input, 3 internal.
 */
export interface FailureText {
  readonly exit: 1 | 2 | 3;
  readonly what: Text;
  readonly next: Text;
}

export type FailureTexts = Readonly<Record<string, FailureText>>;
