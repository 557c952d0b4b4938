import { Alert, Button, Select } from 'antd';
import { useId, useState } from 'react';
import type { Response } from '../../../shared/contract';
import type { Picked } from '../../../shared/contract/window';
import type { FailureRecord } from '../../../shared/failure';
import { isConcludable, reviewGaps } from '../../../shared/rules/review';
import { conclusionText as text } from '../../../shared/text/window/review-conclusion';
import { useDesk } from '../../app/desk-context';
import { formatDate, formatMinute } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { useAnswer } from '../../app/use-answer';
import { FailureNote } from '../../components/FailureNote';
import { PassphraseField } from '../../components/passphrase/PassphraseField';
import { usePassphrase } from '../../components/passphrase/use-passphrase';
import { attempt } from '../../attempt';
import { ask, call } from '../../desk';
import { MadeReceipt } from './MadeReceipt';
import findingStyles from './finding.module.css';
import styles from './review.module.css';
import { useReviewing } from './reviewing';
import { useReviewSession } from './session';

interface Made {
  readonly made: Response<'review.export'>;
  readonly folder: Picked;
}

/** Who signs the receipt, with which passphrase, and where it goes; then what was made. */
export function ReceiptForm() {
  const say = useSay();
  const { go } = useDesk();
  const { run, tell } = useTasks();
  const { drafts } = useReviewSession();
  const { check, dossier, review } = useReviewing();
  const { value } = useAnswer(() => call('identity.list', {}));
  const [chosen, setChosen] = useState<string | null>(null);
  const [folder, setFolder] = useState<Picked | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureRecord | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const ids = { identity: useId(), passphrase: useId(), folder: useId() };
  const identities = value?.identities ?? [];
  const identity = chosen ?? (identities.length === 1 ? (identities[0]?.id ?? null) : null);
  const { secret, used, state: passphrase } = usePassphrase(identity);
  if (value === null) return null;

  const isReady = isConcludable(reviewGaps(review, dossier.list.items, dossier.previous?.findings ?? []));

  if (identities.length === 0) {
    return (
      <Alert
        className={findingStyles.block}
        type="info"
        showIcon
        title={say(text.noIdentity)}
        description={say(text.noIdentityHint)}
        action={<Button onClick={() => go('settings')}>{say(text.toSettings)}</Button>}
      />
    );
  }

  async function chooseFolder(): Promise<void> {
    const { picked } = await ask('pick', { purpose: 'receipt-folder' });
    if (picked) setFolder(picked);
  }

  async function sign(): Promise<void> {
    if (identity === null || secret === null || folder === null) return;
    const { file } = check.package;
    setBusy(true);
    const done = await run(say(text.signing), async (options) => {
      // What was said last must be in it.
      await drafts.settled(review.package);
      const request = { file, identity, secret, out: folder.file };
      return attempt(call('review.export', request, options));
    });
    setBusy(false);
    if (done === null) return;
    setFailure('failure' in done ? done.failure : null);
    if ('failure' in done) return;
    await used();
    setMade({ made: done.value, folder });
    drafts.signed(review.package, { digest: done.value.digest, at: new Date().toISOString() });
  }

  return (
    <>
      <form
        className={findingStyles.form}
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void sign();
        }}
      >
        <label htmlFor={ids.identity}>{say(text.identity)}</label>
        <Select
          id={ids.identity}
          value={identity}
          placeholder={say(text.chooseIdentity)}
          onChange={setChosen}
          options={identities.map(({ id, name, validThrough }) => ({
            value: id,
            label: say(text.identityOption, { name, id, date: formatDate(validThrough) }),
          }))}
        />
        <label htmlFor={ids.passphrase}>{say(text.passphrase)}</label>
        <PassphraseField id={ids.passphrase} state={passphrase} />
        <span id={ids.folder}>{say(text.folder)}</span>
        <div className={styles.buttons}>
          <Button aria-describedby={ids.folder} onClick={() => void chooseFolder().catch(tell)}>
            {say(text.chooseFolder)}
          </Button>
          <span className={styles.muted}>{folder?.name ?? say(text.noFolder)}</span>
        </div>
        <span />
        <div className={findingStyles.block}>
          {failure && <FailureNote failure={failure} />}
          <Button
            type="primary"
            htmlType="submit"
            loading={isBusy}
            disabled={!isReady || identity === null || secret === null || folder === null}
          >
            {say(text.sign)}
          </Button>
          <p className={styles.muted}>{say(text.bound)}</p>
          {review.receipts.map(({ digest, at }) => (
            <p key={digest} className={styles.muted}>
              {say(text.before, { time: formatMinute(at) })}
            </p>
          ))}
        </div>
      </form>
      {made && <MadeReceipt made={made.made} folder={made.folder.file} />}
    </>
  );
}
