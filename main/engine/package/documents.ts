import { z } from 'zod';
import type { FaultList } from './faults';
import { readJson } from './json';
import type { Parcel } from './parcel';

/**
 * Reads one JSON document of a parcel against its schema. Null if it is missing or too large, which is a fault already,
 * or not as it must be: every place that is not gets a fault, with a JSON Pointer (RFC 6901) after `#`.
 *
 * @param exact whether it must be spelled as `jsonText` does; lists and catalogues come from other rooms.
 */
export function readDocument<Schema extends z.ZodType>(
  { files }: Parcel,
  path: string,
  schema: Schema,
  faults: FaultList,
  { exact }: { exact: boolean } = { exact: true },
): z.infer<Schema> | null {
  const content = files.get(path)?.content;
  if (!content) return null;
  const reading = readJson(content, { exact });
  if ('fault' in reading) {
    faults.add(reading.fault, path);
    return null;
  }
  const parsed = schema.safeParse(reading.value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) faults.add('schema-mismatch', `${path}#${pointer(issue)}`);
  return null;
}

/**
 * Reads the document of a parcel that names the parcel's format (`openlist-package/1`). Another format, or a later version
 * of this one, is named as such and not looked into.
 */
export function readNamed<Schema extends z.ZodType>(
  parcel: Parcel,
  { path, format, schema, exact = true }: { path: string; format: string; schema: Schema; exact?: boolean },
  faults: FaultList,
): z.infer<Schema> | null {
  const content = parcel.files.get(path)?.content;
  if (!content) return null;
  faults.reach('schema');
  const reading = readJson(content, { exact: false });
  if ('value' in reading) {
    const named = z.looseObject({ format: z.string() }).safeParse(reading.value).data?.format ?? '';
    if (named !== format) {
      const [kind = ''] = format.split('/');
      const isLater = named.startsWith(`${kind}/`) && /^[1-9]\d{0,8}$/.test(named.slice(kind.length + 1));
      faults.add(isLater ? 'format-newer' : 'format-unknown', path);
      return null;
    }
  }
  return readDocument(parcel, path, schema, faults, { exact });
}

function pointer(issue: z.core.$ZodIssue): string {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
