import type { Anchor } from '../model/finding';
import type { Text } from './language';

/**
 * Phrases for findings that come with the program, by what a finding is about. They say what is wrong, what it rests on
 * and what is to be done; the article is put in by the reviewer, since its number differs from city to city.
 */
export const reviewPhrases = {
  item: [
    {
      zh: '更新频率没有填写或与数据实际不符，请按开放清单应标注更新频度的要求补正。',
      en: 'The update frequency is missing or does not match the data; correct it, as an open list has to state it.',
    },
    {
      zh: '开放条件只写“申请后开放”，请按有条件开放的要求写明主体资格、技术与安全要求、使用限制等具体条件。',
      en: 'The condition says only “open on application”; state who qualifies, the technical and security demands and the limits of use.',
    },
    {
      zh: '开放类型的认定理由不足，请写明依据的条款，并附相应佐证。',
      en: 'The reasons for the opening type do not suffice; name the article and add the evidence.',
    },
    {
      zh: '该事项不涉及应予限制的情形，建议由有条件开放改为无条件开放。',
      en: 'Nothing here calls for a restriction; consider opening it unconditionally.',
    },
    {
      zh: '该数据系共享获得，请核实本市规定是否允许由本单位列入开放清单。',
      en: 'This data was got by sharing; check whether the city’s rules let you list it.',
    },
    {
      zh: '数据集名称写成了系统名称，请改为能说明数据内容的名称。',
      en: 'The dataset is named after a system; give it a name that tells what the data is.',
    },
    {
      zh: '摘要没有说明数据内容、范围和来源，请补充，使公众能够看懂。',
      en: 'The abstract does not tell content, scope and origin; complete it so that the public understands it.',
    },
    {
      zh: '本期数据量与上一期相差较大，请说明原因或核对后重新生成。',
      en: 'The number of rows differs much from the last period; explain why, or check and release it again.',
    },
    {
      zh: '数据已超过约定的更新周期，请更新数据后重新提交。',
      en: 'The data is older than its update cycle allows; update it and submit again.',
    },
    {
      zh: '该事项与其他单位的数据集重复，请与对方核实，由数据的产生单位开放。',
      en: 'Another agency opens the same data; agree with it, and let the agency that makes the data open it.',
    },
  ],
  field: [
    {
      zh: '该数据项可直接识别到个人，无条件开放前应删除，或以假名替代。',
      en: 'This field identifies people directly; delete it or replace it by a pseudonym before it is opened to all.',
    },
    {
      zh: '掩码保留的位数与其他数据项结合后仍可还原，请删除或进一步概化。',
      en: 'What the mask keeps can be restored with other fields; delete the field or generalise it further.',
    },
    {
      zh: '地址精确到门牌，请概化到区县或街道。',
      en: 'The address names house numbers; generalise it to the district or street.',
    },
    {
      zh: '出生日期或年龄过细，请改为年份或年龄段，并对高龄合并。',
      en: 'Dates of birth or ages are too fine; use years or age bands, and put high ages together.',
    },
    {
      zh: '备注、案由等自由文本中可能夹带个人信息，请清理后开放，或不开放该数据项。',
      en: 'Free text may carry personal information; scrub it, or leave the field out.',
    },
    {
      zh: '敏感级别偏低，请按个人信息与敏感个人信息的分级要求重新确定。',
      en: 'The level is too low; set it again by the rules for personal and sensitive personal information.',
    },
    {
      zh: '数据项说明缺失或含义不清，请补充计量单位、代码含义和统计口径。',
      en: 'The description is missing or unclear; add the unit, what codes mean and how it is counted.',
    },
    {
      zh: '数据项名称或类型与开放清单不一致，请以清单为准统一。',
      en: 'Name or type of the field differs from the list; make them agree.',
    },
  ],
  figure: [
    {
      zh: '重新计算的结果与提交包所列数字不一致，请核对后重新生成并提交。',
      en: 'Recomputation gives another number than the package claims; check it, release again and submit.',
    },
    {
      zh: '最小等价类人数低于该开放类型的要求，请提高概化程度或删去少数记录。',
      en: 'The smallest class is below what this opening type asks for; generalise more or suppress records.',
    },
    {
      zh: '重识别风险高于阈值，请调整脱敏方案后重新测量。',
      en: 'The risk of re-identification is above the threshold; change the treatment and measure again.',
    },
    {
      zh: '复查仍检出个人标识，请清除后重新生成。',
      en: 'The re-scan still finds identifiers; remove them and release again.',
    },
    {
      zh: '统计表中存在小于 5 的小格，可能推断到个人，请合并或隐去。',
      en: 'There are cells below 5, from which people may be inferred; merge or suppress them.',
    },
    {
      zh: '删去的记录过多，数据已不能反映实际，请改用损失较小的处理方式。',
      en: 'So many records were suppressed that the data no longer tells the facts; use a treatment that loses less.',
    },
  ],
  package: [
    {
      zh: '签名证书尚未登记，请通过电话核对证书指纹并办理登记后重新提交。',
      en: 'The signing certificate is not registered; have its fingerprint compared by phone and registered, then submit again.',
    },
    {
      zh: '上次审查提出的退回意见没有全部答复，请逐条说明整改情况。',
      en: 'Not every returned finding of the last review is answered; say for each what was done.',
    },
    {
      zh: '应开放的事项没有全部列入清单，请对照资源目录补充。',
      en: 'Not all that is to be opened is listed; complete the list by the catalogue.',
    },
    {
      zh: '本次较上次移出事项较多，请逐项说明移出理由。',
      en: 'Many items left the list since the last submission; give the reason for each.',
    },
    {
      zh: '保密审查的日期或编号有疑问，请核实并提供审查记录。',
      en: 'Date or number of the secrecy review is in doubt; check it and provide the record.',
    },
    {
      zh: '请补充报备专职人员及其职责。',
      en: 'File the people in charge, with their duties.',
    },
  ],
} as const satisfies Readonly<Record<Anchor['kind'], readonly Text[]>>;
