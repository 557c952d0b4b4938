import { Failure } from '../../../shared/failure';
import type { TagKind } from '../../../shared/model/tag';
import type { Plan } from '../../../shared/model/plan';
import { commonSurnames, compoundSurnames, findIdentifiers } from '../../../shared/rules/identifiers';
import type { LadderFile } from '../risk';

/** Identifiers of one person. A name of a file, a period or a plan has no use for them; codes of bodies it may bear. */
const personalKinds: readonly TagKind[] = ['resident-id', 'mobile-phone', 'bank-card', 'passport'];

const NAME = new RegExp(
  `^(?:[${commonSurnames}]\\p{sc=Han}{1,2}|(?:${compoundSurnames.join('|')})\\p{sc=Han}{1,2})$`,
  'u',
);

/** Whether a text of two to four characters could be a person's name: it begins with a frequent surname. */
export function looksLikeName(text: string): boolean {
  return NAME.test(text.trim());
}

function isPersonal(text: string): boolean {
  return findIdentifiers(text).some(({ kind }) => personalKinds.includes(kind));
}

/**
 * Keeps what would enter workspace and package by a side door out of them (law 1).
 *
 * @param words texts that go into the journal, by the name of their place: `file`, `dataset`, `period`.
 * @throws Failure `name-holds-data` with the place and never the text.
 */
export function refusePersonalNames(words: Readonly<Record<string, string>>): void {
  for (const [place, text] of Object.entries(words)) {
    if (isPersonal(text)) throw new Failure('name-holds-data', { place });
  }
}

/**
 * A plan travels in the journal and in the package: no parameter of it may hold a person's identifier.
 *
 * @throws Failure `plan-holds-data` with the path of the parameter.
 */
export function refusePersonalParams({ steps }: Plan): void {
  steps.forEach(({ params }, index) => {
    for (const [name, value] of Object.entries(params)) {
      if (isPersonal(JSON.stringify(value)))
        throw new Failure('plan-holds-data', { path: `steps.${index}.params.${name}` });
    }
  });
}

/**
 * A ladder file is kept in the workspace as it is: it holds categories, and no value of it may be a person's identifier.
 *
 * @throws Failure `ladder-holds-data` with how many values are
 */
export function refusePersonalLadder({ labels }: LadderFile, file: string): void {
  const found = [...labels.values()].filter((ofValue) => isPersonal(ofValue.join(' '))).length;
  if (found > 0) throw new Failure('ladder-holds-data', { file, count: found });
}
