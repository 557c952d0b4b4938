import type { Resource } from '../../model/resource';

/** A resource of that name and code of which nothing else is said yet. `provider` is usually the agency itself. */
export function blankResource(
  name: string,
  code = '',
  provider: { readonly name: string; readonly code: string } = { name: '', code: '' },
): Omit<Resource, 'id' | 'items'> {
  return {
    name,
    code,
    classification: [],
    provider: provider.name,
    department: '',
    providerCode: provider.code,
    abstract: '',
    format: { category: '', type: '', other: '' },
    census: { storageGb: '', records: '', sharedGb: '', sharedRecords: '', openGb: '', openRecords: '' },
    sharing: { type: '', condition: '', modeCategory: '', modeType: '' },
    opening: { toSociety: '', condition: '' },
    updateCycle: '',
    publishedOn: '',
    related: '',
  };
}
