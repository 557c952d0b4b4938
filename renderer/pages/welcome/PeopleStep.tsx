import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Input } from 'antd';
import type { Person } from '../../../shared/model/agency';
import { wizardText } from '../../../shared/text/window/welcome';
import { useSay } from '../../app/language';
import { nobody, repeatedName, type StepProps } from './draft';
import styles from './welcome.module.css';

const columns = ['name', 'department', 'duty'] as const;
const titles = { name: wizardText.personName, department: wizardText.department, duty: wizardText.duty } as const;

/** Who works with the data: one person at least, more at once where they are known. */
export function PeopleStep({ draft: { people }, change }: StepProps) {
  const say = useSay();
  const repeated = repeatedName(people);

  function set(index: number, some: Partial<Person>): void {
    change({ people: people.map((person, at) => (at === index ? { ...person, ...some } : person)) });
  }

  return (
    <>
      <p className={styles.hint}>{say(wizardText.peopleHint)}</p>
      <table className={styles.people}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(titles[column])}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {people.map((person, index) => (
            <tr key={index}>
              {columns.map((column) => (
                <td key={column}>
                  <Input
                    aria-label={`${say(wizardText.person, { number: index + 1 })} ${say(titles[column])}`}
                    autoFocus={column === 'name' && person.name === ''}
                    maxLength={200}
                    placeholder={column === 'duty' ? say(wizardText.dutyExample) : ''}
                    value={person[column]}
                    onChange={({ target }) => set(index, { [column]: target.value })}
                  />
                </td>
              ))}
              <td>
                <Button
                  type="text"
                  disabled={people.length === 1}
                  icon={<DeleteOutlined aria-hidden="true" />}
                  aria-label={say(wizardText.removePerson, { number: index + 1 })}
                  onClick={() => change({ people: people.filter((_, at) => at !== index) })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => change({ people: [...people, nobody] })}>
        {say(wizardText.addPerson)}
      </Button>
      {repeated !== null && (
        <Alert
          className={styles.acknowledge}
          type="warning"
          showIcon
          title={say(wizardText.personTwice, { name: repeated })}
        />
      )}
    </>
  );
}
