import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Response } from '../../../shared/contract';
import { isVerificationFault, sectionOf } from '../../../shared/text/faults/sections';
import { sectionNames, sectionStates } from '../../../shared/text/sections';
import { claimText } from '../../../shared/text/window/review';
import { verifyText as text } from '../../../shared/text/window/review-verify';
import { useSay } from '../../app/language';
import { Mark } from '../../components/marks';
import type { Check } from './checks';
import { FaultTable } from './FaultTable';
import { RecomputationMark } from './RecomputationMark';
import verifyStyles from './verify.module.css';

type Verification = Response<'review.open'>['verification'];
type SectionState = Verification['sections'][number]['state'];

const looks = {
  passed: { tone: 'good', glyph: '✓' },
  failed: { tone: 'bad', glyph: '✕' },
  skipped: { tone: 'plain', glyph: '–' },
} as const;

function StateMark({ state }: { readonly state: SectionState }) {
  const say = useSay();
  return <Mark {...looks[state]}>{say(sectionStates[state])}</Mark>;
}

interface ContentsProps {
  readonly verification: Verification;
  /** The numbers as the ninth section, where they can be worked out again. */
  readonly recomputation?: { readonly check: Check; readonly onSee: () => void };
}

/**
 * What was verified, section by section like a table of contents: one line where nothing is wrong, else one below the other
 * with what is wrong under its section.
 */
export function Contents({ verification: { sections, faults, verdict }, recomputation }: ContentsProps) {
  const say = useSay();
  // That the signer is not trusted is said at length beside.
  const isLong = verdict !== 'trusted' && verdict !== 'untrusted';
  return (
    <section aria-label={say(text.contents)}>
      <ol className={verifyStyles.contents} data-long={isLong}>
        {sections.map(({ id, state }, index) => (
          <Row key={id} number={index + 1} name={say(sectionNames[id])} state={<StateMark state={state} />}>
            {isLong && state === 'failed' && (
              <FaultTable
                section={id}
                faults={faults.filter(({ code }) => isVerificationFault(code) && sectionOf(code) === id)}
              />
            )}
          </Row>
        ))}
        {recomputation && (
          <Row
            number={sections.length + 1}
            name={say(claimText.state)}
            state={<RecomputationMark recomputation={recomputation.check.recomputation} />}
          >
            <Button className={verifyStyles.see} type="link" size="small" onClick={recomputation.onSee}>
              {say(claimText.see)}
            </Button>
          </Row>
        )}
      </ol>
    </section>
  );
}

interface RowProps {
  readonly number: number;
  readonly name: string;
  readonly state: ReactNode;
  readonly children: ReactNode;
}

function Row({ number, name, state, children }: RowProps) {
  return (
    <li className={verifyStyles.section}>
      <span className={verifyStyles.sectionName}>
        {number}. {name}
      </span>
      {state}
      {children}
    </li>
  );
}
