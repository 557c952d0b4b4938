import { Button } from 'antd';
import type { SelfCheckFinding } from '../../../shared/contract/list';
import { pageNames } from '../../../shared/text/window/frame';
import { selfCheckText as text } from '../../../shared/text/window/openlist-selfcheck';
import { useDesk } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import { EmptyStep } from '../../components/EmptyStep';
import { CheckStateMark } from './CheckStateMark';
import { byArticle, matterOf, wayOf, type View } from './self-check';
import styles from './self-check.module.css';
import { useProfile } from './use-profile';

interface FindingTableProps {
  readonly findings: readonly SelfCheckFinding[];
  readonly onView: (view: View) => void;
  /** Shows the resources that a finding is about. */
  readonly onResources: (finding: SelfCheckFinding) => void;
}

/** What was checked, article by article, with how it stands and the way to what mends it. */
export function FindingTable({ findings, onView, onResources }: FindingTableProps) {
  const say = useSay();
  const language = useLanguage();
  const profile = useProfile();
  if (findings.length === 0) return <EmptyStep title={say(text.none)} />;
  return (
    <div className={styles.frame} role="region" aria-label={say(text.table)} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.article}>
              {say(text.article)}
            </th>
            <th scope="col">{say(text.matter)}</th>
            <th scope="col" className={styles.state}>
              {say(text.state)}
            </th>
            <th scope="col" className={styles.count}>
              {say(text.count)}
            </th>
            <th scope="col" className={styles.mend}>
              {say(text.mend)}
            </th>
          </tr>
        </thead>
        {byArticle(findings).map(({ article, findings: own }) => (
          <tbody key={article}>
            {own.map((finding, index) => (
              <tr key={finding.check}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={own.length}>
                    {article}
                  </th>
                )}
                <td>
                  {matterOf(finding, profile, language)}
                  {finding.state === 'unknown' && <div className={styles.muted}>{say(text.unknownWhy)}</div>}
                </td>
                <td>
                  <CheckStateMark state={finding.state} />
                </td>
                <td className={styles.number}>
                  <Count finding={finding} onResources={onResources} />
                </td>
                <td>
                  <WayButton finding={finding} onView={onView} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Count({
  finding,
  onResources,
}: { readonly finding: SelfCheckFinding } & Pick<FindingTableProps, 'onResources'>) {
  const say = useSay();
  const { count, resources, state } = finding;
  if (state === 'unknown') return '—';
  if (resources.length === 0) return formatCount(count);
  return (
    <Button
      type="link"
      size="small"
      aria-label={say(text.concernedOf, { count: formatCount(resources.length) })}
      onClick={() => onResources(finding)}
    >
      {say(text.concerned, { count: formatCount(count) })}
    </Button>
  );
}

function WayButton({ finding, onView }: { readonly finding: SelfCheckFinding } & Pick<FindingTableProps, 'onView'>) {
  const say = useSay();
  const { go } = useDesk();
  const way = wayOf(finding);
  if (way === null) return null;
  const [label, act] =
    'page' in way
      ? [say(text.goTo, { page: say(pageNames[way.page]) }), () => go(way.page)]
      : [say(way.view === 'list' ? text.toList : text.toWithdrawals), () => onView(way.view)];
  return (
    <Button size="small" onClick={act}>
      {label}
    </Button>
  );
}
