import type { Language } from '../../../shared/text/language';
import type { Cell, Section } from './sections';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML shows it: headers of data files may hold anything. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '').replace(/\p{Cc}/gu, ' ');
}

const STYLE = `
@page { size: A4 landscape; margin: 14mm; }
body { font: 10pt/1.5 "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif; color: #000; margin: 1.5em; }
h1 { font-size: 16pt; text-align: center; margin: 0 0 .3em; }
h2 { font-size: 12pt; margin: 1.2em 0 .4em; break-after: avoid; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1px solid #767676; padding: .2em .45em; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #e8edf3; }
.centred { text-align: center; }
`;

/**
 * Tables as one page of HTML to be printed on A4: no script, nothing fetched, and a policy inside that would refuse both.
 */
export function htmlPage(
  { title, subtitle, sections }: { title: string; subtitle: string; sections: readonly Section[] },
  language: Language,
): Uint8Array {
  const html = `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(subtitle)}</p>
${sections.map(table).join('\n')}
</main>
</body>
</html>
`;
  return Buffer.from(html, 'utf8');
}

function table({ name, columns, rows }: Section): string {
  const mark = (index: number) => (columns[index]?.centred === true ? ' class="centred"' : '');
  const head = columns.map(({ title }, index) => `<th scope="col"${mark(index)}>${escaped(title)}</th>`).join('');
  const cell = (value: Cell, index: number) => `<td${mark(index)}>${escaped(String(value ?? ''))}</td>`;
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => `<col style="width:${((width / whole) * 100).toFixed(2)}%">`).join('');
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
  return `<section>
<h2>${escaped(name)}</h2>
<table>
<colgroup>${widths}</colgroup>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table>
</section>`;
}
