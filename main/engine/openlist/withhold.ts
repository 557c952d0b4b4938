import type { Outcome } from '../../../shared/model/decision';
import type { WithheldItem } from '../../../shared/model/openlist';
import type { Resource } from '../../../shared/model/resource';
import { articleNumber, type Profile } from '../../../shared/regulation';
import { placeholderName } from '../../../shared/text/openlist';

/** A closed resource. Of a state secret only a neutral placeholder is kept. */
export function withholdClosed(resource: Resource, profile: Profile, outcome: Outcome): WithheldItem {
  const standing = profile.grounds.filter(({ id }) => outcome.grounds.includes(id));
  const secret = standing.some(({ placeholderOnly }) => placeholderOnly);
  return {
    resource: resource.id,
    name: secret ? placeholderName.zh : resource.name,
    code: secret ? '' : resource.code,
    department: secret ? '' : resource.department,
    status: 'closed',
    grounds: outcome.grounds,
    reasons: standing.flatMap(({ articles, text }) =>
      articles.map((article) => ({ article: articleNumber(profile, article), text: text.zh })),
    ),
  };
}

/** An openable resource that the list may not hold. */
export function withholdBarred(resource: Resource, profile: Profile, bars: Profile['bars']): WithheldItem {
  const { id, name, code, department } = resource;
  return {
    resource: id,
    name,
    code,
    department,
    status: 'barred',
    grounds: bars.map(({ question }) => question),
    reasons: bars.map(({ article, text }) => ({ article: articleNumber(profile, article), text: text.zh })),
  };
}
