import type { Claim } from '../../../../shared/model/claim';
import type { Release } from '../../../../shared/model/release';
import type { Diversity, Measurement } from '../../../../shared/model/report';
import type { Risk } from '../../../../shared/model/risk';
import type { Claiming } from './claiming';
import type { Documents } from './documents';
import type { Found } from './find';

/** The figures of a risk, in the order in which they are read. */
const riskFigures = ['rows', 'classes', 'k', 'unique', 'mean', 'max', 'Ra', 'Rb', 'Rc', 'threshold'] as const;
const diversityFigures = ['distinct', 'entropy', 'recursive', 'tEqual', 'tOrdered'] as const;
const knowledge = ['highest', 'mean', 'atRisk'] as const;

/** Everything measured of the released file. `unchecked`: figures that hang on rows which were left out of it. */
export function riskClaims(
  { treatment, at }: Documents,
  found: Found,
  claim: Claiming,
): { claims: Claim[]; unchecked: string[] } {
  const { after, report } = treatment;
  const { measurement } = found;
  const path = `${at.treatment}/report`;
  const level = levelClaim(report.after.level, found);
  const attackers = attackerClaims(report.after, found, claim, `${path}/after/attackers`);
  return {
    claims: [
      claim('setting', `${path}/setting`, report.setting, found.setting),
      ...riskFigures.map((figure) =>
        claim(idOf(figure), `${at.treatment}/after/${figure}`, after[figure], measurement?.risk[figure] ?? null),
      ),
      ...attackers.claims,
      ...diversityClaims(report.after.diversity, measurement?.diversity ?? [], claim, `${path}/after/diversity`),
      ...(level === 'unknown' ? [] : [claim('level', `${path}/after/level`, report.after.level, level)]),
      ...residualClaims(report.residual, found.residual, claim, `${path}/residual`),
    ],
    unchecked: [...attackers.unchecked, ...(level === 'unknown' ? ['level'] : [])],
  };
}

/** `rows` is the index's. */
function idOf(figure: keyof Risk): string {
  return figure === 'rows' ? 'risk.rows' : figure;
}

/** What the prosecutor knows is the file itself; the others know the source, which is the same only while all of it is released. */
function attackerClaims({ attackers }: Measurement, { measurement, complete }: Found, claim: Claiming, path: string) {
  const told = measurement?.attackers;
  const of = (who: 'prosecutor' | 'journalist') =>
    knowledge.map((figure) =>
      claim(`${who}.${figure}`, `${path}/${who}/${figure}`, attackers[who][figure], told?.[who][figure] ?? null),
    );
  if (!complete) return { claims: of('prosecutor'), unchecked: ['journalist', 'marketer'] };
  const marketer = claim('marketer', `${path}/marketer`, attackers.marketer, told?.marketer ?? null);
  return { claims: [...of('prosecutor'), ...of('journalist'), marketer], unchecked: [] };
}

function diversityClaims(
  claimed: readonly Diversity[],
  found: readonly Diversity[],
  claim: Claiming,
  path: string,
): Claim[] {
  const count = claim('diversity', path, claimed.length, found.length);
  const own = claimed.flatMap((one, index) =>
    diversityFigures.map((figure) => {
      const same = found.find(({ column }) => column === one.column);
      return claim(`${figure}:${one.column}`, `${path}/${index}/${figure}`, one[figure], same?.[figure] ?? null);
    }),
  );
  return claimed.length === 0 && found.length === 0 ? [] : [count, ...own];
}

/** The level; `unknown` where it hangs on whether the source names people one a row, and what is claimed is possible. */
function levelClaim(claimed: Measurement['level'], { measurement, mayBeStatistics }: Found) {
  const level = measurement?.level ?? null;
  if (level === null || level === 1 || !mayBeStatistics) return level;
  return claimed === level || claimed === 4 ? 'unknown' : level;
}

type Residual = Release['residual'];

/** Hits of the detector in all, and by column and kind wherever the claim or the finding has some. */
function residualClaims(claimed: Residual, found: Residual | null, claim: Claiming, path: string): Claim[] {
  const key = ({ column, kind }: Residual[number]) => `residual:${column}:${kind}`;
  const sums = (all: Residual) => {
    const hits = new Map<string, number>();
    for (const one of all) hits.set(key(one), (hits.get(key(one)) ?? 0) + one.hits);
    return hits;
  };
  const [told, seen] = [sums(claimed), sums(found ?? [])];
  const total = (hits: ReadonlyMap<string, number>) => [...hits.values()].reduce((sum, each) => sum + each, 0);
  return [
    claim('residual', path, total(told), found && total(seen)),
    ...[...new Set([...told.keys(), ...seen.keys()])].map((figure) =>
      claim(figure, path, told.get(figure) ?? 0, found && (seen.get(figure) ?? 0)),
    ),
  ];
}
