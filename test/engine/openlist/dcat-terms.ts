/** Terms that a catalogue may use, by namespace: all of DCAT 3 (W3C Recommendation, 2024), and of others what is used. */
export const terms: Readonly<Record<string, readonly string[]>> = {
  'http://www.w3.org/ns/dcat#': [
    ...['Catalog', 'CatalogRecord', 'DataService', 'Dataset', 'DatasetSeries', 'Distribution'],
    ...['Relationship', 'Resource', 'Role'],
    ...['accessService', 'accessURL', 'bbox', 'byteSize', 'catalog', 'centroid', 'compressFormat', 'contactPoint'],
    ...['dataset', 'distribution', 'downloadURL', 'endDate', 'endpointDescription', 'endpointURL', 'first', 'hadRole'],
    ...['hasCurrentVersion', 'hasVersion', 'inSeries', 'isVersionOf', 'keyword', 'landingPage', 'last', 'mediaType'],
    ...['next', 'nextVersion', 'packageFormat', 'prev', 'previousVersion', 'qualifiedRelation', 'record', 'resource'],
    ...['seriesMember', 'servesDataset', 'service', 'spatialResolutionInMeters', 'startDate', 'temporalResolution'],
    ...['theme', 'themeTaxonomy', 'version'],
  ],
  'http://purl.org/dc/terms/': [
    ...['Frequency', 'Location', 'PeriodOfTime', 'RightsStatement', 'Standard'],
    ...['accessRights', 'accrualPeriodicity', 'conformsTo', 'description', 'identifier', 'issued', 'language'],
    ...['modified', 'publisher', 'spatial', 'temporal', 'title'],
  ],
  'http://xmlns.com/foaf/0.1/': ['Organization', 'name'],
  'http://www.w3.org/2000/01/rdf-schema#': ['label'],
  'http://www.w3.org/2004/02/skos/core#': ['Concept', 'prefLabel'],
  'http://spdx.org/rdf/terms#': ['Checksum', 'algorithm', 'checksum', 'checksumValue'],
  'http://www.w3.org/2006/vcard/ns#': ['Kind', 'fn'],
};
