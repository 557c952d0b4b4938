import type { PackageVerdict } from '../../../../shared/model/package';

/** What the order of an agency's packages is told by. */
export interface Standing {
  readonly name: string;
  readonly agency: { readonly code: string };
  readonly verdict: PackageVerdict;
  readonly digest: string;
  readonly predecessor: string | null;
  readonly listVersion: number;
  readonly signedAt: string | null;
}

/**
 * Names of the packages that a later one of the same agency takes the place of. Which is later, the chain of
 * predecessors says first; among ends of chains the list's version, then the time of signing, then the name. Copies of
 * one package stand together. What nobody trusted signed takes the place of nothing that somebody did.
 */
export function supersededNames(packages: readonly Standing[]): ReadonlySet<string> {
  const superseded = new Set<string>();
  for (const own of byAgency(packages).values()) {
    const trusted = own.filter(({ verdict }) => verdict === 'trusted');
    mark(trusted, trusted);
    mark(
      own.filter(({ verdict }) => verdict !== 'trusted'),
      own,
    );
  }
  return superseded;

  function mark(some: readonly Standing[], among: readonly Standing[]): void {
    const newest = newestOf(among);
    for (const { name, digest } of some) if (digest !== newest?.digest) superseded.add(name);
  }
}

function byAgency(packages: readonly Standing[]): ReadonlyMap<string, Standing[]> {
  const agencies = new Map<string, Standing[]>();
  for (const one of packages) agencies.set(one.agency.code, [...(agencies.get(one.agency.code) ?? []), one]);
  return agencies;
}

function newestOf(packages: readonly Standing[]): Standing | undefined {
  const followed = new Set(packages.map(({ predecessor }) => predecessor));
  const ends = packages.filter(({ digest }) => !followed.has(digest));
  return [...ends].sort(laterFirst)[0];
}

function laterFirst(one: Standing, other: Standing): number {
  if (one.listVersion !== other.listVersion) return other.listVersion - one.listVersion;
  const [own, their] = [one.signedAt ?? '', other.signedAt ?? ''];
  if (own !== their) return own < their ? 1 : -1;
  return one.name < other.name ? -1 : 1;
}
