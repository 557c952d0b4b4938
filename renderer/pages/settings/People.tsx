import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { Person } from '../../../shared/model/agency';
import { inOrder } from '../../../shared/model/primitives';
import { settingsText } from '../../../shared/text/window/settings';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { Mark } from '../../components/marks';
import { SideDrawer } from '../../components/SideDrawer';
import { call } from '../../desk';
import type { Replica } from '../../replica';
import { Section } from './Section';
import styles from './settings.module.css';

const fields = ['name', 'department', 'duty'] as const;
const nobody: Person = { name: '', department: '', duty: '' };

/** The people filed in the workspace. */
export function People({ replica: { workspace, state, actor } }: { readonly replica: Replica }) {
  const { run } = useTasks();
  const say = useSay();
  const [draft, setDraft] = useState<Person | null>(null);

  async function file(): Promise<void> {
    if (draft === null || draft.name.trim() === '') return;
    const person = { ...draft, name: draft.name.trim() };
    const filed = await run(say(settingsText.filingPerson), () => call('person.add', { workspace, person }));
    if (filed !== null) setDraft(null);
  }

  return (
    <Section
      title={say(settingsText.people)}
      hint={say(settingsText.peopleHint)}
      action={<Button onClick={() => setDraft(nobody)}>{say(settingsText.addPerson)}</Button>}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            {fields.map((field) => (
              <th key={field} scope="col">
                {say(settingsText[field])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(state.people).map(({ name, department, duty }) => (
            <tr key={name}>
              <td>
                <span className={styles.person}>
                  {name}
                  {name === actor && (
                    <Mark tone="accent" glyph="●">
                      {say(settingsText.acting)}
                    </Mark>
                  )}
                </span>
              </td>
              <td>{department}</td>
              <td>{duty}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <SideDrawer
        title={say(settingsText.savePerson)}
        open={draft !== null}
        onClose={() => setDraft(null)}
        actions={
          <>
            <Button onClick={() => setDraft(null)}>{say(settingsText.close)}</Button>
            <Button type="primary" disabled={!draft?.name.trim()} onClick={() => void file()}>
              {say(settingsText.savePerson)}
            </Button>
          </>
        }
      >
        <Form layout="vertical" onFinish={() => void file()}>
          {fields.map((field) => (
            <Form.Item
              key={field}
              label={say(settingsText[field])}
              htmlFor={`person-${field}`}
              required={field === 'name'}
            >
              <Input
                id={`person-${field}`}
                autoFocus={field === 'name'}
                maxLength={200}
                value={draft?.[field]}
                onChange={({ target }) => setDraft((now) => ({ ...(now ?? nobody), [field]: target.value }))}
              />
            </Form.Item>
          ))}
          {/* So that Enter files the person. */}
          <button type="submit" hidden />
        </Form>
      </SideDrawer>
    </Section>
  );
}
