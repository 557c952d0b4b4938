import type { ListItem, ListedDataset } from '../../../shared/model/openlist';
import type { TreatmentReport } from '../../../shared/model/report';
import { operatorText } from '../../../shared/text/operators';
import { reviewText as text } from '../../../shared/text/window/review';
import { formatBytes, formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { AttackTable } from '../../components/report/AttackTable';
import { namesIn } from '../../components/report/names';
import { RiskTable } from '../../components/report/RiskTable';
import { ClaimTable } from './ClaimTable';
import { DataPreview } from './DataPreview';
import itemStyles from './item.module.css';
import styles from './review.module.css';
import { useReviewing } from './reviewing';

/** The released datasets of an item: what was done to them, what that is worth, their numbers and their rows. */
export function ItemData({ item }: { readonly item: ListItem }) {
  const say = useSay();
  if (item.datasets.length === 0) return <p className={styles.muted}>{say(text.noDatasets)}</p>;
  return (
    <>
      {item.datasets.map((dataset) => (
        <Dataset key={dataset.id} dataset={dataset} />
      ))}
    </>
  );
}

function Dataset({ dataset }: { readonly dataset: ListedDataset }) {
  const say = useSay();
  const { dossier, claims } = useReviewing();
  const report = dossier.reports[dataset.id];
  const stated = dossier.submission.datasets.find(({ id }) => id === dataset.id);
  const own = claims.filter((claim) => claim.dataset === dataset.id);
  return (
    <section className={itemStyles.dataset} aria-label={dataset.name}>
      <h3 className={styles.part}>
        {dataset.name}{' '}
        <span className={styles.muted}>
          {say(text.datasetFacts, {
            rows: formatCount(dataset.rows),
            columns: formatCount(stated?.columns ?? 0),
            size: formatBytes(dataset.bytes),
          })}
        </span>
      </h3>
      <DataPreview dataset={dataset} />
      {report ? <Report report={report} /> : <p className={styles.muted}>{say(text.noReport)}</p>}
      {own.length > 0 && <ClaimTable claims={own} isLong={false} />}
    </section>
  );
}

function Report({ report }: { readonly report: TreatmentReport }) {
  const say = useSay();
  return (
    <div className={itemStyles.report}>
      <RiskTable before={report.before.risk} after={report.after.risk} isMeasured={report.quasi.length > 0} />
      <AttackTable attempts={report.attempts} nameOf={namesIn(report.fields)} />
      <h3>{say(text.columnsDone)}</h3>
      <table className={itemStyles.fields}>
        <thead>
          <tr>
            <th scope="col">{say(text.fieldName)}</th>
            <th scope="col">{say(text.fieldTreatment)}</th>
            <th scope="col">{say(text.columnOut)}</th>
          </tr>
        </thead>
        <tbody>
          {report.fields.map(({ column, name, operator, technique, released }) => {
            const own = operatorText(operator);
            return (
              <tr key={column}>
                <td>{name}</td>
                <td>
                  {own ? say(own.name) : operator} <span className={styles.muted}>{technique}</span>
                </td>
                <td>{released.join('、') || <span className={styles.muted}>{say(text.columnGone)}</span>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
