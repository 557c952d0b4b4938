import { Button } from 'antd';
import type { FindingTask } from '../../../../shared/model/finding';
import { resourceOf } from '../../../../shared/rules/review';
import { findingsText as text, mendTexts } from '../../../../shared/text/window/package-findings';
import { useDesk, useReplica } from '../../../app/desk-context';
import { useSay } from '../../../app/language';
import { Facts } from '../../../components/Facts';
import { FindingKindMark, FindingStateMark, SeverityMark } from '../../../components/review-marks';
import { SideDrawer } from '../../../components/SideDrawer';
import { AnswerForm } from './AnswerForm';
import { Deadline } from './columns';
import { Course } from './Course';
import styles from './findings.module.css';
import { mendingPages } from './mending';

interface FindingDrawerProps {
  readonly finding: FindingTask | null;
  readonly onClose: () => void;
}

/** One finding: what is said and on what it rests, where it is mended, what happened so far, and the agency's answer. */
export function FindingDrawer({ finding, onClose }: FindingDrawerProps) {
  const say = useSay();
  return (
    <SideDrawer
      title={say(text.title, { id: finding?.id ?? '' })}
      open={finding !== null}
      onClose={onClose}
      width={600}
    >
      {finding && <Content key={finding.id} finding={finding} />}
    </SideDrawer>
  );
}

function Content({ finding }: { readonly finding: FindingTask }) {
  const say = useSay();
  const { kind, severity, state, basis, words } = finding;
  return (
    <>
      <p className={styles.text}>{finding.text}</p>
      <Facts
        facts={[
          { name: say(text.about), value: <About finding={finding} /> },
          { name: say(text.state), value: <FindingStateMark state={state} /> },
          { name: say(text.kind), value: <FindingKindMark kind={kind} /> },
          { name: say(text.severity), value: <SeverityMark severity={severity} /> },
          { name: say(text.deadline), value: <Deadline finding={finding} /> },
          { name: say(text.basis), value: basis === '' ? say(text.noBasis) : basis },
          ...(words === '' ? [] : [{ name: say(text.reviewerWords), value: words }]),
        ]}
      />
      {state !== 'resolved' && <Mending finding={finding} />}
      {/* What is answered is another start for the form. */}
      <AnswerForm key={finding.answer?.at ?? ''} finding={finding} />
      <Course finding={finding} />
    </>
  );
}

/** What the finding is about, in words. */
function About({ finding: { anchor, name } }: { readonly finding: FindingTask }) {
  const say = useSay();
  switch (anchor.kind) {
    case 'package':
      return say(text.wholePackage);
    case 'item':
      return name;
    case 'field':
      return say(text.aboutField, { name, field: anchor.field });
    case 'figure':
      return say(text.aboutFigure, { name, figure: anchor.figure, dataset: anchor.dataset });
  }
}

/** The ways to the pages that mend it, with its resource taken along. */
function Mending({ finding }: { readonly finding: FindingTask }) {
  const say = useSay();
  const { go } = useDesk();
  const { state } = useReplica();
  const resource = resourceOf(finding.anchor);
  if (resource !== null && !Object.hasOwn(state.resources.byId, resource)) {
    return <p className={styles.muted}>{say(text.removed)}</p>;
  }
  return (
    <div className={styles.mending}>
      <span className={styles.muted}>{say(text.mend)}</span>
      {mendingPages(finding.anchor, state).map((page) => (
        <Button key={page} size="small" onClick={() => go(page, resource ?? undefined)}>
          {say(mendTexts[page])}
        </Button>
      ))}
    </div>
  );
}
