import type { Profile } from './shape';

/** A name in a profile that leads nowhere or stands twice, with its place. */
export interface BrokenReference {
  readonly path: (string | number)[];
  readonly message: string;
}

interface Mention {
  readonly path: (string | number)[];
  readonly id: string;
}

/**
 * Finds what does not hold together in a profile: ids that stand twice, articles, questions and evidence that are named
 * and do not exist, consequences of a question that is not a yes/no question, choices without a list. Empty: sound.
 */
export function brokenReferences(profile: Profile): BrokenReference[] {
  const articles = new Set(profile.articles.map(({ id }) => id));
  const yesNo = new Set(profile.questions.flatMap(({ id, kind }) => (kind === 'boolean' ? [id] : [])));
  const kinds = new Set(profile.evidence.map(({ kind }) => kind));
  return [
    ...repeated(profile),
    ...dangling(articleMentions(profile), articles, '没有这一条 / no such article'),
    ...dangling(questionMentions(profile), yesNo, '没有这个是非题 / no such yes/no question'),
    ...dangling(evidenceMentions(profile), kinds, '没有这种材料 / no such kind of evidence'),
    ...profile.questions.flatMap(({ kind, choices }, index) =>
      (kind === 'choice') === (choices === undefined)
        ? [
            {
              path: ['questions', index, 'choices'],
              message: '选项只用于选择题 / choices belong to questions of kind choice',
            },
          ]
        : [],
    ),
  ];
}

function dangling(mentions: Mention[], known: ReadonlySet<string>, message: string): BrokenReference[] {
  return mentions.flatMap(({ path, id }) => (known.has(id) ? [] : [{ path, message: `${message}: ${id}` }]));
}

function repeated(profile: Profile): BrokenReference[] {
  const named = {
    articles: profile.articles.map(({ id }) => id),
    questions: profile.questions.map(({ id }) => id),
    evidence: profile.evidence.map(({ kind }) => kind),
    grounds: profile.grounds.map(({ id }) => id),
    conditions: profile.conditions.map(({ id }) => id),
    deadlines: profile.deadlines.map(({ id }) => id),
  };
  return Object.entries(named).flatMap(([part, ids]) =>
    ids.flatMap((id, index) =>
      ids.indexOf(id) === index ? [] : [{ path: [part, index], message: `重复 / stands twice: ${id}` }],
    ),
  );
}

/** Things with one article of their own, by the part they stand in. */
function articleMentions(profile: Profile): Mention[] {
  const { triggers, bars, notices, reviews, conditions, deadlines, questions } = profile;
  const parts = { triggers, bars, notices, reviews, conditions, deadlines, questions };
  const own = Object.entries(parts).flatMap(([part, things]) =>
    things.flatMap(({ article }, index) =>
      article === undefined ? [] : [{ path: [part, index, 'article'], id: article }],
    ),
  );
  return [
    ...own,
    ...Object.entries(profile.openingTypes).map(([type, { article }]) => ({
      path: ['openingTypes', type, 'article'],
      id: article,
    })),
    ...Object.entries(profile.accessModes).flatMap(([type, modes]) =>
      modes.map(({ article }, index) => ({ path: ['accessModes', type, index, 'article'], id: article })),
    ),
    ...profile.grounds.flatMap(({ articles, liftedBy, limit }, ground) => [
      ...(limit === undefined ? [] : [{ path: ['grounds', ground, 'limit', 'article'], id: limit.article }]),
      ...articles.map((id, index) => ({ path: ['grounds', ground, 'articles', index], id })),
      ...liftedBy.map(({ article }, index) => ({
        path: ['grounds', ground, 'liftedBy', index, 'article'],
        id: article,
      })),
    ]),
    ...profile.withdrawals.flatMap(({ article, tasks }, index) => [
      { path: ['withdrawals', index, 'article'], id: article },
      ...tasks.map((task, at) => ({ path: ['withdrawals', index, 'tasks', at, 'article'], id: task.article })),
    ]),
    ...profile.selfChecks.map(({ article }, index) => ({ path: ['selfChecks', index, 'article'], id: article })),
    { path: ['list', 'article'], id: profile.list.article },
    { path: ['list', 'reviewArticle'], id: profile.list.reviewArticle },
    ...profile.list.required.map(({ article }, index) => ({
      path: ['list', 'required', index, 'article'],
      id: article,
    })),
  ];
}

function questionMentions({ grounds, triggers, bars, notices, reviews }: Profile): Mention[] {
  return Object.entries({ grounds, triggers, bars, notices, reviews }).flatMap(([part, things]) =>
    things.map(({ question }, index) => ({ path: [part, index, 'question'], id: question })),
  );
}

function evidenceMentions({ grounds }: Profile): Mention[] {
  return grounds.flatMap(({ liftedBy }, ground) =>
    liftedBy.flatMap(({ evidence }, lifting) =>
      evidence.map((id, index) => ({ path: ['grounds', ground, 'liftedBy', lifting, 'evidence', index], id })),
    ),
  );
}
