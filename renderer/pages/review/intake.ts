import type { IntakeRow } from '../../../shared/contract/review';

/** What a folder of packages comes to: how many are trusted, and of how many agencies they are. */
export function intakeSummary(rows: readonly IntakeRow[]): { trusted: number; agencies: number } {
  const trusted = rows.filter(({ verdict }) => verdict === 'trusted');
  // What a package says of itself is believed only where it is trusted.
  const agencies = new Set(trusted.flatMap(({ agency }) => (agency === null ? [] : [agency.code])));
  return { trusted: trusted.length, agencies: agencies.size };
}

/** Rows whose file or agency holds what is searched, in their order. */
export function findPackages(rows: readonly IntakeRow[], search: string): readonly IntakeRow[] {
  const words = search.trim().toLowerCase();
  if (words === '') return rows;
  return rows.filter(({ name, agency }) =>
    [name, agency?.name ?? '', agency?.code ?? ''].some((text) => text.toLowerCase().includes(words)),
  );
}
