import { useMemo } from 'react';
import { entryText } from '../../../shared/text/operations';
import { historyText as text } from '../../../shared/text/window/history';
import { formatCount, formatMinute } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import type { DenseColumn } from '../../components/DenseTable';
import { Mark } from '../../components/marks';
import { changeWords, objectWords, type HistoryEntry } from './entries';
import styles from './history.module.css';

/** The columns of the history's table. */
export function useHistoryColumns(): readonly DenseColumn<HistoryEntry>[] {
  const say = useSay();
  const language = useLanguage();
  return useMemo(() => {
    const words = (id: string, title: string, width: string, wordsOf: (entry: HistoryEntry) => string) => ({
      id,
      title,
      width,
      cell: (entry: HistoryEntry) => (
        <span className={entry.undone ? styles.undone : undefined} title={wordsOf(entry)}>
          {wordsOf(entry)}
        </span>
      ),
    });
    return [
      {
        id: 'seq',
        title: say(text.columnSeq),
        width: '64px',
        align: 'right',
        cell: ({ seq }) => formatCount(seq),
      },
      { id: 'at', title: say(text.columnTime), width: '140px', cell: ({ at }) => formatMinute(at) },
      words('actor', say(text.columnActor), '84px', ({ actor }) => actor),
      words('operation', say(text.columnOperation), 'minmax(156px, 1fr)', (entry) => entryText(entry, language)),
      words('object', say(text.columnObject), 'minmax(180px, 1.6fr)', (entry) => objectWords(entry, language)),
      words('change', say(text.columnChange), 'minmax(180px, 2.4fr)', (entry) => changeWords(entry, language)),
      {
        id: 'state',
        title: say(text.columnState),
        width: language === 'zh' ? '84px' : '112px',
        cell: ({ undone }) =>
          undone && (
            <Mark tone="plain" glyph="↶">
              {say(text.undone)}
            </Mark>
          ),
      },
    ];
  }, [say, language]);
}
