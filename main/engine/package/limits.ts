/** What a package may hold, checked before anything is believed or kept in memory. Sizes in bytes. */
export const limits = {
  /** Whole container: 64 GiB. */
  container: 64 * 2 ** 30,
  entries: 60_000,
  /** Central directory. */
  directory: 16 * 2 ** 20,
  /** Text and JSON files, which are read into memory. */
  document: 64 * 2 ** 20,
  /** All that is read into memory of one package. */
  documents: 256 * 2 ** 20,
  /** One signature file. */
  signature: 64 * 2 ** 10,
  /** Brackets inside brackets in a JSON file. */
  depth: 32,
  /** Header row of a dataset. */
  header: 2 ** 20,
  /** Faults listed one by one. */
  faults: 200,
} as const;
