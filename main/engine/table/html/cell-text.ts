/** The text of a cell as a page shows it, built while its content comes in. */
export interface CellText {
  /** Characters so far. */
  readonly length: number;
  /** @param spaces whether this is a run of spaces that stands for itself, as Excel writes it */
  add(data: string, spaces: boolean): void;
  /** A line break. */
  breakLine(): void;
  /** The edge of a block, before and after which a page begins a new line. */
  edge(): void;
  /** Null for a cell without text; pages write no-break spaces into empty cells. */
  end(): string | null;
}

/** White space that a page shows as one space (HTML, ASCII whitespace). */
const RUN = /[ \t\n\f\r]+/g;

const ONLY_FILLING = /^[\u00a0 \n]*$/;

export function createCellText(): CellText {
  let text = '';
  let space = false;
  let edge = false;

  function settle(): void {
    if (edge && text !== '' && !text.endsWith('\n')) text += '\n';
    else if (space && text !== '' && !text.endsWith('\n')) text += ' ';
    edge = false;
    space = false;
  }

  return {
    get length() {
      return text.length;
    },
    add(data, spaces) {
      if (spaces) {
        settle();
        text += data.replaceAll('\u00a0', ' ').replaceAll(RUN, (run) => run.replaceAll(/[^ ]/g, ''));
        return;
      }
      const shown = data.replaceAll(RUN, ' ');
      if (shown.startsWith(' ')) space = true;
      const body = shown.replace(/^ /, '');
      if (body === '') return;
      settle();
      const endsInSpace = body.endsWith(' ');
      text += endsInSpace ? body.slice(0, -1) : body;
      space = endsInSpace;
    },
    breakLine() {
      settle();
      text = `${text}\n`;
    },
    edge() {
      edge = true;
    },
    end: () => (ONLY_FILLING.test(text) ? null : text),
  };
}
