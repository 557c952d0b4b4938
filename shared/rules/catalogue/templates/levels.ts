const digits = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 to 29 as the template counts: 五, 十, 十一, 二十六. */
function numeral(number: number): string {
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? (digits[tens - 1] ?? '') : ''}${tens > 0 ? '十' : ''}${digits[(number % 10) - 1] ?? ''}`;
}

/** 类, 项, 目, 细目, then levels that are only numbered, up to the national template's 26. */
export const classificationLevels: readonly (readonly string[])[] = [
  ['类分类', '类', '类名称', '分类一级', '一级分类', '一级目录'],
  ['项分类', '项', '项名称', '分类二级', '二级分类', '二级目录'],
  ['目分类', '目', '目名称', '分类三级', '三级分类', '三级目录'],
  ['细目分类', '细目', '细目名称', '分类四级', '四级分类', '四级目录'],
  ...Array.from({ length: 22 }, (_, index) => [
    `分类${numeral(index + 5)}级`,
    `分类${index + 5}级`,
    `${numeral(index + 5)}级分类`,
  ]),
];
