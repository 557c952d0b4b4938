/** The lists that a family of tables draws from: the people, places and firms of some provinces. */
export interface World {
  /** Most people bear one of the common surnames; the others are told apart by context only. */
  readonly commonSurnames: readonly string[];
  readonly otherSurnames: readonly string[];
  readonly given: readonly string[];
  readonly dottedNames: readonly string[];
  readonly latinSurnames: readonly string[];
  readonly latinGiven: readonly string[];
  readonly provinces: readonly string[];
  readonly cities: readonly string[];
  readonly counties: readonly string[];
  readonly towns: readonly string[];
  readonly villages: readonly string[];
  readonly roads: readonly string[];
  readonly estates: readonly string[];
  /** GB/T 2260 codes of counties. */
  readonly regions: readonly string[];
  readonly plateHeads: readonly string[];
  readonly areaCodes: readonly string[];
  readonly firms: readonly string[];
  readonly trades: readonly string[];
  readonly schools: readonly string[];
  readonly hospitals: readonly string[];
  readonly sights: readonly string[];
  readonly mailHosts: readonly string[];
  readonly cardHeads: readonly string[];
  readonly mobileHeads: readonly string[];
  /** Whole degrees of longitude and of latitude, lowest and highest. */
  readonly degrees: readonly [number, number, number, number];
  /** The beginning of numbers of documents, cases and certificates. */
  readonly seal: string;
}
