/** Where the parts stand inside a backup. */
export const MANIFEST = 'backup.json';
export const JOURNAL = 'journal.jsonl';
export const OBJECTS = 'objects/';

/** The name of an automatic backup: the day in Asia/Shanghai and the journal's number. */
export function automaticName(date: string, seq: number): string {
  return `${date}-${seq}.zip`;
}

/** Day and number out of an automatic backup's name; undefined for any other file. */
export function parseAutomaticName(name: string): { readonly date: string; readonly seq: number } | undefined {
  const [, date, seq] = /^(\d{4}-\d\d-\d\d)-([1-9]\d{0,14})\.zip$/.exec(name) ?? [];
  return date === undefined ? undefined : { date, seq: Number(seq) };
}
