import { Alert } from 'antd';
import { useMemo } from 'react';
import { profileOf, profiles } from '../../../shared/regulation';
import { legalDate } from '../../../shared/rules/clock';
import { faultText } from '../../../shared/text/faults';
import { pageNames } from '../../../shared/text/window/frame';
import { dueTexts, overviewText } from '../../../shared/text/window/overview';
import { useDesk, useReplica } from '../../app/desk-context';
import { findingsDue } from '../../app/findings';
import { countOpenTasks } from '../../app/follow-ups';
import { useLanguage, useSay } from '../../app/language';
import { progressOf, typesOf } from '../../app/progress';
import { useAnswer } from '../../app/use-answer';
import { EmptyStep } from '../../components/EmptyStep';
import { PageHeader } from '../../components/PageHeader';
import { call } from '../../desk';
import { ChangeList } from './ChangeList';
import { newestChanges } from './changes';
import { duesOf, refusedOf } from './due';
import { DueList } from './DueList';
import styles from './overview.module.css';
import { Pipeline } from './Pipeline';
import { TypeChart } from './TypeChart';

/** Changes that are shown. */
const MOST = 8;
/** Changes that are read: an undo among those shown names what it took back, which lies some lines before. */
const LOOKED_AT = 40;

/** Where the whole work stands, what is due, and what was done last. */
export function OverviewPage() {
  const { workspace, state, seq } = useReplica();
  const { go } = useDesk();
  const say = useSay();
  const language = useLanguage();
  const progress = useMemo(() => progressOf(state), [state]);
  const counts = useMemo(() => typesOf(state), [state]);
  const { value: checked } = useAnswer(() => call('list.check', { workspace }), seq);
  const { value: journal } = useAnswer(() => call('journal.show', { workspace, last: LOOKED_AT }), seq);
  const changes = useMemo(() => newestChanges(journal?.entries ?? [], MOST, language), [journal, language]);
  const profile = useMemo(() => profileOf(state), [state]);
  const followUps = countOpenTasks(state, profile);
  const findings = findingsDue(state, legalDate(new Date()));
  return (
    <>
      <PageHeader title={say(pageNames.overview)} todo={say(overviewText.goesBy, { regulation: say(profile.title) })} />
      <Notices />
      <Pipeline progress={progress} />
      {progress.resources === 0 ? (
        <div className={styles.begin}>
          <EmptyStep
            title={say(overviewText.emptyTitle)}
            hint={say(overviewText.emptyHint)}
            action={{ label: say(overviewText.emptyAction), onClick: () => go('catalogue') }}
          />
        </div>
      ) : (
        <div className={styles.columns}>
          <DueList dues={duesOf(progress, checked && refusedOf(checked.refused), followUps, findings)} />
          <TypeChart counts={counts} />
        </div>
      )}
      <ChangeList changes={changes} />
    </>
  );
}

/** What a person should know before going on: nobody acts, the rules have ended, what opening the workspace found. */
function Notices() {
  const { state, actor, warnings } = useReplica();
  const say = useSay();
  const language = useLanguage();
  const profile = profiles.find(({ id }) => id === state.profile);
  const notices = warnings.map((fault) =>
    fault.code === 'profile-not-in-force' && profile
      ? say(dueTexts.expired, { regulation: say(profile.title), through: profile.validThrough ?? '—' })
      : faultText(fault, language),
  );
  if (actor === '') notices.unshift(say(dueTexts.actor));
  return notices.map((notice) => (
    <Alert key={notice} className={styles.notice} type="warning" showIcon title={notice} />
  ));
}
