const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The texts of a workbook, each kept once (ECMA-376 Part 1, 18.4.9): those that are there, and those that are added. */
export class SharedTexts {
  static readonly part = 'xl/sharedStrings.xml';
  readonly #known: number;
  readonly #numbers = new Map<string, number>();

  /** @param xml the part as it is, made by the library */
  constructor(private readonly xml: string) {
    this.#known = xml.match(/<si>/g)?.length ?? 0;
  }

  /** The number under which cells name a text. It may hold nothing that XML forbids. */
  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#known + this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  /** The part with what was added. Its counts may be left out, and are. */
  bytes(): Buffer {
    const end = this.xml.lastIndexOf('</sst>');
    const head = this.xml.slice(0, end).replace(/(<sst [^>]*?) count="\d+" uniqueCount="\d+"/, '$1');
    const pieces = [Buffer.from(head)];
    let added = '';
    for (const text of this.#numbers.keys()) {
      added += `<si><t xml:space="preserve">${text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign)}</t></si>`;
      if (added.length < PIECE) continue;
      pieces.push(Buffer.from(added));
      added = '';
    }
    return Buffer.concat([...pieces, Buffer.from(`${added}</sst>`)]);
  }
}

const PIECE = 1 << 16;
