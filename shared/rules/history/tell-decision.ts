import { profiles } from '../../regulation';
import { deliveryNames, historyParts, historySubjects } from '../../text/history';
import type { Text } from '../../text/language';
import { typeNames } from '../../text/terms';
import { changeOf, unknownChange, type Change, type Teller } from './change';
import { memberAt } from './differences';
import { joined, plain, said } from './said';
import { valueText, wordOf } from './values';

type Describe = (value: unknown) => Text | null;

/** What of a decision is told, by where it stands in it. */
const told: readonly { readonly what: Text; readonly path: readonly string[]; readonly describe?: Describe }[] = [
  { what: historyParts.type, path: ['outcome', 'type'], describe: typeText },
  { what: historyParts.articles, path: ['outcome', 'reasons'], describe: membersOf('article') },
  { what: historyParts.delivery, path: ['outcome', 'delivery'], describe: deliveryText },
  { what: historyParts.missing, path: ['outcome', 'missing'], describe: membersOf('text') },
  { what: historyParts.conditions, path: ['answers', 'conditions'] },
  { what: historyParts.evidence, path: ['answers', 'evidence'], describe: membersOf('reference') },
];

/** An opening decision: its type first, then what it rests on; of one that was changed, each answer that differs. */
export const tellDecision: Teller = ({ id, rest, before, after }, names) => {
  const subject = said(historySubjects.resource, { name: names.resource(id) });
  if (rest.length > 0) return unknownChange(subject, rest, { before, after });
  const parts = told.flatMap(({ what, path, describe }) =>
    changeOf(subject, what, { before: memberAt(before, ...path), after: memberAt(after, ...path) }, describe),
  );
  return before === undefined || after === undefined ? parts : [...parts, ...answerChanges(subject, before, after)];
};

function answerChanges(subject: Text, before: unknown, after: unknown): Change[] {
  const answers = [memberAt(before, 'answers', 'answers') ?? {}, memberAt(after, 'answers', 'answers') ?? {}];
  const questions = profiles.find(({ id }) => id === memberAt(after, 'profile'))?.questions ?? [];
  const ids = new Set(answers.flatMap((one) => Object.keys(one)));
  return [...ids].flatMap((id) => {
    const question = questions.find((one) => one.id === id)?.text ?? plain(id);
    return changeOf(subject, question, { before: memberAt(answers[0], id), after: memberAt(answers[1], id) });
  });
}

function typeText(type: unknown): Text {
  return type === undefined ? typeNames.undecided : wordOf(typeNames, type);
}

function deliveryText(delivery: unknown): Text | null {
  return delivery === undefined || delivery === null ? null : wordOf(deliveryNames, delivery);
}

/** The same member of every record of a list, each once. */
function membersOf(name: string): Describe {
  return (list) => {
    const words = Array.isArray(list) ? list.map((one: unknown) => memberAt(one, name)) : [];
    const texts = [...new Set(words)].flatMap((word) => valueText(word) ?? []);
    return texts.length === 0 ? null : joined(texts);
  };
}
