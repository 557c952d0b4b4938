import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import type { Response } from '../../../shared/contract';
import { tokenText as text } from '../../../shared/text/window/treatment-token';
import { useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { call } from '../../desk';
import styles from './token.module.css';
import type { Work } from './worklist';

type Found = Response<'treat.resolve'>['columns'];

/** Whom a released token stands for, by the place of the record in the clerk's own file. */
export function TokenLookup({ work: { dataset, resource } }: { readonly work: Work }) {
  const say = useSay();
  const { workspace } = useReplica();
  const { run } = useTasks();
  const [token, setToken] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [tokenId, passphraseId] = [useId(), useId()];

  async function look(): Promise<void> {
    setBusy(true);
    setFound(null);
    const request = { workspace, resource: resource.id, dataset: dataset.id, token, key: { passphrase } };
    const answer = await run(say(text.task, { name: dataset.name }), (options) =>
      call('treat.resolve', request, options),
    );
    setBusy(false);
    // A passphrase stays on the screen no longer than it is needed.
    setPassphrase('');
    if (answer !== null) setFound(answer.columns);
  }

  return (
    <section>
      <h3>{say(text.title)}</h3>
      <p className={styles.hint}>{say(text.hint)}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <label htmlFor={tokenId}>{say(text.token)}</label>
        <Input
          id={tokenId}
          className={styles.token}
          size="small"
          maxLength={200}
          autoComplete="off"
          value={token}
          onChange={({ target }) => setToken(target.value)}
        />
        <label htmlFor={passphraseId}>{say(text.passphrase)}</label>
        <Input.Password
          id={passphraseId}
          className={styles.passphrase}
          size="small"
          maxLength={1000}
          autoComplete="off"
          value={passphrase}
          onChange={({ target }) => setPassphrase(target.value)}
        />
        <Button size="small" htmlType="submit" loading={isBusy} disabled={token.trim() === '' || passphrase === ''}>
          {say(text.look)}
        </Button>
      </form>
      <div role="status">
        {found?.length === 0 && <p>{say(text.none)}</p>}
        {found?.map(({ column, name, count, records }) => (
          <p key={column}>
            {say(text.found, {
              name: name === '' ? column : name,
              records: `${records.map(formatCount).join(say(text.between))}${count > records.length ? '…' : ''}`,
              count: formatCount(count),
            })}
          </p>
        ))}
      </div>
    </section>
  );
}
