/**
 * What the two regulations say, copied by hand out of their texts and not from the profiles: the judge of the truth
 * tables. Ids are those under which the program asks.
 */
export interface Law {
  /** Each closing case: where it stands, and which documents open it again. */
  readonly closing: Readonly<
    Record<string, { readonly articles: readonly string[]; readonly lifts: readonly string[] }>
  >;
  /** Cases of 有条件开放, with their articles. */
  readonly conditional: Readonly<Record<string, string>>;
  /** Counts only for data that was closed and has been lifted. */
  readonly afterLifting: Readonly<Record<string, string>>;
  /** Keeps data off the list. */
  readonly barred: Readonly<Record<string, string>>;
  /** Is pointed out only. */
  readonly noticed: Readonly<Record<string, string>>;
  /** Where 无条件开放 stands, and what lifts. */
  readonly unconditional: string;
  readonly lifting: string;
}

/** In no city's regulation: the secrecy review before publishing. */
export const pending = 'secrecy-review-pending';

/**
 * 第六条 and 第七条. Consent opens what protects the one who consents: trade secrets, privacy, agreements. Danger to
 * security, internal affairs and what the law forbids are opened by treatment only; a state secret by nothing.
 */
const lianyungang: Law = {
  closing: {
    'state-secret': { articles: ['第六条', '第七条第一款第（一）项'], lifts: [] },
    'endangers-security': { articles: ['第六条', '第七条第一款第（二）项'], lifts: ['treated'] },
    'trade-secret': { articles: ['第六条', '第七条第一款第（三）项'], lifts: ['treated', 'consent'] },
    'personal-privacy': { articles: ['第六条', '第七条第一款第（三）项'], lifts: ['treated', 'consent'] },
    'internal-affairs': { articles: ['第六条', '第七条第一款第（四）项'], lifts: ['treated'] },
    'agreement-restricted': { articles: ['第六条', '第七条第一款第（五）项'], lifts: ['treated', 'consent'] },
    'law-forbids': { articles: ['第六条', '第七条第一款第（六）项'], lifts: ['treated'] },
  },
  conditional: { 'high-security-requirement': '第六条', 'time-sensitive': '第六条', 'continuous-access': '第六条' },
  afterLifting: { 'limited-use': '第七条第二款' },
  barred: { 'got-by-sharing': '第十一条第一款' },
  noticed: {},
  unconditional: '第六条',
  lifting: '第七条第二款',
};

/** 第七条第三款 and 第四款; 第三条第三款 covers what the agency collected or made itself, and bans nothing. */
const thirdParty = { articles: ['第七条第三款'], lifts: ['treated', 'consent', 'public-interest'] };
const qingdao: Law = {
  closing: {
    'state-secret': { articles: ['第七条第三款'], lifts: [] },
    'law-forbids': { articles: ['第七条第三款'], lifts: ['treated'] },
    'endangers-security': { articles: ['第七条第三款'], lifts: ['treated'] },
    'trade-secret': thirdParty,
    'personal-privacy': thirdParty,
    'third-party-harm': thirdParty,
  },
  conditional: { 'high-security-requirement': '第七条第三款', 'specific-conditions': '第七条第三款' },
  afterLifting: {},
  barred: {},
  noticed: { 'got-by-sharing': '第三条第三款' },
  unconditional: '第七条第三款',
  lifting: '第七条第四款',
};

export const laws: Readonly<Record<string, Law>> = { 'lianyungang-2019': lianyungang, 'qingdao-2020': qingdao };

/** Every yes/no question that a regulation gives rise to. */
export function questionsOf(law: Law): string[] {
  const parts = [law.closing, law.conditional, law.afterLifting, law.barred, law.noticed];
  return [...parts.flatMap((part) => Object.keys(part)), pending];
}

/** What the law makes of yes answers and of documents, written `ground:kind`. */
export function judge(law: Law, yes: ReadonlySet<string>, documents: ReadonlySet<string>) {
  const raised = Object.keys(law.closing).filter((ground) => yes.has(ground));
  const lifted = raised.flatMap((ground) =>
    (law.closing[ground]?.lifts ?? []).flatMap((by) => (documents.has(`${ground}:${by}`) ? [{ ground, by }] : [])),
  );
  const standing = raised.filter((ground) => !lifted.some((one) => one.ground === ground));
  const called = Object.entries({ ...law.conditional, ...(lifted.length > 0 ? law.afterLifting : {}) })
    .filter(([question]) => yes.has(question))
    .map(([, article]) => article);
  const type = standing.length > 0 ? 'closed' : called.length > 0 ? 'conditional' : 'unconditional';
  const bars = Object.keys(law.barred).filter((question) => yes.has(question));
  const opened = type === 'unconditional' ? [law.unconditional] : type === 'conditional' ? called : [];
  return {
    type,
    standing,
    lifted: lifted.map(({ ground, by }) => `${ground}:${by}`),
    listable: type !== 'closed' && bars.length === 0 && !yes.has(pending),
    articles: [
      ...standing.flatMap((ground) => law.closing[ground]?.articles ?? []),
      ...opened,
      ...lifted.map(() => law.lifting),
      ...bars.map((question) => law.barred[question] ?? ''),
    ],
    noticed: Object.keys(law.noticed).flatMap((question) => (yes.has(question) ? [law.noticed[question] ?? ''] : [])),
    /** Where everything that stands can be lifted, it is said which documents would do it. */
    asksForEvidence: standing.length > 0 && standing.every((ground) => law.closing[ground]?.lifts.length !== 0),
  };
}
