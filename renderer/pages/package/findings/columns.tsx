import { useMemo } from 'react';
import type { FindingTask } from '../../../../shared/model/finding';
import { legalDate } from '../../../../shared/rules/clock';
import { answerNames } from '../../../../shared/text/review-terms';
import { findingsText as text } from '../../../../shared/text/window/package-findings';
import { isOverdue } from '../../../app/findings';
import { useSay } from '../../../app/language';
import type { DenseColumn } from '../../../components/DenseTable';
import { Mark } from '../../../components/marks';
import { FindingKindMark, FindingStateMark, SeverityMark } from '../../../components/review-marks';

const weights = { critical: 0, major: 1, minor: 2 } as const;
const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** The columns of the table of findings. */
export function useFindingColumns(): DenseColumn<FindingTask>[] {
  const say = useSay();
  return useMemo(
    () => [
      { id: 'state', title: say(text.state), width: '104px', cell: ({ state }) => <FindingStateMark state={state} /> },
      { id: 'kind', title: say(text.kind), width: '108px', cell: ({ kind }) => <FindingKindMark kind={kind} /> },
      {
        id: 'severity',
        title: say(text.severity),
        width: '96px',
        cell: ({ severity }) => <SeverityMark severity={severity} />,
        compare: (one, other) => weights[one.severity] - weights[other.severity],
      },
      {
        id: 'item',
        title: say(text.item),
        width: 'minmax(120px, 1fr)',
        cell: ({ name }) => <span title={name}>{name === '' ? say(text.wholePackage) : name}</span>,
        compare: (one, other) => byText(one.name, other.name),
      },
      {
        id: 'text',
        title: say(text.text),
        width: 'minmax(160px, 2fr)',
        cell: (finding) => <span title={finding.text}>{finding.text}</span>,
      },
      {
        id: 'deadline',
        title: say(text.deadline),
        width: '168px',
        cell: (finding) => <Deadline finding={finding} />,
        compare: (one, other) => byText(one.deadline ?? '9', other.deadline ?? '9'),
      },
      { id: 'answer', title: say(text.answer), width: '108px', cell: (finding) => <AnswerMark finding={finding} /> },
    ],
    [say],
  );
}

/** The day by which a finding is to be mended, and whether that day is past. */
export function Deadline({ finding }: { readonly finding: FindingTask }) {
  const say = useSay();
  const { deadline } = finding;
  if (deadline === null) return say(text.noDeadline);
  if (!isOverdue(finding, legalDate(new Date()))) return deadline;
  return (
    <Mark tone="bad" glyph="!">
      {say(text.overdue, { date: deadline })}
    </Mark>
  );
}

function AnswerMark({ finding: { answer, kind, state } }: { readonly finding: FindingTask }) {
  const say = useSay();
  if (answer !== null) {
    return (
      <Mark tone="good" glyph="✓">
        {say(answerNames[answer.action])}
      </Mark>
    );
  }
  if (state === 'resolved') return '–';
  if (kind === 'suggest') return say(text.optional);
  return (
    <Mark tone="warning" glyph="?">
      {say(text.unanswered)}
    </Mark>
  );
}
