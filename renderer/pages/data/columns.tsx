import { useMemo } from 'react';
import type { Column, Dataset } from '../../../shared/model/dataset';
import { columnText, columnTypeNames } from '../../../shared/text/window/data';
import { kindNames, noKind, unconfirmed } from '../../../shared/text/terms';
import { formatCount, formatShare } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import type { DenseColumn } from '../../components/DenseTable';
import { LevelMark, Mark, RoleMark } from '../../components/marks';
import { tagInForce } from './tags';
import { columnName, distinctText } from './words';

/** The columns of the table that lists a dataset's columns. */
export function useDatasetColumns({ rows }: Dataset): readonly DenseColumn<Column>[] {
  const say = useSay();
  const language = useLanguage();
  return useMemo(
    () => [
      {
        id: 'name',
        title: say(columnText.name),
        width: 'minmax(88px, 1.4fr)',
        cell: (column) => <span title={columnName(column, language)}>{columnName(column, language)}</span>,
      },
      {
        id: 'kind',
        title: say(columnText.kind),
        width: language === 'zh' ? 'minmax(88px, 1fr)' : 'minmax(136px, 1fr)',
        cell: (column) => {
          const { kind } = tagInForce(column);
          return say(kind === null ? noKind : kindNames[kind]);
        },
      },
      {
        id: 'role',
        title: say(columnText.role),
        width: language === 'zh' ? '104px' : '148px',
        cell: (column) => <RoleMark role={tagInForce(column).role} />,
        compare: (one, other) => tagInForce(one).role.localeCompare(tagInForce(other).role),
      },
      {
        id: 'level',
        title: say(columnText.level),
        width: language === 'zh' ? '92px' : '142px',
        cell: (column) => <LevelMark level={tagInForce(column).level} />,
        compare: (one, other) => tagInForce(one).level - tagInForce(other).level,
      },
      {
        id: 'state',
        title: say(columnText.state),
        width: language === 'zh' ? '80px' : '116px',
        cell: ({ tag }) =>
          tag === null ? (
            <Mark tone="warning" glyph="?">
              {say(unconfirmed)}
            </Mark>
          ) : (
            <Mark tone="good" glyph="✓">
              {say(columnText.confirmed)}
            </Mark>
          ),
        compare: (one, other) => Number(one.tag !== null) - Number(other.tag !== null),
      },
      {
        id: 'confidence',
        title: say(columnText.confidence),
        width: '56px',
        align: 'right',
        cell: ({ suggested }) => (suggested === null ? '' : formatShare(suggested.confidence)),
      },
      {
        id: 'type',
        title: say(columnText.type),
        width: language === 'zh' ? '56px' : '76px',
        cell: ({ type }) => say(columnTypeNames[type]),
      },
      {
        id: 'nulls',
        title: say(columnText.nulls),
        width: language === 'zh' ? '60px' : '80px',
        align: 'right',
        cell: ({ nulls }) => <span title={formatCount(nulls)}>{rows === 0 ? '' : formatShare(nulls / rows)}</span>,
      },
      {
        id: 'distinct',
        title: say(columnText.distinct),
        width: '84px',
        align: 'right',
        cell: distinctText,
      },
    ],
    [say, language, rows],
  );
}
