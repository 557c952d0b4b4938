import { Alert } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { inOrder } from '../../../shared/model/primitives';
import { decide, needsWhy, type Profile } from '../../../shared/regulation';
import { decisionText } from '../../../shared/text/window/decision';
import { useReplica } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { useUnsaved } from '../../app/unsaved';
import { call } from '../../desk';
import { ChangeReason } from './ChangeReason';
import styles from './decision.module.css';
import { draftOf, toAnswers, unansweredQuestions, type Draft } from './draft';
import { EarlierDecisions } from './EarlierDecisions';
import { FormHead } from './FormHead';
import { ItemTypes } from './ItemTypes';
import { LevelNote } from './LevelNote';
import { goToPart } from './mending';
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
  const { workspace, state } = useReplica();
  const { run } = useTasks();
  const { resource, decision } = work;
  const items = resource.items.order;
  const questions = useRef<HTMLDivElement>(null);
  const [edited, setEdited] = useState<Draft | null>(null);
  const [why, setWhy] = useState('');
  const recorded = useMemo(() => draftOf(profile, decision?.answers), [profile, decision]);
  const draft = edited ?? recorded;
  const answers = useMemo(() => toAnswers(profile, draft, items), [profile, draft, items]);
  const outcome = useMemo(() => decide(profile, answers, items), [profile, answers, items]);
  const unanswered = unansweredQuestions(profile, draft).length;
  const groups = useMemo(() => groupQuestions(profile), [profile]);
  const isSecret = profile.grounds.some(({ id, placeholderOnly }) => placeholderOnly && outcome.grounds.includes(id));
  // A decision under another regulation counts too: what was published by it is published.
  const before = state.decisions[resource.id];
  const asksWhy = edited !== null && needsWhy(before, outcome.type, inOrder(state.lists));
  useUnsaved(edited !== null);

  function leaveEdits(): void {
    setEdited(null);
    setWhy('');
  }

  async function record(): Promise<void> {
    const request = { workspace, resource: resource.id, answers, ...(asksWhy && { why: why.trim() }) };
    const done = await run(say(decisionText.recordOf, { name: resource.name }), (options) =>
      call('decide', request, options),
    );
    if (done !== null) leaveEdits();
  }

  const section = (group: (typeof groups)[number]) => (
    <QuestionSection
      key={group.group}
      {...group}
      resource={resource.id}
      profile={profile}
      draft={draft}
      onChange={setEdited}
    />
  );
  return (
    <section className={styles.form} aria-label={resource.name}>
      <FormHead
        work={work}
        all={all}
        profile={profile}
        draft={draft}
        isEdited={edited !== null}
        isSecret={isSecret}
        lacksWhy={asksWhy && why.trim() === ''}
        onRecord={() => void record()}
        onDiscard={leaveEdits}
        onFill={(sample) => setEdited(draftOf(profile, sample))}
      />
      <div className={styles.body}>
        <OutcomePanel
          outcome={outcome}
          profile={profile}
          unanswered={unanswered}
          onMend={(part) => goToPart(questions.current, part)}
        />
        <div ref={questions} className={styles.questions}>
          {isSecret && (
            <Alert
              type="error"
              showIcon
              title={say(decisionText.secretTitle)}
              description={say(decisionText.secretText)}
            />
          )}
          {asksWhy && before && (
            <ChangeReason from={before.outcome.type} to={outcome.type} why={why} onChange={setWhy} />
          )}
          {unanswered === 0 && <LevelNote resource={resource} type={outcome.type} />}
          {groups.filter(({ group }) => group !== 'facts').map(section)}
          <ItemTypes resource={resource} draft={draft} onChange={setEdited} />
          {outcome.type !== 'closed' && (
            <Terms type={outcome.type} profile={profile} draft={draft} onChange={setEdited} />
          )}
          {groups.filter(({ group }) => group === 'facts').map(section)}
          {decision && <EarlierDecisions decision={decision} />}
        </div>
      </div>
    </section>
  );
}
