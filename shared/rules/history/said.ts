import { fill, type Text } from '../../text/language';

/** What fills a placeholder: the same in every language, or a text of its own. */
export type Filling = string | number | Text;

/** A number with its digits in groups of three, the same everywhere: 20,000. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A text with its placeholders filled in, in every language at once; whole numbers with grouped digits. */
export function said(text: Text, params: Readonly<Record<string, Filling>>): Text {
  const fillings = (language: keyof Text) =>
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        typeof value === 'object' ? value[language] : typeof value === 'number' ? grouped(value) : value,
      ]),
    );
  return { zh: fill(text.zh, fillings('zh')), en: fill(text.en, fillings('en')) };
}

/** A name or a number, which is the same in every language. */
export function plain(value: string | number): Text {
  const words = typeof value === 'number' ? grouped(value) : value;
  return { zh: words, en: words };
}

/** Texts one after another. */
export function joined(texts: readonly Text[], between: Text = enumeration): Text {
  return { zh: texts.map(({ zh }) => zh).join(between.zh), en: texts.map(({ en }) => en).join(between.en) };
}

const enumeration: Text = { zh: '、', en: ', ' };
