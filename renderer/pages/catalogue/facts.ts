import type { Resource } from '../../../shared/model/resource';
import type { factGroupNames, factNames } from '../../../shared/text/window/catalogue';

type FactName = keyof typeof factNames;

/** Facts that stand together, each with the catalogue's own cell; empty where the cell is. */
export interface FactGroup {
  readonly id: keyof typeof factGroupNames;
  readonly facts: readonly (readonly [FactName, string])[];
}

/** Everything that the catalogue says of a resource, besides its 数据项. */
export function factsOf(resource: Resource): readonly FactGroup[] {
  const { format, census, sharing, opening } = resource;
  return [
    {
      id: 'basics',
      facts: [
        ['id', resource.id],
        ['name', resource.name],
        ['code', resource.code],
        ['classification', resource.classification.filter((level) => level !== '').join(' › ')],
        ['provider', resource.provider],
        ['department', resource.department],
        ['providerCode', resource.providerCode],
        ['abstract', resource.abstract],
      ],
    },
    {
      id: 'format',
      facts: [
        ['formatCategory', format.category],
        ['formatType', format.type],
        ['formatOther', format.other],
      ],
    },
    {
      id: 'census',
      facts: [
        ['storageGb', census.storageGb],
        ['records', census.records],
        ['sharedGb', census.sharedGb],
        ['sharedRecords', census.sharedRecords],
        ['openGb', census.openGb],
        ['openRecords', census.openRecords],
      ],
    },
    {
      id: 'sharing',
      facts: [
        ['sharingType', sharing.type],
        ['sharingCondition', sharing.condition],
        ['modeCategory', sharing.modeCategory],
        ['modeType', sharing.modeType],
      ],
    },
    {
      id: 'opening',
      facts: [
        ['toSociety', opening.toSociety],
        ['openingType', opening.type ?? ''],
        ['openingCondition', opening.condition],
      ],
    },
    {
      id: 'publishing',
      facts: [
        ['updateCycle', resource.updateCycle],
        ['publishedOn', resource.publishedOn],
        ['related', resource.related],
        ['grade', resource.grade ?? ''],
      ],
    },
  ];
}
