import { historyParts, historySubjects, historyValues } from '../../text/history';
import type { Text } from '../../text/language';
import { factNames } from '../../text/window/catalogue';
import { changeOf, leafDifferences, unknownChange, type Change, type Teller } from './change';
import { memberAt, type Difference, type Path } from './differences';
import { said } from './said';
import { tagText } from './values';

/** Where the catalogue's cells stand in a resource. */
const cells: Readonly<Record<string, Text>> = {
  ...factNames,
  'format.category': factNames.formatCategory,
  'format.type': factNames.formatType,
  'format.other': factNames.formatOther,
  'census.storageGb': factNames.storageGb,
  'census.records': factNames.records,
  'census.sharedGb': factNames.sharedGb,
  'census.sharedRecords': factNames.sharedRecords,
  'census.openGb': factNames.openGb,
  'census.openRecords': factNames.openRecords,
  'sharing.type': factNames.sharingType,
  'sharing.condition': factNames.sharingCondition,
  'sharing.modeCategory': factNames.modeCategory,
  'sharing.modeType': factNames.modeType,
  'opening.toSociety': factNames.toSociety,
  'opening.condition': factNames.openingCondition,
};

const itemParts: Readonly<Record<string, Text>> = {
  name: historyParts.name,
  dataType: { zh: '数据类型', en: 'Data type' },
  length: { zh: '数据长度', en: 'Length' },
};

/** An information resource: come, gone, or one cell of it after another. */
export const tellResource: Teller = ({ id, rest, before, after }, names) => {
  const subject = said(historySubjects.resource, { name: names.resource(id) });
  if (before === undefined || after === undefined) {
    if (rest.length === 0) return changeOf(subject, historyParts.resource, { before, after }, itemCount);
  }
  return leafDifferences({ path: rest, before, after }, isLeaf).flatMap((leaf) => tellLeaf(leaf, subject));

  function tellLeaf(leaf: Difference, whole: Text): Change[] {
    const { path } = leaf;
    const [first, second, item, part] = path.map(String);
    if (first !== 'items') {
      const cell = cells[path.join('.')];
      return cell === undefined ? unknownChange(whole, path, leaf) : changeOf(whole, cell, leaf);
    }
    if (second !== 'byId' || item === undefined) return unknownChange(whole, path, leaf);
    const named = names.item(id, item);
    if (part === undefined) return changeOf(whole, historyParts.item, leaf, (value) => itemName(value));
    const about = said(historySubjects.item, { name: names.resource(id), item: named });
    if (part === 'tag') return changeOf(about, historyParts.tag, leaf, tagText);
    const known = itemParts[part];
    return known === undefined ? unknownChange(about, path, leaf) : changeOf(about, known, leaf);
  }
};

function isLeaf(path: Path): boolean {
  return path.at(-1) === 'tag';
}

function itemCount(resource: unknown): Text | null {
  if (resource === undefined) return null;
  const items = memberAt(resource, 'items', 'order');
  return said(historyValues.items, { items: Array.isArray(items) ? items.length : 0 });
}

function itemName(item: unknown): Text | null {
  const name = memberAt(item, 'name');
  return typeof name === 'string' ? { zh: name, en: name } : null;
}
