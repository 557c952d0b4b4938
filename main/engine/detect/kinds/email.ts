import { graded, share, type KindRule } from '../rule';
import { fits } from '../sql';

export const email: KindRule = {
  kind: 'email',
  role: 'direct',
  level: 3,
  header: { names: /邮箱|电子邮件|邮件地址|e ?mail|you ?xiang|\byx\b|\bdzyx\b/ },
  lengths: [6, 254],
  script: 'ascii',
  match: `CASE WHEN contains(v, '@') THEN ${fits('[\\w.%+*-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,24}')} ELSE false END`,
  weigh: (tally) => graded(share(tally.matched, tally.present), tally.header === 'named' ? 0.1 : 0.4, 0.7),
};
