import type { Job } from '../../../shared/job';
import type { Release, ReleasedColumn } from '../../../shared/model/release';
import type { SuggestedTag } from '../../../shared/model/tag';
import { detectColumns } from '../detect';
import type { Session, Staged } from '../table';

type Residual = Release['residual'][number];

const figure = ({ evidence }: SuggestedTag, rule: string) => evidence.find((one) => one.rule === rule)?.hits ?? 0;

/**
 * What of a column still points at people. Values that are masked do not count: how much a mask may show is the plan's
 * question, not the scan's; a masked name (张**) keeps the shape of one, so names count only where nothing masked them.
 */
function residualOf({ from, operator }: ReleasedColumn, tag: SuggestedTag): Residual[] {
  const inside = tag.evidence
    .filter(({ rule, note }) => rule === 'inside' && note !== 'uscc' && note !== 'org-code')
    .map(({ note = '', hits = 0 }) => ({ column: from, kind: note, hits }));
  const shown = figure(tag, 'pattern') - figure(tag, 'masked');
  const named = tag.kind === 'person-name' && operator === 'mask';
  if (tag.kind === null || tag.role !== 'direct' || shown <= 0 || named) return inside;
  return [{ column: from, kind: tag.kind, hits: shown }, ...inside];
}

/**
 * Detection run again over what is about to be released: every kind of direct identifier that a column still holds, or
 * that stands inside its texts.
 *
 * @param staged the released file.
 * @param columns its columns, in the file's order.
 */
export async function residualIdentifiers(
  session: Session,
  staged: Staged,
  columns: readonly ReleasedColumn[],
  job: Job,
): Promise<Residual[]> {
  const tags = await detectColumns(session, staged, job);
  return columns.flatMap((column, index) => {
    const tag = tags.get(staged.columns[index]?.id ?? '');
    return tag ? residualOf(column, tag) : [];
  });
}
