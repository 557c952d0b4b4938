import { Alert } from 'antd';
import { useMemo, useState } from 'react';
import { decide, validity, type Profile } from '../../../shared/regulation';
import { legalDate } from '../../../shared/rules/clock';
import { decisionText } from '../../../shared/text/window/decision';
import { useReplica } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { useUnsaved } from '../../app/unsaved';
import { call } from '../../desk';
import styles from './decision.module.css';
import { draftOf, toAnswers, unansweredQuestions, type Draft } from './draft';
import { FormHead } from './FormHead';
import { OutcomePanel } from './OutcomePanel';
import { QuestionSection } from './QuestionSection';
import { groupQuestions } from './questions';
import { Terms } from './Terms';
import type { Work } from './worklist';

interface DecisionFormProps {
  readonly work: Work;
  /** Every resource, for those that the same answers may be used for. */
  readonly all: readonly Work[];
  readonly profile: Profile;
}

/** The questions on one resource, and what follows from the answers while they are given. */
export function DecisionForm({ work, all, profile }: DecisionFormProps) {
  const say = useSay();
  const { workspace } = useReplica();
  const { run } = useTasks();
  const { resource, decision } = work;
  const [edited, setEdited] = useState<Draft | null>(null);
  const recorded = useMemo(() => draftOf(profile, decision?.answers), [profile, decision]);
  const draft = edited ?? recorded;
  const answers = useMemo(() => toAnswers(profile, draft), [profile, draft]);
  const outcome = useMemo(() => decide(profile, answers, resource.items.order), [profile, answers, resource]);
  const groups = useMemo(() => groupQuestions(profile), [profile]);
  const { inForce, reason } = validity(profile, legalDate(new Date()));
  const isSecret = profile.grounds.some(({ id, placeholderOnly }) => placeholderOnly && outcome.grounds.includes(id));
  useUnsaved(edited !== null);

  async function record(): Promise<void> {
    const request = { workspace, resource: resource.id, answers };
    const done = await run(say(decisionText.recordOf, { name: resource.name }), (options) =>
      call('decide', request, options),
    );
    if (done !== null) setEdited(null);
  }

  return (
    <section className={styles.form} aria-label={resource.name}>
      <FormHead
        work={work}
        all={all}
        profile={profile}
        draft={draft}
        isEdited={edited !== null}
        isSecret={isSecret}
        onRecord={() => void record()}
        onDiscard={() => setEdited(null)}
        onFill={(sample) => setEdited(draftOf(profile, sample))}
      />
      <div className={styles.body}>
        <OutcomePanel outcome={outcome} unanswered={unansweredQuestions(profile, draft).length} />
        <div className={styles.questions}>
          {isSecret && (
            <Alert
              type="error"
              showIcon
              title={say(decisionText.secretTitle)}
              description={say(decisionText.secretText)}
            />
          )}
          {!inForce && reason && (
            <Alert type="warning" showIcon title={say(decisionText.notInForce)} description={say(reason)} />
          )}
          {groups
            .filter(({ group }) => group !== 'facts')
            .map((group) => (
              <QuestionSection key={group.group} {...group} profile={profile} draft={draft} onChange={setEdited} />
            ))}
          {outcome.type !== 'closed' && (
            <Terms type={outcome.type} profile={profile} draft={draft} onChange={setEdited} />
          )}
          {groups
            .filter(({ group }) => group === 'facts')
            .map((group) => (
              <QuestionSection key={group.group} {...group} profile={profile} draft={draft} onChange={setEdited} />
            ))}
        </div>
      </div>
    </section>
  );
}
