/** Interface languages, Chinese first. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in every language of the interface. */
export type Text = Readonly<Record<Language, string>>;

/** Values for a text's placeholders. They name things (file, sheet, row, column, byte) and never carry a cell's content. */
export type TextParams = Readonly<Record<string, string | number>>;

/** Puts `params` into the `{name}` placeholders of `template`; a placeholder without a value stays as it is. */
export function fill(template: string, params: TextParams = {}): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(params[name] ?? placeholder));
}

/** The names of the placeholders in `template`, each once, in order of appearance. */
export function placeholders(template: string): string[] {
  return [...new Set([...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))];
}
