import { inOrder } from '../../../shared/model/primitives';
import type { Release } from '../../../shared/model/release';
import { faultText } from '../../../shared/text/faults';
import { attackName } from '../../../shared/text/report';
import type { Text } from '../../../shared/text/language';
import { kindNames } from '../../../shared/text/terms';
import { treatmentText } from '../../../shared/text/window/treatment';
import { formatBytes, formatCount, formatMinute, formatShare } from '../../app/formats';
import { useLanguage, useSay, type Say } from '../../app/language';
import { EmptyStep } from '../../components/EmptyStep';
import { FactLine } from '../../components/FactLine';
import { Mark } from '../../components/marks';
import { ExportReport } from './ExportReport';
import { Mosaic } from './Mosaic';
import { ReleaseHistory } from './ReleaseHistory';
import { ReportView } from './ReportView';
import { RiskTable } from '../../components/report/RiskTable';
import styles from '../../components/report/report.module.css';
import { TokenLookup } from './TokenLookup';
import { makesTokens, type Work } from './worklist';

/** What came of the last run: rows, risk before and after, what was still found, and the runs before. */
export function ReleaseView({ work }: { readonly work: Work }) {
  const say = useSay();
  const { dataset, plan, releases } = work;
  const [release] = releases;
  if (release === undefined) {
    return (
      <div className={styles.none}>
        <EmptyStep title={say(treatmentText.noResult)} hint={say(treatmentText.noResultHint)} />
      </div>
    );
  }
  const quasi = new Set(plan?.quasi);
  return (
    <div className={styles.result}>
      <Against work={work} />
      <div className={styles.head}>
        <ReleaseFacts release={release} columns={dataset.columns.order.length} />
        {release.report !== null && <ExportReport work={work} release={release} />}
      </div>
      <RiskTable
        before={release.before}
        after={release.after}
        isMeasured={release.columns.some(({ from }) => quasi.has(from))}
      />
      <ReportView dataset={dataset} release={release} />
      <Residual work={work} release={release} />
      <Mosaic work={work} />
      {plan !== null && makesTokens(plan) && <TokenLookup work={work} />}
      <ReleaseHistory releases={releases} />
    </div>
  );
}

/** What the list says against the release, in the words of the list. */
function Against({ work: { dataset, refusals } }: { readonly work: Work }) {
  const say = useSay();
  const language = useLanguage();
  if (refusals.length === 0) return null;
  const nameOf = (id: unknown) => inOrder(dataset.columns).find((column) => column.id === id)?.name;
  return (
    <section className={styles.against}>
      <h3>{say(treatmentText.against)}</h3>
      <ul>
        {refusals.map(({ code, params = {} }, index) => {
          const field = nameOf(params['field']);
          const attack = params['attack'] === undefined ? undefined : say(attackName(String(params['attack'])));
          return (
            <li key={index}>
              <span aria-hidden="true">✕ </span>
              {faultText(
                {
                  code,
                  params: { ...params, dataset: dataset.name, ...(field && { field }), ...(attack && { attack }) },
                },
                language,
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function ReleaseFacts({ release, columns }: { readonly release: Release; readonly columns: number }) {
  const say = useSay();
  const { rowsIn, rowsOut } = release;
  const lost = rowsIn - rowsOut;
  return (
    <FactLine
      facts={[
        {
          name: say(treatmentText.rows),
          value: (
            <>
              {say(treatmentText.rowsInOut, { in: formatCount(rowsIn), out: formatCount(rowsOut) })}
              {lost > 0 && (
                <span className={styles.aside}>
                  {say(treatmentText.rowsLost, { count: formatCount(lost), share: formatShare(lost / rowsIn) })}
                </span>
              )}
            </>
          ),
        },
        {
          name: say(treatmentText.columnsOut),
          value: say(treatmentText.rowsInOut, { in: columns, out: release.columns.length }),
        },
        { name: say(treatmentText.size), value: formatBytes(release.outputSize) },
        { name: say(treatmentText.releasedAt), value: formatMinute(release.releasedAt) },
        { name: say(treatmentText.releaseId), value: release.id },
      ]}
    />
  );
}

/** A kind in words; releases keep it as text, and one of a later version shows its id. */
function kindName(kind: string, say: Say): string {
  const names: Readonly<Record<string, Text>> = kindNames;
  const name = Object.hasOwn(names, kind) ? names[kind] : undefined;
  return name ? say(name) : kind;
}

function Residual({ work: { dataset }, release: { residual } }: { readonly work: Work; readonly release: Release }) {
  const say = useSay();
  return (
    <section>
      <h3>{say(treatmentText.residual)}</h3>
      {residual.length === 0 ? (
        <Mark tone="good" glyph="✓">
          {say(treatmentText.residualNone)}
        </Mark>
      ) : (
        residual.map(({ column, kind, hits }) => (
          <div key={`${column}-${kind}`}>
            <Mark tone="bad" glyph="✕">
              {say(treatmentText.residualOf, {
                column: dataset.columns.byId[column]?.name ?? column,
                kind: kindName(kind, say),
                count: formatCount(hits),
              })}
            </Mark>
          </div>
        ))
      )}
    </section>
  );
}
