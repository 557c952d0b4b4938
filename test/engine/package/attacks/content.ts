import { paths, treatmentPath } from '../../../../main/engine/package/layout';
import { bom, first, malformed, redone, resigned, unsupported, rewritten, type Attack } from './tools';

/** Writes a document anew by its text and signs: what no program of ours would write. */
const spelled = (path: string, spell: (text: string) => string | Uint8Array) =>
  resigned((files) => files.set(path, Buffer.from(spell(String(files.get(path))) as string)));

const treatment = treatmentPath('r0001-1');

/** Documents as a hostile or broken program writes them; signed all the same. */
export const contentAttacks: readonly Attack[] = [
  malformed(
    'a bomb of values',
    'json-values',
    spelled(paths.listDocument, () => `[${'{},'.repeat(1_100_000)}{}]`),
  ),
  malformed(
    'a bomb of brackets in the catalogue',
    'json-depth',
    spelled(paths.catalogue, () => '[{"a":'.repeat(99)),
  ),
  malformed(
    'a key twice in a treatment',
    'json-noncanonical',
    spelled(treatment, (text) => text.replace('{', '{\n  "after": 1,')),
    treatment,
  ),
  malformed(
    'a prototype for a key',
    'schema-mismatch',
    spelled(treatment, (text) => text.replace('{', '{\n  "__proto__": {},')),
    `${treatment}#/__proto__`,
  ),
  malformed(
    'NaN',
    'json-syntax',
    spelled(treatment, (text) => text.replace(/"Ra": [\d.]+/, '"Ra": NaN')),
    treatment,
  ),
  malformed(
    'a number beyond all numbers',
    'json-noncanonical',
    spelled(treatment, (text) => text.replace(/"Ra": [\d.]+/, '"Ra": 1e999')),
    treatment,
  ),
  malformed(
    'a risk below zero',
    'schema-mismatch',
    spelled(treatment, (text) => text.replace(/"Ra": [\d.]+/, '"Ra": -1')),
    `${treatment}#/after/Ra`,
  ),
  malformed(
    'a comment in JSON',
    'json-syntax',
    spelled(paths.provenance, (text) => `// nothing\n${text}`),
    paths.provenance,
  ),
  malformed(
    'two documents in one file',
    'json-syntax',
    spelled(paths.provenance, (text) => text + text),
    paths.provenance,
  ),
  malformed(
    'half a surrogate, spelled out',
    'json-noncanonical',
    spelled(paths.provenance, (text) => text.replace('张科', '\\uD800')),
    paths.provenance,
  ),
  malformed(
    'a surrogate in UTF-8',
    'json-encoding',
    spelled(paths.provenance, () => Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])),
    paths.provenance,
  ),
  malformed(
    'UTF-16',
    'json-encoding',
    spelled(paths.provenance, (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')),
    paths.provenance,
  ),
  malformed(
    'nothing in a document',
    'json-syntax',
    spelled(paths.provenance, () => ''),
    paths.provenance,
  ),
  malformed(
    'zeros in a document',
    'json-syntax',
    spelled(paths.provenance, () => Buffer.alloc(99)),
    paths.provenance,
  ),
  unsupported(
    'a list of a format to come',
    'format-newer',
    rewritten(paths.listDocument, (list) => ({ ...list, format: 'openlist-list/2' })),
    paths.listDocument,
  ),
  malformed(
    'something else for a list',
    'format-unknown',
    rewritten(paths.listDocument, () => ({ items: [] })),
    paths.listDocument,
  ),
  malformed(
    'a list of another regulation',
    'list-profile',
    rewritten(paths.listDocument, (list) => ({ ...list, profile: { id: 'qingdao-2020', title: '', inForce: true } })),
  ),
  malformed(
    'a resource twice on the list',
    'list-repeated',
    rewritten(paths.listDocument, (list) => {
      const { items } = list as { items: unknown[] };
      return { ...list, items: [...items, ...items] };
    }),
  ),
  malformed(
    'decisions on what is not listed',
    'provenance-decisions',
    spelled(paths.provenance, (text) => text.replace('"r0001"', '"r0009"')),
  ),
  malformed(
    'a decision of another type than listed',
    'provenance-decisions',
    spelled(paths.provenance, (text) => text.replace('"unconditional"', '"conditional"')),
  ),
  malformed(
    'a secrecy review before the list was frozen',
    'secrecy-date',
    spelled(paths.submission, (text) => text.replace(/("date": )"[\d-]+"/, '$1"2026-02-28"')),
  ),
  malformed('NUL in a dataset', 'dataset-shape', redone(bom('名称,许可证\n甲店,0\x001\n乙店,002\n')), first),
  malformed('a quote that is never closed', 'dataset-shape', redone(bom('名称,许可证\n"甲店,001\n乙店,002\n')), first),
  malformed(
    'a dataset in UTF-16',
    'dataset-bom',
    redone(Buffer.from('\uFEFF名称,许可证\n甲店,001\n', 'utf16le')),
    first,
  ),
  malformed('a zip for a dataset', 'dataset-bom', redone(Buffer.from('PK\x03\x04 and so on')), first),
  malformed('nothing for a dataset', 'dataset-bom', redone(Buffer.alloc(0)), first),
];
