import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { inOrder } from '../../../shared/model/primitives';
import type { Resource } from '../../../shared/model/resource';
import type { LintFault } from '../../../shared/rules/catalogue/lint';
import { editText, factGroupNames, factNames, resourceText } from '../../../shared/text/window/catalogue';
import { useDesk, useReplica } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { useLeave, useUnsaved } from '../../app/unsaved';
import { FindingMark } from '../../components/FindingMark';
import { Facts } from '../../components/Facts';
import { SideDrawer } from '../../components/SideDrawer';
import styles from './catalogue.module.css';
import { cellId, editOf, isNamed, nothingEdited, type EditDraft } from './edit-draft';
import { factsOf, type FactGroup } from './facts';
import { taggedItems } from './items';
import { ItemTable } from './ItemTable';
import { ResourceFaults } from './lint/ResourceFaults';
import { RemoveButton } from './RemoveButton';
import { ResourceForm } from './ResourceForm';
import { useEdit } from './use-edit';

const nameId = cellId(null, 'name');

interface ResourceDrawerProps {
  readonly resource: Resource | null;
  readonly faults: readonly LintFault[];
  readonly onClose: () => void;
}

/** Everything that the catalogue says of one resource, to be looked at and changed, and where to go on with it. */
export function ResourceDrawer({ resource, faults, onClose }: ResourceDrawerProps) {
  const { go } = useDesk();
  const say = useSay();
  const leave = useLeave();
  const datasets = inOrder(useReplica().state.datasets);
  const [draft, setDraft] = useState<EditDraft | null>(null);
  const [focus, setFocus] = useState(nameId);
  const edit = resource && draft && editOf(resource, draft);
  useUnsaved(edit !== null);
  const { save, isSaving } = useEdit(() => setDraft(null));
  const attached = datasets.some((dataset) => dataset.resource === resource?.id);

  const close = () =>
    leave(() => {
      setDraft(null);
      onClose();
    });
  const startEdit = (id: string) => {
    setFocus(id);
    setDraft(nothingEdited);
  };
  const looking = resource !== null && (
    <>
      <Button onClick={() => startEdit(nameId)}>{say(resourceText.edit)}</Button>
      <Button onClick={() => go('data', resource.id)}>{say(attached ? resourceText.data : resourceText.attach)}</Button>
      <Button type="primary" onClick={() => go('decision', resource.id)}>
        {say(resourceText.decide)}
      </Button>
    </>
  );
  const editing = (
    <>
      <Button onClick={() => leave(() => setDraft(null))}>{say(editText.cancel)}</Button>
      <Button
        type="primary"
        loading={isSaving}
        disabled={edit === null || draft === null || !isNamed(draft)}
        onClick={() => edit && void save(edit)}
      >
        {say(editText.save)}
      </Button>
    </>
  );
  const name = resource?.name ?? '';
  return (
    <SideDrawer
      title={draft === null ? name : say(editText.title, { name })}
      open={resource !== null}
      onClose={close}
      width={560}
      actions={draft === null ? looking : editing}
    >
      {resource !== null && draft !== null && (
        <ResourceForm
          resource={resource}
          draft={draft}
          focus={focus}
          onDraft={setDraft}
          onSave={() => edit && isNamed(draft) && void save(edit)}
        />
      )}
      {resource !== null && draft === null && (
        <>
          <ResourceView resource={resource} items={taggedItems(resource, datasets)}>
            <FindingMark resource={resource.id} />
            <ResourceFaults
              resource={resource}
              faults={faults}
              onEdit={({ item, field }) => startEdit(cellId(item, field))}
            />
          </ResourceView>
          <RemoveButton resource={resource} onRemoved={onClose} />
        </>
      )}
    </SideDrawer>
  );
}

interface ResourceViewProps {
  readonly resource: Resource;
  readonly items: ReturnType<typeof taggedItems>;
  /** What is wrong with it, first. */
  readonly children: ReactNode;
}

function ResourceView({ resource, items, children }: ResourceViewProps) {
  const say = useSay();
  const [basics, ...others] = factsOf(resource);
  return (
    // Nothing in it takes the focus, and arrow keys must scroll it.
    <article tabIndex={0} aria-label={resource.name}>
      {children}
      {basics && <Group group={basics} />}
      <section className={styles.section}>
        <h2 className={styles.heading}>{say(resourceText.items, { count: resource.items.order.length })}</h2>
        <ItemTable items={items} />
      </section>
      {others.map((group) => (
        <Group key={group.id} group={group} />
      ))}
    </article>
  );
}

function Group({ group: { id, facts } }: { readonly group: FactGroup }) {
  const say = useSay();
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{say(factGroupNames[id])}</h2>
      <Facts
        facts={facts.map(([name, value]) => ({
          name: say(factNames[name]),
          value: value === '' ? <span className={styles.muted}>{say(resourceText.emptyCell)}</span> : value,
        }))}
      />
    </section>
  );
}
