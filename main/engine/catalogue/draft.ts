import { collectionOf } from '../../../shared/model/primitives';
import type { Item, Resource } from '../../../shared/model/resource';
import type { ItemField, ResourceField } from '../../../shared/model/catalogue-field';
import { itemKeys } from '../../../shared/rules/catalogue/cells';
import type { ResourceValues } from './values';

/** A resource that has no id yet: the workspace gives it one. Its items have theirs. */
export type ResourceDraft = Omit<Resource, 'id'>;

/** The resource that a row group describes, each cell as the clerk wrote it. */
export function draftResource({ fields, levels, items }: ResourceValues): ResourceDraft {
  const text = (field: ResourceField): string => fields[field].text;
  return {
    name: text('name'),
    code: text('code'),
    classification: filledLevels(levels.map((level) => level.text)),
    provider: text('provider'),
    department: text('department'),
    providerCode: text('providerCode'),
    abstract: text('abstract'),
    format: { category: text('formatCategory'), type: text('formatType'), other: text('formatOther') },
    census: {
      storageGb: text('storageGb'),
      records: text('records'),
      sharedGb: text('sharedGb'),
      sharedRecords: text('sharedRecords'),
      openGb: text('openGb'),
      openRecords: text('openRecords'),
    },
    sharing: {
      type: text('sharingType'),
      condition: text('sharingCondition'),
      modeCategory: text('modeCategory'),
      modeType: text('modeType'),
    },
    opening: {
      toSociety: text('toSociety'),
      condition: text('openingCondition'),
      ...(text('openingType') === '' ? {} : { type: text('openingType') }),
    },
    updateCycle: text('updateCycle'),
    publishedOn: text('publishedOn'),
    related: text('related'),
    ...(text('grade') === '' ? {} : { grade: text('grade') }),
    items: collectionOf(
      items.map(({ texts }, index) => ({ id: `i${String(index + 1).padStart(2, '0')}`, ...draftItem(texts) })),
    ),
  };
}

/** What newer templates add stands only where it says something. */
function draftItem(texts: Readonly<Record<ItemField, string>>): Omit<Item, 'id' | 'tag'> {
  const { itemName: name, dataType, length, ...further } = texts;
  const said = Object.entries(further).filter(([, text]) => text !== '');
  return {
    name,
    dataType,
    length,
    ...Object.fromEntries(said.map(([field, text]) => [itemKeys[field as ItemField], text])),
  };
}

/** Levels down to the last one that says something; gaps above it stay, so that a level keeps its place. */
function filledLevels(levels: readonly string[]): string[] {
  return levels.slice(0, levels.findLastIndex((level) => level !== '') + 1);
}
