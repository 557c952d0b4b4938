import { App, Button } from 'antd';
import { useState } from 'react';
import type { Dataset } from '../../../shared/model/dataset';
import type { Tag } from '../../../shared/model/tag';
import { columnText } from '../../../shared/text/window/data';
import { useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { SideDrawer } from '../../components/SideDrawer';
import { call } from '../../desk';
import { ColumnDetail } from './ColumnDetail';
import styles from './data.module.css';
import { SpreadOffer } from './SpreadOffer';
import { TagFields } from './TagFields';
import { fieldOf, neighbour, nextWaiting, sameTag, tagInForce } from './tags';
import { columnName } from './words';

interface ColumnDrawerProps {
  readonly dataset: Dataset;
  /** Id of the column that is open; null: none. */
  readonly id: string | null;
  /** Opens another column, or none. */
  readonly onGo: (id: string | null) => void;
}

/** A field that is saved: how `tag.set` is to name it, its name, and the column to go to then. */
interface SavedField {
  readonly id: string;
  readonly name: string;
  readonly then: string | null;
}

/** One column: what was counted, what is suggested and why, and a person's word on it. */
export function ColumnDrawer({ dataset, id, onGo }: ColumnDrawerProps) {
  const { workspace } = useReplica();
  const { run } = useTasks();
  const { message } = App.useApp();
  const say = useSay();
  const language = useLanguage();
  /** What the person chose and did not save yet, and for which column. */
  const [draft, setDraft] = useState<{ readonly id: string; readonly tag: Tag } | null>(null);
  const [saving, setSaving] = useState(false);
  /** The field that was tagged last here: the drawer has gone on, and what it may serve for is still offered. */
  const [tagged, setTagged] = useState<string | null>(null);

  const column = id === null ? undefined : dataset.columns.byId[id];
  if (column === undefined) return <SideDrawer title="" open={false} onClose={() => onGo(null)} children={null} />;

  const name = columnName(column, language);
  const tag = draft?.id === column.id ? draft.tag : tagInForce(column);
  const waiting = column.tag === null;
  const next = nextWaiting(dataset, column);
  const before = neighbour(dataset, column, -1);
  const after = neighbour(dataset, column, 1);
  const offered = [...new Set([tagged, column.tag === null ? null : column.name])];

  /** Saves the tag and goes to the column `then`. */
  async function save({ id: field, name, then }: SavedField): Promise<void> {
    setSaving(true);
    const request = { workspace, resource: dataset.resource, field, ...tag };
    const done = await run(say(columnText.saving, { field: name }), (job) => call('tag.set', request, job));
    setSaving(false);
    if (done === null) return;
    setDraft(null);
    setTagged(name);
    if (done.places > 1) {
      void message.success(say(columnText.saved, { field: name, places: formatCount(done.places) }));
    }
    onGo(then);
  }

  return (
    <SideDrawer
      title={name}
      open
      width={560}
      onClose={() => {
        setTagged(null);
        onGo(null);
      }}
      actions={
        <>
          <div className={styles.steps}>
            <Button disabled={before === null} onClick={() => before && onGo(before.id)}>
              {say(columnText.previous)}
            </Button>
            <Button disabled={after === null} onClick={() => after && onGo(after.id)}>
              {say(columnText.next)}
            </Button>
          </div>
          <Button
            type="primary"
            loading={saving}
            disabled={!waiting && sameTag(tag, tagInForce(column))}
            onClick={() =>
              void save({
                id: fieldOf(dataset, column),
                name: column.name,
                then: waiting ? (next?.id ?? null) : column.id,
              })
            }
          >
            {say(waiting ? (next === null ? columnText.accept : columnText.acceptNext) : columnText.save)}
          </Button>
        </>
      }
    >
      <div className={styles.offers}>
        {offered.map(
          (field) =>
            field !== null &&
            field.trim() !== '' && <SpreadOffer key={field} resource={dataset.resource} field={field} />,
        )}
      </div>
      <ColumnDetail dataset={dataset} column={column} />
      <h2 className={styles.heading}>{say(columnText.tag)}</h2>
      <TagFields tag={tag} onChange={(changed) => setDraft({ id: column.id, tag: changed })} />
      <p className={styles.muted}>{say(columnText.alike)}</p>
    </SideDrawer>
  );
}
