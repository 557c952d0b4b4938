/** What a style says of a cell: how its number is formatted, whether it is shown, whether its spaces count. */
export interface Style {
  readonly format?: string;
  readonly hidden?: boolean;
  readonly spaces?: boolean;
}

const FORMAT = /mso-number-format\s*:\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^;"']+))/i;
const HIDDEN = /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const SPACES = /mso-spacerun\s*:\s*yes/i;

/** Formats that Excel calls by name in a page. */
const NAMED: Readonly<Record<string, string>> = {
  general: 'General',
  scientific: '0.00E+00',
  fixed: '0.00',
  standard: '#,##0.00',
  percent: '0.00%',
  'short date': 'yyyy/m/d',
  'medium date': 'd-mmm-yy',
  'long date': 'yyyy年m月d日',
  'short time': 'h:mm',
  'medium time': 'h:mm AM/PM',
  'long time': 'h:mm:ss',
};

/** A number format as CSS escapes it: `\@`, `0\.00_ `, `\0022元\0022`. */
function unescaped(css: string): string {
  const format = css
    .trim()
    .replaceAll(/\\([0-9a-f]{4,6}) ?|\\(.)/gi, (_, code: string | undefined, sign: string) =>
      code === undefined ? sign : String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff)),
    );
  return NAMED[format.toLowerCase()] ?? format;
}

/** Reads declarations, of a `style` attribute or of a rule. */
function readStyle(css: string): Style {
  const found = FORMAT.exec(css);
  const format = found?.[1] ?? found?.[2] ?? found?.[3];
  return {
    ...(format === undefined ? {} : { format: unescaped(format) }),
    ...(HIDDEN.test(css) ? { hidden: true } : {}),
    ...(SPACES.test(css) ? { spaces: true } : {}),
  };
}

/** Characters of style sheets that are read. */
const MOST_CSS = 1 << 20;

/** The styles of a page. */
export interface StyleBook {
  /** Adds a style sheet, as Excel and report programs write it: `.xl65 {mso-number-format:"\@";}`. */
  add(css: string): void;
  /** What an element's classes and its own attributes say. */
  of(attributes: Readonly<Record<string, string>>): Style;
}

function addClasses(css: string, classes: Map<string, Style>): void {
  for (const [, selectors = '', body = ''] of css.slice(0, MOST_CSS).matchAll(/([^{}]*)\{([^{}]*)\}/g)) {
    const style = readStyle(body);
    if (Object.keys(style).length === 0) continue;
    // A class within others (`div .x`) may not be meant everywhere.
    for (const selector of selectors.split(',')) {
      const name = /^(?:\s|<!--)*(?:td|th|tr|col|table|span)?\.([\w-]+)\s*$/i.exec(selector)?.[1];
      if (name !== undefined) classes.set(name, { ...classes.get(name), ...style });
    }
  }
}

/** Different `style` attributes that are remembered: a page repeats few of them in every row. */
const MOST_KNOWN = 1000;

export function createStyleBook(): StyleBook {
  const classes = new Map<string, Style>();
  const known = new Map<string, Style>();

  function own(css: string): Style {
    const style = known.get(css) ?? readStyle(css);
    if (known.size < MOST_KNOWN) known.set(css, style);
    return style;
  }

  return {
    add(css) {
      addClasses(css, classes);
    },
    of(attributes) {
      let style: Style = {};
      if (classes.size > 0) {
        for (const name of (attributes['class'] ?? '').split(/\s+/)) style = { ...style, ...classes.get(name) };
      }
      const css = attributes['style'];
      if (css !== undefined) style = { ...style, ...own(css) };
      return attributes['hidden'] === undefined ? style : { ...style, hidden: true };
    },
  };
}
