import { z } from 'zod';
import { packageFormat, submissionSchema, type Submission } from '../../../shared/model/package';
import type { FaultList } from './faults';
import { readJson } from './json';
import { paths } from './layout';
import type { Parcel } from './parcel';

const formatSchema = z.looseObject({ format: z.string().regex(/^openlist-package\/[1-9]\d{0,8}$/) });

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

/** Reads `submission.json`. Another format, or a later version of this one, is named as such and not looked into. */
export function readSubmission(parcel: Parcel, faults: FaultList): Submission | null {
  const content = parcel.files.get(paths.submission)?.content;
  const reading = content ? readJson(content, { exact: false }) : null;
  if (reading && 'value' in reading) {
    const named = formatSchema.safeParse(reading.value);
    if (named.data?.format !== packageFormat) {
      faults.add(named.success ? 'format-newer' : 'format-unknown', paths.submission);
      return null;
    }
  }
  return readDocument(parcel, paths.submission, submissionSchema, faults);
}

function pointer(issue: z.core.$ZodIssue): string {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
