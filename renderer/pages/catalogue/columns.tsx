import { useMemo } from 'react';
import { catalogueText } from '../../../shared/text/window/catalogue';
import { lintText } from '../../../shared/text/window/catalogue-lint';
import type { LintFault } from '../../../shared/rules/catalogue/lint';
import { formatCount } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import type { DenseColumn } from '../../components/DenseTable';
import { Mark, TypeMark } from '../../components/marks';
import type { CatalogueRow } from './rows';

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

type TextOf = (row: CatalogueRow) => string;

/** A column of one of the catalogue's own cells, whole in its tooltip where it is cut off. */
function textColumn(id: string, title: string, width: string, textOf: TextOf): DenseColumn<CatalogueRow> {
  return {
    id,
    title,
    width,
    cell: (row) => <span title={textOf(row)}>{textOf(row)}</span>,
    compare: (one, other) => collator.compare(textOf(one), textOf(other)),
  };
}

function countColumn(
  id: string,
  title: string,
  width: string,
  countOf: (row: CatalogueRow) => number,
): DenseColumn<CatalogueRow> {
  return {
    id,
    title,
    width,
    align: 'right',
    cell: (row) => formatCount(countOf(row)),
    compare: (one, other) => countOf(one) - countOf(other),
  };
}

/** The columns of the catalogue's table, with the faults by resource. */
export function useCatalogueColumns(
  faults: ReadonlyMap<string, readonly LintFault[]>,
): readonly DenseColumn<CatalogueRow>[] {
  const say = useSay();
  const language = useLanguage();
  return useMemo(
    () => [
      textColumn('id', say(catalogueText.columnId), '70px', ({ resource }) => resource.id),
      textColumn(
        'code',
        say(catalogueText.columnCode),
        language === 'zh' ? '132px' : '120px',
        ({ resource }) => resource.code,
      ),
      textColumn(
        'name',
        say(catalogueText.columnName),
        language === 'zh' ? 'minmax(150px, 3fr)' : 'minmax(136px, 3fr)',
        ({ resource }) => resource.name,
      ),
      textColumn(
        'department',
        say(catalogueText.columnDepartment),
        language === 'zh' ? 'minmax(104px, 1.4fr)' : 'minmax(120px, 1.4fr)',
        ({ resource }) => resource.department,
      ),
      countColumn('items', say(catalogueText.columnItems), '80px', ({ items }) => items),
      countColumn(
        'datasets',
        say(catalogueText.columnDatasets),
        language === 'zh' ? '80px' : '96px',
        ({ datasets }) => datasets,
      ),
      {
        id: 'type',
        title: say(catalogueText.columnType),
        width: language === 'zh' ? '114px' : '132px',
        cell: ({ type }) => <TypeMark type={type} />,
        compare: (one, other) => (one.type ?? '').localeCompare(other.type ?? ''),
      },
      textColumn('sharing', say(catalogueText.columnSharing), '100px', ({ resource }) => resource.sharing.type),
      textColumn('cycle', say(catalogueText.columnCycle), '92px', ({ resource }) => resource.updateCycle),
      {
        id: 'faults',
        title: say(lintText.column),
        width: language === 'zh' ? '70px' : '80px',
        cell: ({ resource }) => {
          const count = faults.get(resource.id)?.length ?? 0;
          return (
            count > 0 && (
              <Mark tone="warning" glyph="!">
                {formatCount(count)}
              </Mark>
            )
          );
        },
        compare: (one, other) =>
          (faults.get(one.resource.id)?.length ?? 0) - (faults.get(other.resource.id)?.length ?? 0),
      },
    ],
    [say, language, faults],
  );
}
