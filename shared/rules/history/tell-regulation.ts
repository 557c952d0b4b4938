import { profiles } from '../../regulation';
import { historyParts, historySubjects } from '../../text/history';
import type { Text } from '../../text/language';
import { changeOf, unknownChange, type Change } from './change';
import { memberAt, type Difference } from './differences';
import type { Names } from './names';
import { valueText } from './values';

/** Which rules the workspace goes by, which it imported, and why it uses one that is not in force. */
export function tellRegulation(difference: Difference, names: Names): Change[] {
  const [root, id, ...rest] = difference.path.map(String);
  const subject = historySubjects.workspace;
  if (root === 'profile') {
    return changeOf(subject, historyParts.regulation, difference, (profile) => titleOf(profile, names));
  }
  if (id === undefined || rest.length > 0) return unknownChange(subject, difference.path, difference);
  return root === 'regulations'
    ? changeOf(subject, historyParts.regulationFile, difference, (profile) =>
        valueText(memberAt(profile, 'title', 'zh')),
      )
    : changeOf(subject, historyParts.acknowledged, difference, (word) => valueText(memberAt(word, 'why')));
}

function titleOf(profile: unknown, names: Names): Text | null {
  const shipped = profiles.find(({ id }) => id === profile)?.title;
  return shipped ?? (typeof profile === 'string' ? valueText(names.regulation(profile)) : null);
}
