import { Button } from 'antd';
import { inOrder } from '../../../shared/model/primitives';
import type { Resource } from '../../../shared/model/resource';
import { factGroupNames, factNames, resourceText } from '../../../shared/text/window/catalogue';
import { useDesk, useReplica } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { Facts } from '../../components/Facts';
import { SideDrawer } from '../../components/SideDrawer';
import styles from './catalogue.module.css';
import { factsOf, type FactGroup } from './facts';
import { taggedItems } from './items';
import { ItemTable } from './ItemTable';

/** Everything that the catalogue says of one resource, and where to go on with it. */
export function ResourceDrawer({
  resource,
  onClose,
}: {
  readonly resource: Resource | null;
  readonly onClose: () => void;
}) {
  const { go } = useDesk();
  const say = useSay();
  const datasets = inOrder(useReplica().state.datasets);
  const [basics, ...others] = resource === null ? [] : factsOf(resource);
  const attached = datasets.some((dataset) => dataset.resource === resource?.id);
  return (
    <SideDrawer
      title={resource?.name ?? ''}
      open={resource !== null}
      onClose={onClose}
      width={560}
      actions={
        resource !== null && (
          <>
            <Button onClick={() => go('data', resource.id)}>
              {say(attached ? resourceText.data : resourceText.attach)}
            </Button>
            <Button type="primary" onClick={() => go('decision', resource.id)}>
              {say(resourceText.decide)}
            </Button>
          </>
        )
      }
    >
      {resource !== null && (
        // Nothing in it takes the focus, and arrow keys must scroll it.
        <article tabIndex={0} aria-label={resource.name}>
          {basics && <Group group={basics} />}
          <section className={styles.section}>
            <h2 className={styles.heading}>{say(resourceText.items, { count: resource.items.order.length })}</h2>
            <ItemTable items={taggedItems(resource, datasets)} />
          </section>
          {others.map((group) => (
            <Group key={group.id} group={group} />
          ))}
          <p className={styles.muted}>{say(resourceText.readOnly)}</p>
        </article>
      )}
    </SideDrawer>
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
