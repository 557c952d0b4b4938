import { Failure } from '../../../shared/failure';
import { stopIfCancelled, type Job } from '../../../shared/job';
import { submissionSchema, type Submission } from '../../../shared/model/package';
import { containerLimits, withEntries } from '../package';
import { readRecords } from './records';

export interface Preview {
  header: string[];
  rows: string[][];
  /** Data rows of the whole dataset, as the package's index has it. */
  total: number;
}

/**
 * Rows of a released dataset as they stand in the package, read as a stream and never unpacked. Long cells are cut. The
 * package is one that was verified: whether the rows are the signed ones is not looked into again.
 *
 * @throws Failure `package-unreadable`, `dataset-not-packaged`, `file-not-found` …, `cancelled`.
 */
export async function previewRows(
  path: string,
  { dataset, offset, limit }: { dataset: string; offset: number; limit: number },
  job: Job,
): Promise<Preview> {
  return withEntries(path, async (content) => {
    const submission = await readIndex(path, content('data/submission.json'));
    const found = submission.datasets.find(({ id }) => id === dataset);
    if (found === undefined) throw new Failure('dataset-not-packaged', { file: path, dataset });
    const reader = readRecords({ offset, limit });
    const decoder = new TextDecoder();
    for await (const chunk of content(found.file)) {
      stopIfCancelled(job);
      if (!reader.take(decoder.decode(chunk, { stream: true }))) break;
    }
    reader.end();
    const [header = [], ...rows] = reader.records.map((record) => [...record]);
    return { header, rows, total: found.rows };
  });
}

async function readIndex(path: string, content: AsyncIterable<Uint8Array>): Promise<Submission> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of content) {
    size += chunk.length;
    if (size > containerLimits.document) break;
    // A piece is only valid until the next.
    chunks.push(Buffer.from(chunk));
  }
  try {
    return submissionSchema.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
  } catch {
    throw new Failure('package-unreadable', { file: path, fault: 'schema-mismatch' });
  }
}
