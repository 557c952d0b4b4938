import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import type { Response } from '../../../../shared/contract';
import { certificatesText as text } from '../../../../shared/text/window/certificates';
import { settingsText } from '../../../../shared/text/window/settings';
import { useOptionalReplica } from '../../../app/desk-context';
import { formatCount, formatDate } from '../../../app/formats';
import { useSay } from '../../../app/language';
import { subjectWords } from '../../../app/subject';
import { useTasks } from '../../../app/tasks';
import { useAnswer } from '../../../app/use-answer';
import { Facts } from '../../../components/Facts';
import { Mark } from '../../../components/marks';
import { ask, call } from '../../../desk';
import { Section } from '../Section';
import styles from '../settings.module.css';

type RevocationList = Response<'revocation.list'>['lists'][number];

/** Lists of revoked certificates that authorities gave out. */
export function Revocations() {
  const { tell } = useTasks();
  const { message, modal } = App.useApp();
  const say = useSay();
  const by = useOptionalReplica()?.actor ?? '';
  const { value, again } = useAnswer(() => call('revocation.list', {}));

  async function add(): Promise<void> {
    const { picked } = await ask('pick', { purpose: 'revocation-open' });
    if (picked === null) return;
    const { revoked } = await call('revocation.add', { file: picked.file, by });
    void message.success(say(text.revocationsAdded, { count: formatCount(revoked) }));
    again();
  }

  function remove({ id }: RevocationList): void {
    modal.confirm({
      title: say(text.removeRevocationsTitle),
      content: say(text.removeRevocationsHint),
      okText: say(settingsText.removeYes),
      okButtonProps: { danger: true },
      cancelText: say(settingsText.removeNo),
      onOk: () => call('revocation.remove', { id }).then(again, tell),
    });
  }

  return (
    <Section
      title={say(text.revocations)}
      hint={say(text.revocationsHint)}
      action={<Button onClick={() => void add().catch(tell)}>{say(text.addRevocations)}</Button>}
    >
      {value?.lists.length === 0 && <p className={styles.none}>{say(text.noRevocations)}</p>}
      {value?.lists.map((list) => (
        <article key={list.id} className={styles.card}>
          <div className={styles.head}>
            <h3>{subjectWords(list.issuer)}</h3>
            <Button
              danger
              aria-label={say(text.removeRevocations, { issuer: subjectWords(list.issuer) })}
              onClick={() => remove(list)}
            >
              {say(settingsText.remove)}
            </Button>
          </div>
          <Facts
            facts={[
              { name: say(text.issuedAt), value: formatDate(list.issuedAt) },
              { name: say(text.nextAt), value: nextOf(list) },
              { name: say(text.revoked), value: formatCount(list.revoked) },
              { name: say(settingsText.added), value: list.addedAt === '' ? '—' : formatDate(list.addedAt) },
            ]}
          />
        </article>
      ))}
    </Section>
  );

  function nextOf({ nextAt }: RevocationList): ReactNode {
    if (nextAt === null) return say(text.noNext);
    const date = formatDate(nextAt);
    if (nextAt >= new Date().toISOString()) return date;
    return (
      <Mark tone="warning" glyph="!">
        {say(text.outdated, { date })}
      </Mark>
    );
  }
}
