import { failureText, type FailureRecord } from '../../failure';
import type { Language } from '../../text/language';
import { operationText } from '../../text/operations';

/** Why a change cannot be taken back, and what to do instead; the operation that stands in the way by its name. */
export function reasonText({ code, params }: FailureRecord, language: Language): { what: string; next: string } {
  const { operation } = params;
  const named = typeof operation === 'string' ? { ...params, operation: operationText(operation, language) } : params;
  return failureText({ code, params: named }, language);
}
