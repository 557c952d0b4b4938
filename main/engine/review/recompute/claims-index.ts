import type { Claim } from '../../../../shared/model/claim';
import type { Claiming } from './claiming';
import type { Documents } from './documents';
import type { Found } from './find';

/** Rows, columns, bytes and digest, wherever a package states them: index, list, datapackage and report. */
export function indexClaims(documents: Documents, found: Found, claim: Claiming): Claim[] {
  const { submitted, listed, described, treatment, at } = documents;
  const { report, plan } = treatment;
  const { rows, columns, bytes, digest } = found;
  const said = listed?.dataset;
  return [
    claim('rows', `${at.submitted}/rows`, submitted.rows, rows),
    claim('columns', `${at.submitted}/columns`, submitted.columns, columns.length),
    claim('bytes', `${at.submitted}/bytes`, submitted.bytes, bytes),
    claim('digest', `${at.submitted}/digest`, submitted.digest, digest),
    claim('list.rows', `${at.listed}/rows`, said?.rows ?? null, rows),
    claim('list.bytes', `${at.listed}/bytes`, said?.bytes ?? null, bytes),
    claim('list.digest', `${at.listed}/output`, said?.output ?? null, digest),
    claim('described.bytes', `${at.described}/bytes`, described?.bytes ?? null, bytes),
    claim('described.digest', `${at.described}/hash`, described?.hash ?? null, `sha256:${digest}`),
    claim('report.rows', `${at.treatment}/report/rows/out`, report.rows.out, rows),
    claim('report.columns', `${at.treatment}/report/columns/out`, report.columns.out, columns.length),
    claim('report.bytes', `${at.treatment}/report/output/size`, report.output.size, bytes),
    claim('report.digest', `${at.treatment}/report/output/digest`, report.output.digest, digest),
    claim('columns.in', `${at.treatment}/report/columns/in`, report.columns.in, plan.steps.length),
    claim('plan', `${at.treatment}/report/plan`, report.plan, found.plan),
  ];
}
