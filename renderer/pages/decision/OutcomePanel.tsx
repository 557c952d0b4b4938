import { Button } from 'antd';
import type { Missing, Outcome, Reason } from '../../../shared/model/decision';
import type { Profile } from '../../../shared/regulation';
import type { Text } from '../../../shared/text/language';
import { decisionText } from '../../../shared/text/window/decision';
import { outcomeText } from '../../../shared/text/window/decision-law';
import { useLanguage, useSay } from '../../app/language';
import { Mark, TypeMark } from '../../components/marks';
import { Citation } from './ArticleButton';
import { partOf, type Part } from './mending';
import styles from './outcome.module.css';

interface OutcomePanelProps {
  readonly outcome: Outcome;
  readonly profile: Profile;
  readonly unanswered: number;
  /** Brings the part of the form into sight where something is mended. */
  readonly onMend: (part: Part) => void;
}

/** What follows from the answers as they are now: type, reasons with articles, what is missing, what to mind. */
export function OutcomePanel({ outcome, profile, unanswered, onMend }: OutcomePanelProps) {
  const say = useSay();
  const language = useLanguage();
  // A standing ground closes whatever the rest will be; any other type waits for the last answer.
  const isSettled = unanswered === 0 || outcome.type === 'closed';
  const missing = outcome.missing.filter(({ code }) => code !== 'answer-missing');
  return (
    <aside className={styles.outcome} aria-label={say(decisionText.outcome)} tabIndex={0}>
      <div className={styles.verdict} aria-live="polite">
        <span className={styles.type}>
          <TypeMark type={isSettled ? outcome.type : null} />
        </span>
        {isSettled && unanswered === 0 ? (
          <Listable outcome={outcome} />
        ) : (
          <span className={styles.muted}>
            {say(isSettled ? decisionText.outcomeLeft : decisionText.outcomeOpen, { count: unanswered })}
          </span>
        )}
      </div>
      <div className={styles.why}>
        {isSettled && <Lines title={decisionText.reasons} lines={outcome.reasons} profile={profile} />}
        {isSettled && (
          <Lines
            title={outcome.type === 'closed' ? decisionText.toLift : decisionText.missing}
            lines={missing}
            profile={profile}
            onMend={onMend}
          />
        )}
        <Lines title={decisionText.warnings} lines={outcome.warnings} profile={profile} />
      </div>
      {language !== 'zh' && isSettled && <p className={styles.muted}>{say(decisionText.worded)}</p>}
    </aside>
  );
}

function Listable({ outcome: { listable, type, missing } }: { readonly outcome: Outcome }) {
  const say = useSay();
  if (listable) {
    return (
      <Mark tone="good" glyph="✓">
        {say(decisionText.listable)}
      </Mark>
    );
  }
  const waits = type !== 'closed' && missing.length > 0;
  return (
    <Mark tone={waits ? 'warning' : 'plain'} glyph={waits ? '…' : '–'}>
      {say(waits ? decisionText.notYetListable : decisionText.notListable)}
    </Mark>
  );
}

interface LinesProps {
  readonly title: Text;
  readonly lines: readonly (Reason | Missing)[];
  readonly profile: Profile;
  readonly onMend?: (part: Part) => void;
}

function Lines({ title, lines, profile, onMend }: LinesProps) {
  const say = useSay();
  const language = useLanguage();
  if (lines.length === 0) return null;
  return (
    <div className={styles.lines}>
      <h3>{say(title)}</h3>
      {/* Decisions are worded in Chinese, whatever the window speaks. */}
      <ul lang="zh-CN">
        {lines.map((line, index) => {
          const part = onMend && 'code' in line ? partOf(line) : null;
          return (
            <li key={index}>
              {line.text}
              {line.article !== undefined && <Citation profile={profile} number={line.article} />}
              {part !== null && (
                <Button type="link" size="small" className={styles.mend} lang={language} onClick={() => onMend?.(part)}>
                  {say(outcomeText[part])}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
