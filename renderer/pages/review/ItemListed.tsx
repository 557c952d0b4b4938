import type { ListItem } from '../../../shared/model/openlist';
import { listColumns } from '../../../shared/model/openlist';
import { profiles } from '../../../shared/regulation';
import { citedArticles, listCells } from '../../../shared/rules/list-cells';
import { reviewText as text } from '../../../shared/text/window/review';
import { formatCount, formatMinute } from '../../app/formats';
import { useSay } from '../../app/language';
import { ChangeMark } from '../../components/ChangeMark';
import { Facts } from '../../components/Facts';
import { LevelMark, TypeMark } from '../../components/marks';
import { CommentButton } from './CommentButton';
import itemStyles from './item.module.css';
import styles from './review.module.css';
import { useReviewing } from './reviewing';
import { useColumnTitle } from './use-column-title';
import { useListProfile } from './use-profile';

/** What the list prints of an item, what it changes, and what the decision rests on. */
export function ItemListed({ item }: { readonly item: ListItem }) {
  const say = useSay();
  return (
    // Keys must be able to scroll it.
    <div role="group" aria-label={say(text.sideList)} tabIndex={0}>
      <Changed item={item} />
      <Decision item={item} />
      <h3 className={styles.part}>{say(text.fields, { count: formatCount(item.fields.length) })}</h3>
      <FieldTable item={item} />
      <h3 className={styles.part}>{say(text.printed)}</h3>
      <Printed item={item} />
    </div>
  );
}

function Changed({ item }: { readonly item: ListItem }) {
  const say = useSay();
  const columnTitle = useColumnTitle();
  const { previous } = useReviewing().dossier;
  if (previous === null) return <p className={styles.muted}>{say(text.firstOne)}</p>;
  const change = previous.changes.find(({ resource }) => resource === item.resource);
  return (
    <>
      {change && (
        <p className={itemStyles.changed}>
          <ChangeMark kind={change.kind} />{' '}
          {change.columns.length > 0 && say(text.changedHere, { columns: change.columns.map(columnTitle).join('、') })}
        </p>
      )}
      {!previous.known && <p className={styles.muted}>{say(text.changedUnknown)}</p>}
    </>
  );
}

function Decision({ item }: { readonly item: ListItem }) {
  const say = useSay();
  const made = useReviewing().dossier.decisions.find(({ resource }) => resource === item.resource);
  return (
    <>
      <h3 className={styles.part}>{say(text.decision)}</h3>
      <p className={styles.means}>
        <TypeMark type={item.type} />{' '}
        <span className={styles.muted}>{made ? `${formatMinute(made.at)} · ${made.by}` : say(text.noDecision)}</span>
        <CommentButton
          label={say(text.comment, { name: item.name })}
          anchor={{ kind: 'item', resource: item.resource }}
        />
      </p>
      <Facts
        facts={[
          { name: say(text.articles), value: made?.articles.join('、') || citedArticles(item.reasons) },
          ...item.reasons.map(({ article, text: reason }) => ({ name: article, value: reason })),
        ].filter(({ name }, index, all) => all.findIndex((other) => other.name === name) === index)}
      />
    </>
  );
}

function FieldTable({ item: { fields, resource } }: { readonly item: ListItem }) {
  const say = useSay();
  return (
    <table className={itemStyles.fields}>
      <thead>
        <tr>
          {[text.fieldName, text.fieldType, text.fieldLevel, text.fieldTreatment, text.findings].map((title) => (
            <th key={title.en} scope="col">
              {say(title)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, type, level, treatment }, index) => (
          <tr key={index}>
            <td>{name}</td>
            <td>{type}</td>
            <td>{level && <LevelMark level={level} />}</td>
            <td>{treatment === '' ? <span className={styles.muted}>{say(text.asIs)}</span> : treatment}</td>
            <td>
              <CommentButton label={say(text.comment, { name })} anchor={{ kind: 'field', resource, field: name }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Printed({ item }: { readonly item: ListItem }) {
  const say = useSay();
  const columnTitle = useColumnTitle();
  const profile = useListProfile();
  const { list } = useReviewing().dossier;
  const [usual] = profiles;
  const known = profile ?? usual;
  if (known === undefined) return null;
  const cells = listCells(item, list, known);
  return (
    <Facts
      facts={listColumns.map((column) => {
        const cell = cells[column];
        const shown = typeof cell === 'number' ? formatCount(cell) : cell;
        // A regulation that is not at hand has its own word for the type: the mark says it in ours.
        const type = column === 'type' && profile === null && <TypeMark type={item.type} />;
        return {
          name: columnTitle(column),
          value: type || shown || <span className={styles.muted}>{say(text.empty)}</span>,
        };
      })}
    />
  );
}
