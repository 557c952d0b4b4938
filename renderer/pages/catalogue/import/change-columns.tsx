import { Checkbox } from 'antd';
import { useMemo } from 'react';
import type { CellChange } from '../../../../shared/contract/catalogue';
import { mergeText } from '../../../../shared/text/window/catalogue-import';
import { fieldNames } from '../../../../shared/text/window/catalogue-field';
import { useLanguage, useSay, type Say } from '../../../app/language';
import type { DenseColumn } from '../../../components/DenseTable';
import { Mark } from '../../../components/marks';
import type { Text } from '../../../../shared/text/language';
import { withTicked, type ChangeLine, type Choice } from './choice';
import styles from './import.module.css';

/** Columns of the table of changes, with a tick in front of each line. */
export function useChangeColumns(
  choice: Choice,
  onChoice: (choice: Choice) => void,
  { theirs, hasBase }: { readonly theirs: Text; readonly hasBase: boolean },
): readonly DenseColumn<ChangeLine>[] {
  const say = useSay();
  const language = useLanguage();
  return useMemo(
    (): readonly DenseColumn<ChangeLine>[] => [
      {
        id: 'tick',
        title: say(mergeText.columnTake),
        width: '60px',
        cell: (line) => {
          const keys = line.kind === 'resource' ? line.keys : [line.tick];
          const ticked = keys.filter((key) => choice.changed[line.resource]?.has(key)).length;
          return (
            <Checkbox
              aria-label={say(mergeText.take, { name: `${line.name} ${lineName(line, say)}`.trim() })}
              checked={ticked === keys.length}
              indeterminate={ticked > 0 && ticked < keys.length}
              onChange={({ target }) => onChoice(withTicked(choice, line.resource, keys, target.checked))}
            />
          );
        },
      },
      {
        id: 'name',
        title: say(mergeText.columnName),
        width: 'minmax(0, 3fr)',
        cell: (line) =>
          line.kind === 'resource' ? (
            <strong title={line.name}>{line.name}</strong>
          ) : (
            <span className={styles.inner} title={lineName(line, say)}>
              {lineName(line, say)}
            </span>
          ),
      },
      ...(hasBase ? [baseColumn(say)] : []),
      sideColumn('ours', say(mergeText.columnOurs), (cell) => cell.ours, say),
      sideColumn('theirs', say(theirs), (cell) => cell.theirs, say),
      {
        id: 'mark',
        title: say(mergeText.columnMark),
        width: language === 'zh' ? '84px' : '106px',
        cell: (line) =>
          line.kind === 'cell' &&
          line.cell.conflict && (
            <Mark tone="warning" glyph="≠">
              {say(mergeText.conflict)}
            </Mark>
          ),
      },
    ],
    [say, language, choice, onChoice, theirs, hasBase],
  );
}

function baseColumn(say: Say): DenseColumn<ChangeLine> {
  return {
    id: 'base',
    title: say(mergeText.columnBase),
    width: 'minmax(0, 2fr)',
    cell: (line) => line.kind === 'cell' && <CellText text={line.cell.base} none={say(mergeText.unknown)} />,
  };
}

function sideColumn(
  id: string,
  title: string,
  textOf: (cell: CellChange) => string,
  say: Say,
): DenseColumn<ChangeLine> {
  return {
    id,
    title,
    width: 'minmax(0, 2fr)',
    cell: (line) => line.kind === 'cell' && <CellText text={textOf(line.cell) || null} none={say(mergeText.nothing)} />,
  };
}

function CellText({ text, none }: { readonly text: string | null; readonly none: string }) {
  return text === null ? <span className={styles.muted}>{none}</span> : <span title={text}>{text}</span>;
}

/** What a line is about, within its resource. */
function lineName(line: ChangeLine, say: Say): string {
  if (line.kind === 'resource') return '';
  if (line.kind === 'cell') {
    const field = say(fieldNames[line.cell.field]);
    return line.cell.item === null ? field : say(mergeText.itemCell, { item: line.cell.item, field });
  }
  const parts = [
    [mergeText.itemsAdded, line.added],
    [mergeText.itemsGone, line.gone],
  ] as const;
  return parts
    .flatMap(([text, items]) => (items.length > 0 ? [say(text, { items: items.join('、') })] : []))
    .join('；');
}
