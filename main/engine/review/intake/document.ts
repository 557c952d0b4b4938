import type { FileHandle } from 'node:fs/promises';
import { jsonBytes } from '../../package';
import type { Between } from '../../spreadsheet';
import { itemsOf } from './lists';
import type { Survey } from './survey';

/** The format of the consolidated list for programs. */
const intakeFormat = 'openlist-intake/1';
const ITEMS_BETWEEN = 500;

/**
 * Writes the consolidated list as JSON (UTF-8, LF, an item a line): `submissions` as `intake.run` answers them, `duplicates`,
 * and `items`, each with its agency and the version of its list. The same packages make the same bytes.
 *
 * @throws Failure `intake-changed`; what `between` throws.
 */
export async function writeIntakeJson(handle: FileHandle, survey: Survey, between: Between): Promise<void> {
  const { rows, duplicates, chosen } = survey;
  const head = { format: intakeFormat, submissions: rows, duplicates };
  const text = Buffer.from(jsonBytes(head)).toString('utf8');
  await handle.writeFile(`${text.replace(/\n\}\n$/, '')},\n  "items": [`);
  let written = 0;
  for await (const { list, item } of itemsOf(chosen)) {
    const { agency, version: listVersion } = list;
    await handle.writeFile(`${written === 0 ? '' : ','}\n    ${JSON.stringify({ agency, listVersion, ...item })}`);
    written += 1;
    if (written % ITEMS_BETWEEN === 0) await between(written);
  }
  await handle.writeFile(`${written === 0 ? '' : '\n  '}]\n}\n`);
}
