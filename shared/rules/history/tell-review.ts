import { historyParts } from '../../text/history';
import type { Text } from '../../text/language';
import { answerNames, conclusionNames, findingStateNames } from '../../text/review-terms';
import { changeOf, memberDifferences, unknownChange, type Teller } from './change';
import { memberAt } from './differences';
import { valueText } from './values';

/** A receipt: what it came to, and who reviewed. */
export const tellReceipt: Teller = ({ id, rest, before, after }, names) => {
  const subject = names.record({ collection: 'receipts', id });
  if (rest.length > 0) return unknownChange(subject, rest, { before, after });
  return changeOf(subject, historyParts.receipt, { before, after }, (record) => {
    const [conclusion, office] = [memberAt(record, 'conclusion'), memberAt(record, 'reviewer', 'office')];
    const name = nameOf(conclusionNames, conclusion);
    return name && joined(name, valueText(office));
  });
};

/** A finding: that it came, how it stands by a later receipt, and what the agency answers. */
export const tellFinding: Teller = ({ id, rest, before, after }, names) => {
  const subject = names.record({ collection: 'findings', id });
  const values = { before, after };
  const [part] = rest;
  if (part === undefined && (before === undefined || after === undefined)) {
    return changeOf(subject, historyParts.finding, values, (record) => valueText(memberAt(record, 'text')));
  }
  if (part === undefined) {
    return memberDifferences({ path: rest, ...values }).flatMap(({ path, ...inner }) =>
      tellFinding({ id, rest: path, ...inner }, names),
    );
  }
  if (part === 'state')
    return changeOf(subject, historyParts.findingState, values, (state) => nameOf(findingStateNames, state));
  if (part === 'answer') return changeOf(subject, historyParts.answer, values, answerText);
  if (part === 'text') return changeOf(subject, historyParts.finding, values);
  // Which receipts brought it and what was answered before follow from the rest.
  return [];
};

function answerText(answer: unknown): Text | null {
  const name = nameOf(answerNames, memberAt(answer, 'action'));
  return name && joined(name, valueText(memberAt(answer, 'words')));
}

function nameOf(names: Readonly<Record<string, Text>>, key: unknown): Text | null {
  return typeof key === 'string' && Object.hasOwn(names, key) ? (names[key] ?? null) : null;
}

function joined(name: Text, words: Text | null): Text {
  if (words === null) return name;
  return { zh: `${name.zh} · ${words.zh}`, en: `${name.en} · ${words.en}` };
}
