import type { Dataset } from '../../../shared/model/dataset';
import type { Release } from '../../../shared/model/release';
import type { TreatmentReport } from '../../../shared/model/report';
import { resultText as text } from '../../../shared/text/window/treatment-result';
import { useReplica } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { useAnswer } from '../../app/use-answer';
import { call } from '../../desk';
import { AttackTable } from '../../components/report/AttackTable';
import { AttackerTable } from './AttackerTable';
import { DiversityTable } from './DiversityTable';
import { FieldTable } from './FieldTable';
import { namesIn } from '../../components/report/names';
import styles from '../../components/report/report.module.css';

interface ReportViewProps {
  readonly dataset: Dataset;
  readonly release: Release;
}

/** What the report of a release says beside its risk: attackers, attacks, diversity, and what was done to each column. */
export function ReportView({ dataset, release }: ReportViewProps) {
  const say = useSay();
  if (release.report === null) return <p className={styles.muted}>{say(text.noReport)}</p>;
  return <ReadReport key={release.id} dataset={dataset} release={release} />;
}

function ReadReport({ dataset, release }: ReportViewProps) {
  const say = useSay();
  const { workspace } = useReplica();
  const { value } = useAnswer(
    () => call('report.show', { workspace, resource: dataset.resource, dataset: dataset.id, release: release.id }),
    release.id,
  );
  return value === null ? <p className={styles.muted}>{say(text.reading)}</p> : <Report report={value.report} />;
}

function Report({ report }: { readonly report: TreatmentReport }) {
  const { before, after, attempts, fields } = report;
  const nameOf = namesIn(fields);
  return (
    <>
      <AttackTable attempts={attempts} nameOf={nameOf} />
      <AttackerTable before={before} after={after} />
      <DiversityTable before={before.diversity} after={after.diversity} nameOf={nameOf} />
      <FieldTable report={report} />
    </>
  );
}
