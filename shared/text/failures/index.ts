import { fileFailures } from './files';
import { generalFailures } from './general';

export type { FailureText, FailureTexts } from './texts';

/** The closed catalogue of failures: every code, with its texts. One file a room. */
export const failureTexts = {
  ...generalFailures,
  ...fileFailures,
} as const;
