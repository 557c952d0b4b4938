import { tagInForce, type TagKind } from '../../../shared/model/tag';
import type { Target } from './target';

/** Kinds with a closed form, which can be counted through: behind a hash of one every possible value can be tried. */
const enumerable: ReadonlySet<TagKind | null> = new Set<TagKind>([
  'resident-id',
  'mobile-phone',
  'landline',
  'bank-card',
  'passport',
  'plate',
  'email',
  'ip',
  'mac',
  'medical-record',
  'social-security',
  'student-number',
]);

/** Source columns whose values name people: direct identifiers by tag, and every kind that can be counted through. */
export function identifierColumns({ source }: Pick<Target, 'source'>): string[] {
  return source.columns.flatMap((column) => {
    const { role, kind } = tagInForce(column);
    return role === 'direct' || enumerable.has(kind) ? [column.id] : [];
  });
}
