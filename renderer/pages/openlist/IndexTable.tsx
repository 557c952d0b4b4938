import type { ItemIndex } from '../../../shared/contract/list';
import { selfCheckTexts } from '../../../shared/text/self-check';
import { selfCheckText as text } from '../../../shared/text/window/openlist-selfcheck';
import { useSay } from '../../app/language';
import { DenseTable, type DenseColumn } from '../../components/DenseTable';
import { EmptyStep } from '../../components/EmptyStep';
import { matches } from './search';
import styles from './self-check.module.css';
import { resourceOf } from './sheet';

const parts = ['complete', 'accurate', 'timely', 'usable', 'index'] as const;
type Part = (typeof parts)[number];

/** What cannot be measured stands after everything that was. */
const byPart = (part: Part) => (one: ItemIndex, other: ItemIndex) => (one[part] ?? 101) - (other[part] ?? 101);
const compares = Object.fromEntries(parts.map((part) => [part, byPart(part)])) as Record<
  Part,
  ReturnType<typeof byPart>
>;

/** The index of each listed item, part by part, as figures with bars. */
export function IndexTable({ items, search }: { readonly items: readonly ItemIndex[]; readonly search: string }) {
  const say = useSay();
  const found = items.filter(({ name, resource }) => matches(search, [name, resource]));
  const figures = parts.map((part): DenseColumn<ItemIndex> => ({
    id: part,
    title: say(selfCheckTexts[part]),
    width: 'minmax(112px, 1fr)',
    compare: compares[part],
    cell: (item) => <Score value={item[part]} />,
  }));
  return (
    <DenseTable
      label={say(text.indexTable)}
      rows={found}
      keyOf={resourceOf}
      columns={[
        {
          id: 'name',
          title: say(text.name),
          width: 'minmax(200px, 2fr)',
          cell: ({ name }) => <span title={name}>{name}</span>,
        },
        ...figures,
      ]}
      empty={
        items.length === 0 ? (
          <EmptyStep title={say(text.noItems)} hint={say(text.noItemsHint)} />
        ) : (
          <EmptyStep title={say(text.noneFound)} />
        )
      }
    />
  );
}

/** With the one decimal that scores have; whole ones without. */
function formatScore(score: number): string {
  return score.toFixed(1).replace('.0', '');
}

/** A score of 0…100 with its bar; null: there is nothing to measure. */
function Score({ value }: { readonly value: number | null }) {
  const say = useSay();
  if (value === null) {
    return (
      <span className={styles.muted} title={say(text.unmeasured)}>
        —
      </span>
    );
  }
  return (
    <span className={styles.score}>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ width: `${Math.round(value)}%` }} />
      </span>
      <span className={styles.figure}>{formatScore(value)}</span>
    </span>
  );
}
