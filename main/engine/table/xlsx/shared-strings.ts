import { stopIfCancelled, type Job } from '../../../../shared/job';
import type { Parts } from './part-reader';
import { collectText } from './text';
import { createTextStore, type TextStore } from './text-store';
import { readXml } from './xml';

/**
 * The texts that cells share (ECMA-376 part 1, 18.4.9), in bounded memory. Progress phase: `read` (bytes).
 *
 * @param spill path of a file to make if they are many
 * @throws Failure as `readXml` does, and `cancelled`
 */
export async function readSharedStrings(parts: Parts, name: string, spill: string, job: Job): Promise<TextStore> {
  const store = createTextStore(spill);
  const item = collectText();
  const total = parts.size(name);
  const handler = {
    open: (element: string) => {
      item.open(element);
    },
    close(element: string) {
      item.close(element);
      if (element === 'si') store.push(item.take());
    },
    text: (text: string) => {
      item.text(text);
    },
  };
  try {
    for await (const done of readXml(parts, name, handler)) {
      stopIfCancelled(job);
      job.report({ phase: 'read', done: Math.min(done, total), total });
    }
    return store;
  } catch (error) {
    store.close();
    throw error;
  }
}
