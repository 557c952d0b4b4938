import { Select } from 'antd';
import { useState } from 'react';
import type { FailureRecord } from '../../../shared/failure';
import { inOrder } from '../../../shared/model/primitives';
import { pageNames } from '../../../shared/text/window/frame';
import { legalDate } from '../../../shared/rules/clock';
import { packageText as text } from '../../../shared/text/window/package';
import { useDesk, useReplica } from '../../app/desk-context';
import { formatCount, formatDate } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { attempt } from '../../attempt';
import { EmptyStep } from '../../components/EmptyStep';
import { FailureNote } from '../../components/FailureNote';
import { PageHeader } from '../../components/PageHeader';
import { call } from '../../desk';
import { useFrozenList } from '../../frozen-list';
import { GateList } from './GateList';
import { gatesOf } from './gates';
import { History } from './History';
import { useIdentities } from './identities';
import { Made, type MadePackage } from './Made';
import styles from './package.module.css';
import { SignForm, type Signing } from './SignForm';

/** 提交包: what will be signed, whether it may be, who signs, and what was made before. */
export function PackagePage() {
  const say = useSay();
  const { go } = useDesk();
  const { state } = useReplica();
  const whole = inOrder(state.lists)
    .toReversed()
    .find(({ partial }) => !partial);
  const exported = inOrder(state.exports).some(({ listVersion }) => listVersion === whole?.version);
  const todo = whole === undefined ? text.todoFreeze : exported ? text.todoNothing : text.todoExport;
  return (
    <>
      <PageHeader title={say(pageNames.package)} todo={say(todo, { version: whole?.version ?? '' })} />
      {whole === undefined ? (
        <div className={styles.waiting}>
          <EmptyStep
            title={say(text.noVersion)}
            hint={say(text.noVersionHint)}
            action={{ label: say(text.toOpenList), onClick: () => go('openlist') }}
          />
        </div>
      ) : (
        <div className={styles.columns}>
          <ExportSteps latest={whole.version} />
          <History />
        </div>
      )}
    </>
  );
}

/** The three steps to a package: version, gates, signature. `latest` is the newest whole version. */
function ExportSteps({ latest }: { readonly latest: number }) {
  const say = useSay();
  const replica = useReplica();
  const { workspace, state } = replica;
  const { run } = useTasks();
  const identities = useIdentities();
  const [chosen, setChosen] = useState<number | null>(null);
  const [signer, setSigner] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureRecord | null>(null);
  const [made, setMade] = useState<MadePackage | null>(null);

  const version = chosen !== null && Object.hasOwn(state.lists.byId, String(chosen)) ? chosen : latest;
  const { list, failure: unread } = useFrozenList(replica, version);
  const own = identities?.filter(({ bodyCodes }) => bodyCodes.includes(state.agency.code)) ?? [];
  // Where there is no choice, none is asked for.
  const identity = identities?.find(({ id }) => id === signer) ?? (own.length === 1 ? own[0] : undefined) ?? null;
  const gates = list && gatesOf(list, state, identity?.bodyCodes ?? null, legalDate(new Date()));

  async function exportPackage({ identity: id, passphrase, folder }: Signing): Promise<boolean> {
    setBusy(true);
    setFailure(null);
    setMade(null);
    const request = { workspace, version, identity: id, secret: { passphrase }, out: folder.file };
    const done = await run(say(text.exporting, { version }), (options) =>
      // What was refused is told at the form.
      attempt(call('package.export', request, options)),
    );
    setBusy(false);
    if (done === null) return false;
    if ('failure' in done) setFailure(done.failure);
    else setMade({ made: done.value, folder: folder.file });
    return 'value' in done;
  }

  return (
    <div className={styles.work}>
      {made && <Made {...made} />}
      <section className={styles.card}>
        <h2 className={styles.heading}>{say(text.stepVersion)}</h2>
        <Select
          aria-label={say(text.version)}
          value={version}
          onChange={setChosen}
          popupMatchSelectWidth={false}
          options={inOrder(state.lists)
            .toReversed()
            .map((record) => ({
              value: record.version,
              disabled: record.partial,
              label: say(record.partial ? text.partial : text.frozen, {
                version: record.version,
                date: formatDate(record.frozenAt),
                count: formatCount(record.items),
              }),
            }))}
        />
      </section>
      <section className={styles.card}>
        <h2 className={styles.heading}>{say(text.stepGates)}</h2>
        {unread && <FailureNote failure={unread} />}
        {gates ? <GateList gates={gates} /> : !unread && <p className={styles.muted}>{say(text.loading)}</p>}
      </section>
      <section className={styles.card}>
        <h2 className={styles.heading}>{say(text.stepSign)}</h2>
        {identities && (
          <SignForm
            identities={identities}
            identity={identity}
            onIdentity={setSigner}
            open={gates?.every(({ state: known }) => known === 'met') ?? false}
            busy={busy}
            failure={failure}
            onExport={exportPackage}
          />
        )}
      </section>
    </div>
  );
}
