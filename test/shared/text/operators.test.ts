import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { operators } from '../../../main/engine/treat';
import { languages, placeholders } from '../../../shared/text/language';
import { consequenceText, operatorText, operatorTexts } from '../../../shared/text/operators';

const parametersOf = (schema: z.ZodType) => (schema instanceof z.ZodObject ? Object.keys(schema.shape).sort() : []);

describe('the words of the treatment operators', () => {
  test('are there for every operator of the registry and for no other', () => {
    expect(Object.keys(operatorTexts)).toEqual(operators.map(({ id }) => id));
  });

  test.each(operators)('name the technique of $id as the registry does', ({ id, technique }) => {
    expect(operatorText(id)?.name.zh).toBe(technique);
  });

  test.each(operators)('explain every parameter of $id', ({ id, params }) => {
    expect(Object.keys(operatorText(id)?.params ?? {}).sort()).toEqual(parametersOf(params));
  });

  test.each(operators)('mention only parameters of $id, the same in both languages', ({ id, params }) => {
    const text = operatorText(id);
    const sentences = [text?.consequence, ...Object.values(text?.params ?? {}).map(({ adds }) => adds)];
    for (const sentence of sentences.filter((one) => one !== undefined)) {
      expect(placeholders(sentence.zh).sort()).toEqual(placeholders(sentence.en).sort());
      for (const name of placeholders(sentence.zh)) expect(parametersOf(params)).toContain(name);
    }
  });

  test.each(operators)('are complete in both languages for $id', ({ id }) => {
    const text = operatorText(id);
    const all = [
      text?.name,
      text?.consequence,
      ...Object.values(text?.params ?? {}).flatMap(({ label, help, choices }) => [
        label,
        help,
        ...Object.values(choices ?? {}),
      ]),
    ];
    for (const one of all) for (const language of languages) expect(one?.[language].trim()).toBeTruthy();
  });
});

describe('a consequence', () => {
  test('says what is done with the parameters at hand', () => {
    expect(consequenceText('mask', { keepStart: 1, keepEnd: 0, fill: '*', width: 2 }, 'zh')).toBe(
      '显示前 1 个、后 0 个字符，其余写成“*”；遮盖处一律写 2 个',
    );
  });

  test('leaves out what an absent parameter would add', () => {
    expect(consequenceText('generalise-number', { width: 10, origin: 0, top: 90 }, 'en')).toBe(
      'Numbers become bands of 10, counted from 0; what is no number becomes empty; 90 and above share “90+”',
    );
  });

  test('names chosen values in words', () => {
    expect(consequenceText('generalise-address', { to: 'city' }, 'zh')).toContain('只留到地市');
    expect(consequenceText('scrub', { kinds: ['mobile-phone', 'email'] }, 'zh')).toContain('手机号、电子邮箱');
  });

  test('of an operator that is not known is its id', () => {
    expect(consequenceText('constructor', {}, 'zh')).toBe('constructor');
  });
});
