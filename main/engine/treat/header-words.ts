/**
 * What a header says of a column that no detector knows. A person may say otherwise in the plan; a suggestion errs on the
 * side of the people in the data.
 */

/** A header as it is compared: no blanks, no unit or note in brackets behind it, ASCII in lower case. */
function bare(header: string): string {
  return header
    .replace(/\s/gu, '')
    .replace(/[（(][^）)]*[）)]$/u, '')
    .toLowerCase();
}

/** Numbers that stand for one person, whole or cut short, and initials of a name. Licences and permits are none. */
const IDENTIFIER =
  /身份证|证件号|公民身份|驾驶证号|档案编?号|参保|医保号|(?:职工|个人|人员|用户|缴存人)(?:账号|帐号|编号|代码)|(?:^|[^油气电])卡号|(?:^|[^施竣开完])工号|(?:姓名|人名).{0,2}(?:拼音|缩写|首字母)|^(?:id_?card|idno|id_?number)/u;
const PERMIT = /许可证|营业执照|登记证/u;

/** Whether values under this header single out one person though no kind fits them. */
export function namesIdentifier(header: string): boolean {
  const name = bare(header);
  return IDENTIFIER.test(name) && !PERMIT.test(name);
}

/** Whether this header names a trait by which people who know somebody find that person's row (准标识符). */
export function namesTrait(header: string): boolean {
  return /性别|民族|婚姻|婚否|学历|文化程度|职业|职务|职称|籍贯|政治面貌|国籍|邮编|邮政编码|(?:^|所在|所属|户籍|居住)(?:区县|县区|街道|乡镇|社区|村)|^(?:gender|sex|district)$/u.test(
    bare(header),
  );
}

/** Whether this header names a count of people or of what happened to them. */
export function namesCount(header: string): boolean {
  return /(?:件|人|例|户|起|宗|名|案|票|笔|次|病例|死亡|投诉|举报|受理|办结)数量?$|(?:人|户|件|例)次$|^(?:数量|合计|小计|总计|count)$/u.test(
    bare(header),
  );
}

/** Whether names under this header may be those of sole traders, which often hold the owner's own. */
export function namesTrader(header: string): boolean {
  return /字号|店名|商户|当事人|被投诉单位|(?:经营者|个体户|个体工商户|^)名称$/u.test(bare(header));
}

/** Whether texts under this header say how to reach somebody (张三 13800000000), so that nothing is left of use without it. */
export function namesContact(header: string): boolean {
  return /联系(?:人|方式|方法|电话|信息)|电话|手机/u.test(bare(header));
}
