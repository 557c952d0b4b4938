import { Failure } from '../../../shared/failure';
import type { Dossier } from '../../../shared/contract/review';
import type { Verification } from '../../../shared/model/package';
import { readPackage } from '../package';
import { dossierOf } from '../review';
import { loadTrusted, readTrustedPem, type TrustedCertificate } from '../trust';
import type { Context } from './context';

/** What this home trusts, with certificates that are trusted for this one time. */
export async function trustedWith(home: string, trust: readonly string[]): Promise<TrustedCertificate[]> {
  return [...(await loadTrusted(home)), ...(await Promise.all(trust.map(readTrustedPem))).flat()];
}

/** A package that can be reviewed: intact and signed, whoever the signer is. */
export interface Reviewable {
  readonly digest: string;
  readonly verdict: 'trusted' | 'untrusted';
  readonly dossier: Dossier;
}

/** Verifies a package and reads what a reviewer sees of it; null where it cannot be reviewed. @throws Failure of reading */
export async function lookInto(
  { file, trust }: { readonly file: string; readonly trust: readonly string[] },
  { home, job }: Pick<Context, 'home' | 'job'>,
): Promise<{ verification: Verification; reviewable: Reviewable | null }> {
  const { verification, contents } = await readPackage({ path: file, trusted: await trustedWith(home, trust), job });
  const { verdict, package: about } = verification;
  // What nobody signed is nobody's submission: there is none to send a receipt to.
  const isSigned = verdict === 'trusted' || verdict === 'untrusted';
  if (!isSigned || contents === null || about === null) return { verification, reviewable: null };
  return { verification, reviewable: { digest: about.digest, verdict, dossier: await dossierOf(home, contents) } };
}

/** A package that must be reviewable. @throws Failure `review-package-unfit`; of reading */
export async function mustReview(
  request: { readonly file: string; readonly trust: readonly string[] },
  context: Pick<Context, 'home' | 'job'>,
): Promise<Reviewable> {
  const { verification, reviewable } = await lookInto(request, context);
  if (reviewable !== null) return reviewable;
  throw new Failure('review-package-unfit', { verdict: verification.verdict, file: request.file });
}
