import { resourceText } from '../../../shared/text/window/catalogue';
import { kindNames, noKind, unconfirmed } from '../../../shared/text/terms';
import { useSay } from '../../app/language';
import { LevelMark, Mark } from '../../components/marks';
import styles from './catalogue.module.css';
import type { TaggedItem } from './items';

/** The 数据项 of one resource with their tags. */
export function ItemTable({ items }: { readonly items: readonly TaggedItem[] }) {
  const say = useSay();
  if (items.length === 0) return <p className={styles.muted}>{say(resourceText.noItems)}</p>;
  return (
    <table className={styles.items}>
      <thead>
        <tr>
          {(['itemName', 'itemType', 'itemLength', 'itemTag'] as const).map((title) => (
            <th key={title} scope="col">
              {say(resourceText[title])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(({ item, tag, confirmed }) => (
          <tr key={item.id}>
            <th scope="row">{item.name}</th>
            <td>{item.dataType}</td>
            <td>{item.length}</td>
            <td>
              {tag === null ? (
                <span className={styles.muted}>{say(resourceText.noTag)}</span>
              ) : (
                <span className={styles.tag}>
                  {say(tag.kind === null ? noKind : kindNames[tag.kind])}
                  <LevelMark level={tag.level} />
                  {!confirmed && (
                    <Mark tone="warning" glyph="?">
                      {say(unconfirmed)}
                    </Mark>
                  )}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
