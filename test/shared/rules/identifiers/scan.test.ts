import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIdentifiers, fold, scannedKinds } from '../../../../shared/rules/identifiers';
import { tagKinds } from '../../../../shared/model/tag';

/** What is found, as `kind=text`, in order. */
const found = (text: string) =>
  findIdentifiers(text).map(({ kind, start, end }) => `${kind}=${text.slice(start, end)}`);

describe('identifiers in running text', () => {
  test.each([
    ['来电人反映，电话13812345678，请回复', ['mobile-phone=13812345678']],
    ['拨打+86 138-1234-5678无人接听', ['mobile-phone=+86 138-1234-5678']],
    ['手机１３８１２３４５６７８。', ['mobile-phone=１３８１２３４５６７８']],
    ['手机138\u200B1234\u200B5678。', ['mobile-phone=138\u200B1234\u200B5678']],
    ['座机0518-85412345转8012', ['landline=0518-85412345转8012']],
    ['座机(0518)85412345', ['landline=(0518)85412345']],
    ['热线400-810-1234', ['landline=400-810-1234']],
    ['联系电话：85412345', ['landline=85412345']],
    ['身份证11010519491231002X已核', ['resident-id=11010519491231002X']],
    ['身份证110105 19491231 002X已核', ['resident-id=110105 19491231 002X']],
    ['身份证110105194912310021', ['resident-id=110105194912310021']],
    ['老证110105491231002', ['resident-id=110105491231002']],
    ['退款至6222600260001072444', ['bank-card=6222600260001072444']],
    ['退款至6222 6002 6000 1072 444', ['bank-card=6222 6002 6000 1072 444']],
    ['该店（91350100M000100Y43）', ['uscc=91350100M000100Y43']],
    ['车牌苏G12345停于门口', ['plate=苏G12345']],
    ['新能源苏GD12345', ['plate=苏GD12345']],
    ['护照号：E12345678', ['passport=E12345678']],
    ['发到 li.si_01@mail.example.com 即可', ['email=li.si_01@mail.example.com']],
    ['登录地址192.168.10.24', ['ip=192.168.10.24']],
    ['设备00:1A:2B:3C:4D:5E', ['mac=00:1A:2B:3C:4D:5E']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ['联系人张小明电话见附件', ['person-name=张小明']],
    ['联系人：张三，收', ['person-name=张三']],
    ['投诉人欧阳小红称该店短秤', ['person-name=欧阳小红']],
    ['经营者：买买提·吐尔逊', ['person-name=买买提·吐尔逊']],
    ['消费者李女士反映', ['person-name=李']],
    ['王建国先生来电', ['person-name=王建国']],
    ['姓名:赵一', ['person-name=赵一']],
  ])('names by cue: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    '于2026-01-05购买，票号20260105000123456789012345',
    '资源代码307015/000123，金额12345.67元',
    '订单号20260101001，共3件',
    '经营者应当明码标价',
    '负责人不在现场，法人未到场',
    '版本1.2.3，比例12.5%',
    '连市监处罚〔2026〕12号',
    '该店周一至周五营业，先生女士均可',
    'ISBN 978-7-04-051234-5',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each(
    (
      '序号 姓名 联系人 联系人姓名 联系人电话 联系人方式 联系方式 户主关系 与户主关系 法人 法人代码 法人类型 法定代表人 法定代表人身份证号 ' +
      '负责人 负责人职务 负责人手机号码 负责人任职时间 经营者 经营者名称 经营者应急电话 申请人单位 申请人单位名称 当事人常住地址 监护人关系 ' +
      '业主项目 业主房屋编号 患者文化程度 消费者满意度 投诉人查询码 户主民族 员工工号 司机车牌号 本人党派 经办人时间 姓名（必填项） 姓名,性别 ' +
      '业主单位 老板电话 法人国籍 申请人年龄 2026年01月 统一社会信用代码 身份证号 银行卡号 护照号码 full_name c0 12345'
    ).split(' '),
  )('a header is no identifier: %s', (header) => {
    expect(found(header)).toEqual([]);
  });

  test('several at once, in order, none twice', () => {
    expect(found('联系人王芳，电话13912345678或0518-85412345，证号11010519491231002X')).toEqual([
      'person-name=王芳',
      'mobile-phone=13912345678',
      'landline=0518-85412345',
      'resident-id=11010519491231002X',
    ]);
  });

  test('a phone inside a longer number is no phone', () => {
    expect(found('流水1381234567890')).toEqual([]);
  });

  test('finds lie inside the text, in order, without overlap, whatever the text', () => {
    const piece = fc.constantFrom(
      '13812345678',
      '11010519491231002X',
      '联系人',
      '王小明',
      '，',
      '\u3000',
      '０',
      'a@b.cn',
      '转1',
      '\u200B',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 12 }),
        (pieces) => {
          const text = pieces.join('');
          let last = 0;
          for (const { start, end } of findIdentifiers(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        },
      ),
    );
  });

  test('a hostile text of a hundred thousand characters is scanned without blowing up', () => {
    for (const piece of ['a', '1', '1 ', 'a.', '联系人', '张', '1.', '0-']) {
      expect(findIdentifiers(piece.repeat(100_000 / piece.length)).length).toBeLessThan(100_000);
    }
  }, 20_000);

  test('the kinds it knows are kinds of the list', () => {
    expect(tagKinds).toEqual(expect.arrayContaining([...scannedKinds]));
  });
});

describe('the folded copy', () => {
  test('leads back to the original', () => {
    const original = 'Ａ\u200B１\u3000b';
    const folded = fold(original);
    expect(folded.text).toBe('A1 b');
    expect([0, 1, 2, 3, 4].map((index) => folded.offset(index))).toEqual([0, 2, 3, 4, 5]);
  });

  test('is the text itself when nothing needs folding', () => {
    expect(fold('张三 abc').text).toBe('张三 abc');
  });
});

test.each([
  '保护消费者权益',
  '消费者合法权益',
  '指导当事人和解与调解',
  '联系人大代表',
  '监护人责任落实',
  '做好驾驶员安全教育',
  '负责人事管理工作',
  '患者康复',
  '当事人陈述',
])('%s names nobody', (text) => {
  expect(findIdentifiers(text)).toEqual([]);
});

test('a rare surname after a bare cue needs more than an end: a colon, or a number', () => {
  const names = (text: string) =>
    findIdentifiers(text).flatMap(({ kind, start, end }) => (kind === 'person-name' ? [text.slice(start, end)] : []));
  expect(names('联系人：权志龙')).toEqual(['权志龙']);
  expect(names('联系人权志龙电话13800000000')).toEqual(['权志龙']);
  expect(names('消费者权益')).toEqual([]);
});
