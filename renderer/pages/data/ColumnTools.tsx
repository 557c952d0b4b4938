import { App, Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import type { Dataset } from '../../../shared/model/dataset';
import type { Tag } from '../../../shared/model/tag';
import { roleNames } from '../../../shared/text/terms';
import { datasetText } from '../../../shared/text/window/data';
import { chosenText } from '../../../shared/text/window/tagging';
import { useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { call } from '../../desk';
import { columnFilters } from './choose';
import styles from './data.module.css';
import { SetChosenDrawer } from './SetChosenDrawer';
import type { Chooser } from './use-chooser';

/** What narrows the columns of a dataset, and what is done with the chosen ones. */
export function ColumnTools({ dataset, chooser }: { readonly dataset: Dataset; readonly chooser: Chooser }) {
  const { workspace } = useReplica();
  const { run } = useTasks();
  const { message } = App.useApp();
  const say = useSay();
  const [setting, setSetting] = useState(false);
  const { shown, chosen, filter, typed } = chooser;
  const waiting = chosen.filter(({ tag }) => tag === null).length;
  const words = { ...chosenText, ...roleNames };

  /** Confirms the chosen columns, or gives them what the person says: one change. */
  async function confirm(set?: Partial<Tag>): Promise<void> {
    const columns = chosen.map(({ id }) => id);
    const request = { workspace, resource: dataset.resource, dataset: dataset.id, columns };
    const title = say(set === undefined ? datasetText.confirming : chosenText.setting);
    const done = await run(title, (job) => call('tag.confirm', { ...request, ...(set && { set }) }, job));
    if (done === null) return;
    chooser.choose([]);
    const count = formatCount(done.confirmed);
    void message.success(say(set === undefined ? datasetText.confirmed : chosenText.done, { count }));
  }

  return (
    <div className={styles.tools}>
      <Checkbox
        disabled={shown.length === 0}
        checked={chosen.length > 0 && chosen.length === shown.length}
        indeterminate={chosen.length > 0 && chosen.length < shown.length}
        onChange={({ target }) => chooser.choose(target.checked ? shown.map(({ id }) => id) : [])}
      >
        {say(chosenText.chooseShown)}
      </Checkbox>
      <Select
        aria-label={say(chosenText.filter)}
        style={{ width: 148 }}
        popupMatchSelectWidth={false}
        value={filter}
        options={columnFilters.map((value) => ({ value, label: say(words[value]) }))}
        onChange={chooser.setFilter}
      />
      <Input
        aria-label={say(chosenText.search)}
        placeholder={say(chosenText.search)}
        style={{ width: 160 }}
        value={typed}
        onChange={({ target }) => chooser.setTyped(target.value)}
      />
      <div className={styles.toolsActs}>
        <Button disabled={chosen.length === 0} onClick={() => setSetting(true)}>
          {say(chosenText.set)}
        </Button>
        <Button disabled={waiting === 0} onClick={() => void confirm()}>
          {say(chosenText.confirm, { count: formatCount(waiting) })}
        </Button>
      </div>
      {setting && (
        <SetChosenDrawer
          count={chosen.length}
          onClose={() => setSetting(false)}
          onSet={(set) => {
            setSetting(false);
            void confirm(set);
          }}
        />
      )}
    </div>
  );
}
