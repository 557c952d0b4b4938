/**
 * The text of an ST_Xstring (ECMA-376 part 1, 22.9.2.19): `_x000D_` stands for the character of that number, and a
 * line break is LF, as the other readers have it.
 */
export function plainText(text: string): string {
  const unescaped = text.includes('_x')
    ? text.replace(/_x([\da-f]{4})_/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    : text;
  return unescaped.includes('\r') ? unescaped.replaceAll('\r\n', '\n') : unescaped;
}

/**
 * Collects the text of a string item (CT_Rst, 18.4.8): its `t`, or those of its runs `r`. Phonetic runs (`rPh`) tell
 * how to read it and are no part of it.
 */
export function collectText(): {
  open(name: string): void;
  close(name: string): void;
  text(text: string): void;
  /** The text since the last call. */
  take(): string;
} {
  let content = '';
  let inText = false;
  let phonetic = false;
  return {
    open(name) {
      if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    close(name) {
      if (name === 'rPh') phonetic = false;
      else if (name === 't') inText = false;
    },
    text(text) {
      if (inText) content += text;
    },
    take() {
      const taken = plainText(content);
      content = '';
      inText = false;
      phonetic = false;
      return taken;
    },
  };
}

/** xsd:boolean of an attribute. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
