import type { Column, Dataset } from '../../../shared/model/dataset';
import type { SuggestedTag, TagKind } from '../../../shared/model/tag';
import { columnText, columnTypeNames } from '../../../shared/text/window/data';
import { kindNames, noKind, unconfirmed } from '../../../shared/text/terms';
import { containsLine, roleReasons } from '../../../shared/text/window/tagging';
import { formatCount, formatShare } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import { Facts } from '../../components/Facts';
import { LevelMark, Mark, RoleMark } from '../../components/marks';
import { ColumnFigures } from './ColumnFigures';
import styles from './data.module.css';
import { evidenceLine, distinctText } from './words';

/** What was counted of a column, and what detection makes of it. */
export function ColumnDetail({ dataset, column }: { readonly dataset: Dataset; readonly column: Column }) {
  const say = useSay();
  const { type, nulls, suggested, tag } = column;
  const number = dataset.columns.order.indexOf(column.id) + 1;
  const share = dataset.rows === 0 ? formatShare(0) : formatShare(nulls / dataset.rows);
  return (
    <>
      <section className={styles.section}>
        <p className={styles.place}>
          {say(columnText.place, { number, count: dataset.columns.order.length })}
          {tag === null ? (
            <Mark tone="warning" glyph="?">
              {say(unconfirmed)}
            </Mark>
          ) : (
            <Mark tone="good" glyph="✓">
              {say(columnText.confirmed)}
            </Mark>
          )}
        </p>
        <Facts
          facts={[
            { name: say(columnText.type), value: say(columnTypeNames[type]) },
            { name: say(columnText.nulls), value: say(columnText.nullsOf, { count: formatCount(nulls), share }) },
            { name: say(columnText.distinct), value: distinctText(column) },
          ]}
        />
        <ColumnFigures key={column.id} dataset={dataset} column={column} />
      </section>
      <section className={styles.section}>
        <h2 className={styles.heading}>{say(columnText.suggestion)}</h2>
        {suggested === null ? (
          <p className={styles.muted}>{say(columnText.noSuggestion)}</p>
        ) : (
          <Suggestion suggested={suggested} />
        )}
      </section>
    </>
  );
}

function Suggestion({ suggested }: { readonly suggested: SuggestedTag }) {
  const say = useSay();
  const language = useLanguage();
  const { kind, role, level, confidence, evidence, contains = [] } = suggested;
  const separator = language === 'zh' ? '、' : ', ';
  /** A kind inside the texts, with the rows that it was found in. */
  function contained(id: TagKind): string {
    const found = evidence.find(({ rule, note }) => rule === 'inside' && note === id);
    const kind = say(kindNames[id]);
    return found?.hits === undefined ? kind : say(containsLine, { kind, count: formatCount(found.hits) });
  }

  return (
    <Facts
      facts={[
        { name: say(columnText.kind), value: say(kind === null ? noKind : kindNames[kind]) },
        {
          name: say(columnText.role),
          value: (
            <>
              <RoleMark role={role} /> <span className={styles.muted}>{say(roleReasons[role])}</span>
            </>
          ),
        },
        { name: say(columnText.level), value: <LevelMark level={level} /> },
        ...(contains.length === 0
          ? []
          : [{ name: say(columnText.contains), value: contains.map(contained).join(separator) }]),
        { name: say(columnText.confidence), value: formatShare(confidence) },
        {
          name: say(columnText.evidence),
          value: (
            <ul className={styles.evidence}>
              {evidence.map((one, index) => (
                <li key={index}>{evidenceLine(one, language)}</li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
