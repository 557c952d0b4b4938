import { describe, expect, it } from 'vitest';
import type { PlanInput } from '../../../shared/model/plan';
import { sha256 } from '../../../main/engine/trust';
import { checkPlan, needsKey, parsePlan, planBytes } from '../../../main/engine/treat';

const columns = [
  { id: 'c0', name: '姓名' },
  { id: 'c1', name: '出生日期' },
];
const plan: PlanInput = {
  version: 1,
  steps: [
    { column: 'c0', name: '姓名', operator: 'delete' },
    { column: 'c1', name: '出生日期', operator: 'generalise-date', params: { to: 'year' } },
  ],
  quasi: ['c1'],
};
const check = (change: Partial<PlanInput>) => checkPlan(parsePlan({ ...plan, ...change }), columns);
const failing = (code: string, params?: object) =>
  expect.objectContaining({ code, ...(params && { params }) }) as Error;

describe('a plan', () => {
  it('fits columns that it was made for', () => {
    expect(check({}).steps.map(({ operator }) => operator.treatment.form)).toEqual(['drop', 'sql']);
  });

  it('is refused with the path of what is wrong in it', () => {
    expect(() => parsePlan({ ...plan, version: 2 })).toThrow(failing('plan-invalid', { path: 'version' }));
    expect(() => parsePlan({ ...plan, key: 'x' })).toThrow(failing('plan-invalid', { path: 'key' }));
    expect(() => parsePlan(null)).toThrow(failing('plan-invalid'));
    expect(() => parsePlan({ ...plan, steps: [{ column: 'c0; DROP', name: '', operator: 'keep' }] })).toThrow(
      failing('plan-invalid', { path: 'steps.0.column' }),
    );
  });

  it('is refused for data with other columns: no column is released without a decision', () => {
    const [first, second] = plan.steps;
    if (!first || !second) throw new Error('two steps');
    expect(() => check({ steps: [first] })).toThrow(failing('plan-column-count', { steps: 1, columns: 2 }));
    expect(() => check({ steps: [second, first] })).toThrow(failing('plan-column-mismatch', { position: 1 }));
    expect(() => check({ steps: [first, { ...second, name: '生日' }] })).toThrow(
      failing('plan-column-mismatch', { position: 2 }),
    );
  });

  it('is refused for an operator or a parameter that does not exist', () => {
    const steps = (operator: string, params: Record<string, string | number>) => [
      { column: 'c0', name: '姓名', operator: 'keep' },
      { column: 'c1', name: '出生日期', operator, params },
    ];
    expect(() => check({ steps: steps('encrypt', {}) })).toThrow(
      failing('plan-operator-unknown', { path: 'steps.1.operator' }),
    );
    expect(() => check({ steps: steps('generalise-date', { to: 'day' }) })).toThrow(
      failing('plan-invalid', { path: 'steps.1.params.to' }),
    );
    expect(() => check({ steps: steps('mask', { keepStart: 1, secret: 1 }) })).toThrow(
      failing('plan-invalid', { path: 'steps.1.params.secret' }),
    );
  });

  it('is refused when it names a quasi-identifier that is not there, or twice', () => {
    expect(() => check({ quasi: ['c9'] })).toThrow(failing('plan-column-unknown', { path: 'quasi.0' }));
    expect(() => check({ quasi: ['c1', 'c1'] })).toThrow(failing('plan-column-unknown', { path: 'quasi.1' }));
    expect(() => check({ sensitive: ['c7'] })).toThrow(failing('plan-column-unknown', { path: 'sensitive.0' }));
  });

  it('is refused when it releases nothing', () => {
    const steps = columns.map(({ id, name }) => ({ column: id, name, operator: 'delete' }));
    expect(() => check({ steps, quasi: [] })).toThrow(failing('plan-releases-nothing'));
  });

  it('has the same bytes however its fields were ordered', () => {
    const step = { column: 'c0', name: '姓名', operator: 'mask' };
    const one = parsePlan({ ...plan, steps: [{ ...step, params: { keepStart: 1, width: 2 } }] });
    const other = parsePlan({ quasi: ['c1'], steps: [{ params: { width: 2, keepStart: 1 }, ...step }], version: 1 });
    expect(planBytes(other)).toEqual(planBytes(one));
    expect(parsePlan(JSON.parse(Buffer.from(planBytes(one)).toString('utf8')))).toEqual(one);
  });

  it('has the bytes that it always had where it asks for nothing new', () => {
    expect(sha256(planBytes(parsePlan(plan)))).toBe('ce6b5562c4e3cb06deafc07419cbbc9b16b5c60077289cac170959de3f843597');
    const asking = {
      diversity: { kind: 'distinct', l: 2 },
      closeness: { t: 0.2, kind: 'equal' },
      sample: 0.1,
    } as const;
    const bytes = planBytes(parsePlan({ ...plan, ...asking }));
    expect(JSON.parse(Buffer.from(bytes).toString('utf8'))).toMatchObject(asking);
  });

  it('needs the key for every draw', () => {
    const step = { column: 'c0', name: '姓名' };
    const asks = (operator: string, params = {}) =>
      needsKey(parsePlan({ ...plan, steps: [{ ...step, operator, params }] }));
    expect(['pseudonym', 'token', 'noise', 'shift-date'].map((operator) => asks(operator))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['keep', 'split-id', 'suppress-rare', 'no-such'].map((operator) => asks(operator))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(needsKey(parsePlan({ ...plan, sample: 0.5 }))).toBe(true);
  });

  it('says whether it needs the key', () => {
    const step = { column: 'c0', name: '姓名', operator: 'pseudonym' };
    expect(needsKey(parsePlan({ ...plan, steps: [step] }))).toBe(true);
    expect(needsKey(parsePlan(plan))).toBe(false);
  });
});
