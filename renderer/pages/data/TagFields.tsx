import { Radio, Select } from 'antd';
import { useId } from 'react';
import { tagKinds, tagRoles, type Level, type Tag, type TagKind } from '../../../shared/model/tag';
import { kindGap } from '../../../shared/rules/levels';
import { columnText } from '../../../shared/text/window/data';
import { kindNames, noKind } from '../../../shared/text/terms';
import { useSay } from '../../app/language';
import { LevelMark, Mark, RoleMark } from '../../components/marks';
import styles from './data.module.css';

/** Stands for "nothing of the list" among the kinds. */
const NOTHING = 'nothing';
const levels = [1, 2, 3, 4] as const satisfies readonly Level[];

/** The fields of a tag: what the column holds, its role, its level. */
export function TagFields({ tag, onChange }: { readonly tag: Tag; readonly onChange: (tag: Tag) => void }) {
  const say = useSay();
  const id = useId();
  const gap = kindGap(tag);
  return (
    <div className={styles.tagFields}>
      <label htmlFor={`${id}-kind`}>{say(columnText.kind)}</label>
      <Select
        id={`${id}-kind`}
        showSearch={{ optionFilterProp: 'label' }}
        value={tag.kind ?? NOTHING}
        options={[
          { value: NOTHING, label: say(noKind) },
          ...tagKinds.map((kind) => ({ value: kind, label: say(kindNames[kind]) })),
        ]}
        onChange={(kind) => onChange({ ...tag, kind: kind === NOTHING ? null : (kind as TagKind) })}
      />
      <span id={`${id}-role`}>{say(columnText.role)}</span>
      <Radio.Group
        className={styles.choices}
        aria-labelledby={`${id}-role`}
        value={tag.role}
        options={tagRoles.map((role) => ({ value: role, label: <RoleMark role={role} /> }))}
        onChange={({ target }) => onChange({ ...tag, role: target.value as Tag['role'] })}
      />
      <span id={`${id}-level`}>{say(columnText.level)}</span>
      <Radio.Group
        className={styles.choices}
        aria-labelledby={`${id}-level`}
        value={tag.level}
        options={levels.map((level) => ({ value: level, label: <LevelMark level={level} /> }))}
        onChange={({ target }) => onChange({ ...tag, level: target.value as Level })}
      />
      {gap !== null && (
        <div className={styles.beside}>
          <Mark tone="warning" glyph="?">
            {say(columnText.levelGap, { needed: gap.needed })}
          </Mark>
        </div>
      )}
    </div>
  );
}
