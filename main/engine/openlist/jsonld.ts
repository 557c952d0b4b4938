import type { Delivery } from '../../../shared/model/decision';
import { openListSchema, type ListedDataset, type ListItem, type OpenList } from '../../../shared/model/openlist';
import { legalDate } from '../../../shared/rules/clock';
import { jsonBytes } from './json';
import { periodOf } from './period';

type Node = Readonly<Record<string, unknown>>;

/** Stands in the document itself, so that nobody has to fetch a context to read it. */
const CONTEXT: Node = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const CSV = { '@id': 'https://www.iana.org/assignments/media-types/text/csv' };
const CHINESE = { '@id': 'http://id.loc.gov/vocabulary/iso639-1/zh' };

/** 更新频率 in the words of catalogues, by the DCMI vocabulary of frequencies; others have their words alone. */
const frequencies: Readonly<Record<string, string>> = {
  实时: 'continuous',
  每日: 'daily',
  每周: 'weekly',
  每月: 'monthly',
  每季度: 'quarterly',
  每半年: 'semiannual',
  每年: 'annual',
  不定期: 'irregular',
};

/**
 * The list as a DCAT 3 catalogue in JSON-LD 1.1 (`data/catalogue.jsonld`): one `dcat:Dataset` an item, one
 * `dcat:Distribution` for each file, one `dcat:DataService` for each interface. Identifiers are URNs of the agency's code
 * and our ids, as nothing here is published under an address of its own yet.
 */
export function listJsonLd(list: OpenList): Uint8Array {
  const { version, agency, profile, frozenAt, predecessor, items } = openListSchema.parse(list);
  const base = `urn:openlist:${agency.code}`;
  return jsonBytes({
    '@context': CONTEXT,
    '@id': `${base}:list:${version}`,
    '@type': 'dcat:Catalog',
    'dct:title': chinese(`${agency.name}公共数据开放清单`),
    'dct:identifier': `${agency.code}-${version}`,
    'dct:publisher': {
      '@id': base,
      '@type': 'foaf:Organization',
      'foaf:name': agency.name,
      'dct:identifier': agency.code,
    },
    'dct:issued': date(legalDate(new Date(frozenAt))),
    'dct:language': CHINESE,
    'dct:conformsTo': {
      '@id': `urn:openlist:regulation:${profile.id}`,
      '@type': 'dct:Standard',
      'dct:title': chinese(profile.title),
    },
    'dcat:version': String(version),
    ...(predecessor && { 'dcat:previousVersion': { '@id': `${base}:list:${predecessor.version}` } }),
    'dcat:dataset': items.map((item) => datasetNode(item, base)),
  });
}

function datasetNode(item: ListItem, base: string): Node {
  const id = `${base}:${item.resource}`;
  return {
    '@id': id,
    '@type': 'dcat:Dataset',
    'dct:title': chinese(item.name),
    ...given('dct:description', item.abstract, chinese),
    'dct:identifier': item.code === '' ? item.resource : [item.resource, item.code],
    'dct:publisher': { '@id': base },
    ...given('dcat:theme', item.theme, (theme) => ({ '@type': 'skos:Concept', 'skos:prefLabel': chinese(theme) })),
    ...(item.keywords.length > 0 && { 'dcat:keyword': item.keywords.map(chinese) }),
    ...given('dct:accrualPeriodicity', item.updateCycle, frequency),
    ...given('dct:temporal', item.period, periods),
    ...given('dct:spatial', item.spatial, labelled('dct:Location')),
    ...given('dcat:contactPoint', item.contact, (contact) => ({ '@type': 'vcard:Kind', 'vcard:fn': chinese(contact) })),
    'dct:issued': date(item.firstPublished),
    ...(item.lastUpdated !== null && { 'dct:modified': date(item.lastUpdated) }),
    'dct:accessRights': rights(item),
    'dcat:distribution': [
      ...item.datasets.map((dataset) => fileNode(dataset, base)),
      ...item.access.filter(({ delivery }) => delivery !== 'file').map((access) => serviceNode(item, access, id)),
    ],
  };
}

/** 开放类型 with its conditions; everybody may have what is unconditional. */
function rights({ type, conditions }: ListItem): Node {
  const label = type === 'unconditional' ? '无条件开放' : '有条件开放';
  return {
    '@type': 'dct:RightsStatement',
    'rdfs:label': chinese(label),
    ...(conditions.length > 0 && { 'dct:description': conditions.map(chinese) }),
  };
}

function fileNode({ id, name, period, bytes, output }: ListedDataset, base: string): Node {
  return {
    '@id': `${base}:${id}`,
    '@type': 'dcat:Distribution',
    'dct:title': chinese(period === '' ? name : `${name}（${period}）`),
    'dct:identifier': id,
    'dcat:mediaType': CSV,
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': output },
    },
  };
}

function serviceNode(item: ListItem, access: { delivery: Delivery; name: string }, dataset: string): Node {
  const title = chinese(`${item.name}（${access.name}）`);
  return {
    '@id': `${dataset}:${access.delivery}`,
    '@type': 'dcat:Distribution',
    'dct:title': title,
    ...(access.delivery === 'interface' && {
      'dcat:accessService': {
        '@id': `${dataset}:service`,
        '@type': 'dcat:DataService',
        'dct:title': title,
        'dcat:servesDataset': { '@id': dataset },
      },
    }),
  };
}

function chinese(value: string): Node {
  return { '@language': 'zh-CN', '@value': value };
}

function date(value: string): Node {
  return { '@type': 'xsd:date', '@value': value };
}

function frequency(words: string): Node {
  const known = Object.hasOwn(frequencies, words) ? frequencies[words] : undefined;
  return {
    ...(known !== undefined && { '@id': `http://purl.org/cld/freq/${known}` }),
    ...labelled('dct:Frequency')(words),
  };
}

/** Each period in the agency's words, with its days where these are plain. */
function periods(words: string): Node[] {
  return words.split('、').map((period) => {
    const days = periodOf(period);
    return {
      ...labelled('dct:PeriodOfTime')(period),
      ...(days && { 'dcat:startDate': date(days.first), 'dcat:endDate': date(days.last) }),
    };
  });
}

function labelled(type: string): (label: string) => Node {
  return (label) => ({ '@type': type, 'rdfs:label': chinese(label) });
}

/** A property that stands only where there is something to say. */
function given(property: string, value: string, node: (value: string) => Node | Node[]): Node {
  return value === '' ? {} : { [property]: node(value) };
}
