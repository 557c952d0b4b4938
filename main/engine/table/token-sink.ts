/** Is told what a text table consists of, in order. */
export interface TokenSink {
  /** The field that begins is quoted. */
  quoted(): void;
  /** A piece of the field's content: `bytes[from..to)`. A field may have several pieces, or none. */
  content(bytes: Uint8Array, from: number, to: number): void;
  /** The field has text after its closing quote; it follows as content. */
  stray(): void;
  /** The field ends. */
  field(): void;
  /** The row ends. A row without a single field is a blank line. */
  row(): void;
  /**
   * Is offered a whole row without any quote, by the number of its fields. If it takes the row (true), none of the other
   * calls is made for it: who only counts saves most of the time so.
   */
  plainRow?(fields: number): boolean;
}
