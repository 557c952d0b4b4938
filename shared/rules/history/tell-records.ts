import { historyParts, historyValues } from '../../text/history';
import type { Text } from '../../text/language';
import { changeOf, unknownChange, type Teller } from './change';
import { memberAt } from './differences';
import { plain, said } from './said';
import { digestText, valueText } from './values';

type Describe = (value: unknown) => Text | null;

/** A collection whose records come and go as wholes, and are described in one line. */
function tellWhole(collection: string, what: Text, describe: Describe): Teller {
  return ({ id, rest, before, after }, names) => {
    const subject = names.record({ collection, id });
    if (rest.length > 0) return unknownChange(subject, rest, { before, after });
    return changeOf(subject, what, { before, after }, (value) => (value === undefined ? null : describe(value)));
  };
}

const countAt = (value: unknown, name: string) => valueText(memberAt(value, name)) ?? plain('?');

/** A release: how many rows went in and came out. */
export const tellRelease = tellWhole('releases', historyParts.release, (release) =>
  said(historyValues.released, { out: countAt(release, 'rowsOut'), in: countAt(release, 'rowsIn') }),
);

/** A frozen list version: how many items it has. */
export const tellList = tellWhole('lists', historyParts.frozen, (list) =>
  said(memberAt(list, 'partial') === true ? historyValues.listedPartly : historyValues.listed, {
    items: countAt(list, 'items'),
  }),
);

/** An exported package: the beginning of its digest; the version is its name. */
export const tellExport = tellWhole('exports', historyParts.exported, (made) => {
  const digest = memberAt(made, 'digest');
  return typeof digest === 'string' ? digestText(digest) : null;
});

/** A 保密审查: its number, day and reviewer, as the agency gives them. */
export const tellSecrecyReview = tellWhole('secrecyReviews', historyParts.secrecyReview, (review) => {
  const words = ['number', 'date', 'by'].flatMap((part) => valueText(memberAt(review, part))?.zh ?? []);
  return words.length === 0 ? null : plain(words.join(' · '));
});

const personParts: Readonly<Record<string, Text>> = {
  name: historyParts.name,
  department: historyParts.department,
  duty: historyParts.duty,
};

/** A filed person. */
export const tellPerson: Teller = ({ id, rest, before, after }, names) => {
  const subject = names.record({ collection: 'people', id });
  const [part] = rest;
  if (part === undefined) return changeOf(subject, historyParts.filed, { before, after }, personText);
  const known = personParts[String(part)];
  return known === undefined
    ? unknownChange(subject, rest, { before, after })
    : changeOf(subject, known, { before, after });
};

function personText(person: unknown): Text | null {
  const words = ['name', 'department', 'duty'].flatMap((part) => valueText(memberAt(person, part))?.zh ?? []);
  return words.length === 0 ? null : plain(words.join(' · '));
}
