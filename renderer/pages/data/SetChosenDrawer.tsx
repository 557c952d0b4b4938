import { Button, Select } from 'antd';
import { useId, useState } from 'react';
import { tagKinds, tagRoles, type Level, type Tag, type TagKind, type TagRole } from '../../../shared/model/tag';
import { kindNames, levelWords, noKind, roleNames } from '../../../shared/text/terms';
import { columnText, datasetText } from '../../../shared/text/window/data';
import { chosenText } from '../../../shared/text/window/tagging';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { SideDrawer } from '../../components/SideDrawer';
import styles from './data.module.css';

/** Stand for "leave it" and for "nothing of the list" among the choices. */
const KEEP = 'keep';
const NOTHING = 'nothing';
const levels = [1, 2, 3, 4] as const satisfies readonly Level[];

interface SetChosenDrawerProps {
  readonly count: number;
  readonly onClose: () => void;
  readonly onSet: (set: Partial<Tag>) => void;
}

/** What several columns are given at once: kind, role and level, each or as it is. */
export function SetChosenDrawer({ count, onClose, onSet }: SetChosenDrawerProps) {
  const say = useSay();
  const id = useId();
  const [set, setSet] = useState<Partial<Tag>>({});
  const keep = { value: KEEP, label: say(chosenText.keep) };

  /** One part of the tag, or that part left as it is. */
  function choose<Part extends keyof Tag>(part: Part, value: Tag[Part] | undefined): void {
    const { [part]: before, ...rest } = set;
    if (value !== before) setSet(value === undefined ? rest : { ...rest, [part]: value });
  }

  return (
    <SideDrawer
      title={say(chosenText.setTitle, { count: formatCount(count) })}
      open
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say(datasetText.cancel)}</Button>
          <Button type="primary" disabled={Object.keys(set).length === 0} onClick={() => onSet(set)}>
            {say(chosenText.apply)}
          </Button>
        </>
      }
    >
      <div className={styles.tagFields}>
        <label htmlFor={`${id}-kind`}>{say(columnText.kind)}</label>
        <Select
          id={`${id}-kind`}
          showSearch={{ optionFilterProp: 'label' }}
          value={set.kind === undefined ? KEEP : (set.kind ?? NOTHING)}
          options={[
            keep,
            { value: NOTHING, label: say(noKind) },
            ...tagKinds.map((kind) => ({ value: kind, label: say(kindNames[kind]) })),
          ]}
          onChange={(kind: string) =>
            choose('kind', kind === KEEP ? undefined : kind === NOTHING ? null : (kind as TagKind))
          }
        />
        <label htmlFor={`${id}-role`}>{say(columnText.role)}</label>
        <Select
          id={`${id}-role`}
          value={set.role ?? KEEP}
          options={[keep, ...tagRoles.map((role) => ({ value: role, label: say(roleNames[role]) }))]}
          onChange={(role: string) => choose('role', role === KEEP ? undefined : (role as TagRole))}
        />
        <label htmlFor={`${id}-level`}>{say(columnText.level)}</label>
        <Select
          id={`${id}-level`}
          value={set.level === undefined ? KEEP : String(set.level)}
          options={[keep, ...levels.map((level) => ({ value: String(level), label: say(levelWords[level]) }))]}
          onChange={(level: string) => choose('level', level === KEEP ? undefined : (Number(level) as Level))}
        />
      </div>
      <p className={styles.muted}>{say(chosenText.setHint)}</p>
    </SideDrawer>
  );
}
