import { countOf, graded, share, type KindRule } from '../rule';
import { fits } from '../sql';

/** 不满十四周岁未成年人的信息 (个人信息保护法 第二十八条): flags of minors by their header, words for them by themselves. */
export const minor: KindRule = {
  kind: 'minor',
  role: 'sensitive',
  level: 4,
  header: {
    names: /未成年|儿童|幼儿|婴儿|婴幼儿|留守|孤儿|困境儿童|\bminor\b|\bis child\b|\bunder ?(?:14|18)\b/,
    unless: /姓名|名字|人数|数量|数$|率$|金额|机构|单位|场所|用品|证|电话|日期|生日|出生|年龄|地址/,
  },
  lengths: [1, 12],
  match: fits('是|否|有|无|[01YNyn]|[Yy]es|[Nn]o|[Tt]rue|[Ff]alse|.*(?:儿童|未成年|孤儿|留守|幼儿|婴儿|周岁|岁).*'),
  counts: { minors: { rows: `wide AND ${fits('.{0,6}(?:孤儿|儿童|未成年人|弃婴|婴幼儿)(?:\\(.*\\))?')}` } },
  weigh: (tally) =>
    tally.header === 'named'
      ? graded(share(tally.matched, tally.present), 0.5, 0.65)
      : graded(share(countOf(tally, 'minors'), tally.present), 0.6, 0.6),
};
