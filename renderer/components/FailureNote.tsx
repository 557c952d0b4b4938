import { Alert } from 'antd';
import { failureText, type FailureRecord } from '../../shared/failure';
import { useLanguage } from '../app/language';

/** Dense: a note among other things on a page, not a page of its own. */
const dense = {
  root: { padding: '8px 12px' },
  icon: { fontSize: 16, marginTop: 3, marginInlineEnd: 8 },
  title: { marginBottom: 0, fontSize: 14, fontWeight: 600 },
} as const;

/** A failure told where it happened: what happened, and what to do now. */
export function FailureNote({ failure }: { readonly failure: FailureRecord }) {
  const { what, next } = failureText(failure, useLanguage());
  return <Alert type="error" showIcon title={what} description={next} styles={dense} />;
}
