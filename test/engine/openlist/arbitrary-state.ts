import fc from 'fast-check';
import type { Decision } from '../../../shared/model/decision';
import type { WorkspaceState } from '../../../shared/model/workspace';
import type { Profile } from '../../../shared/regulation';
import {
  afterRisk,
  answers,
  column,
  dataset,
  decision,
  emptyState,
  fill,
  harmless,
  personName,
  plan,
  release,
  resource,
  withdrawn,
} from './sample';

/** Mostly what is ready, now and then what is not: a state in which nothing is listed shows little. */
function mostly<Value>(usual: Value, ...others: Value[]): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
}

/** How one resource of a generated state is. */
const trait = (profile: Profile) => {
  const questions = profile.questions.filter(({ kind }) => kind === 'boolean').map(({ id }) => id);
  return fc.record({
    decided: mostly(true, false),
    yes: fc.oneof(
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      { weight: 2, arbitrary: fc.subarray(questions, { maxLength: 2 }) },
    ),
    lifting: fc.constantFrom('none', 'treated', 'consent', 'linked'),
    conditions: mostly(true, false),
    access: fc.constantFrom('file' as const, 'file' as const, 'interface' as const),
    closedItem: mostly(false, true),
    cycle: mostly('每月', '每年', '不定期', ''),
    attachedOn: mostly('2026-02-20', '2026-01-25', '2024-01-01'),
    damage: mostly<number | undefined>(0, undefined, 2),
    data: mostly(true, false),
    released: mostly(true, false),
    operator: mostly('delete', 'keep', 'mask'),
    risk: mostly(0.01, 0.1, 1),
    withdrawn: mostly('no', 'open', 'ended'),
  });
};

type Trait = ReturnType<typeof trait> extends fc.Arbitrary<infer One> ? One : never;

function decisionOf(profile: Profile, id: string, one: Trait): Decision {
  const evidence = profile.grounds
    .filter(({ question }) => one.lifting !== 'none' && one.yes.includes(question))
    .map(({ id: ground }) => ({
      ground,
      kind: one.lifting === 'consent' ? 'consent' : 'treated',
      reference: '材料',
      ...(one.lifting === 'linked' && { release: `${id}-1.1` }),
    }));
  const given = answers(profile, one.yes, {
    evidence,
    access: [one.access],
    ...(one.conditions && { conditions: [profile.conditions[0]?.id ?? ''] }),
    ...(one.closedItem && { items: { i01: 'closed' as const } }),
  });
  return decision(profile, id, given);
}

function withResource(profile: Profile, state: WorkspaceState, one: Trait, index: number): WorkspaceState {
  const id = `r${String(index + 1).padStart(4, '0')}`;
  const items = {
    order: ['i01', 'i02'],
    byId: {
      i01: { id: 'i01', name: '姓名', dataType: '字符串型C', length: '20' },
      i02: { id: 'i02', name: '编号', dataType: '字符串型C', length: '20', tag: { ...harmless, level: 2 as const } },
    },
  };
  const data = dataset(`${id}-1`, [column('c0', '编号', harmless), column('c1', '姓名', personName)], {
    attachedOn: one.attachedOn,
    ...(one.damage !== undefined && {
      damage: one.damage === 0 ? [] : [{ code: 'nul-character' as const, count: one.damage }],
    }),
  });
  const by = plan(['c0']);
  const filled = fill(state, {
    resources: [resource(id, `资源${index}`, { updateCycle: one.cycle, items })],
    decisions: one.decided ? [decisionOf(profile, id, one)] : [],
    datasets: one.data ? [data] : [],
    releases: one.data && one.released ? [release(data, by, { c1: one.operator }, { after: afterRisk(one.risk) })] : [],
    plans: one.data ? { [data.id]: by } : {},
  });
  if (one.withdrawn === 'no') return filled;
  const ended = { at: '2026-02-28T12:00:00.000Z', by: '经办人', why: '已处理' };
  return withdrawn(filled, id, { ended: one.withdrawn === 'ended' ? ended : null });
}

/** States with a few resources that are ready, unready and closed in any mixture. */
export function states(profile: Profile): fc.Arbitrary<WorkspaceState> {
  return fc
    .array(trait(profile), { maxLength: 8 })
    .map((traits) =>
      traits.reduce((state, one, index) => withResource(profile, state, one, index), emptyState(profile)),
    );
}
