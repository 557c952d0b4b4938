import { useState } from 'react';
import type { Response } from '../../../../shared/contract';
import type { Picked } from '../../../../shared/contract/window';
import { receiptText as text } from '../../../../shared/text/window/package-receipt';
import { useSay } from '../../../app/language';
import { useTasks } from '../../../app/tasks';
import { ask, call } from '../../../desk';

type Read = Response<'receipt.read'>;

/** Whether a file is a receipt, good or bad: anything else that was packed is malformed as one. */
export function isReceipt({ verification: { verdict } }: Read): boolean {
  return verdict !== 'malformed';
}

/** A receipt that was read and is not imported yet. */
export interface ReadReceipt {
  readonly file: Picked;
  readonly read: Read;
}

/** Reads a receipt: what is known of it is shown before anything is taken over. */
export function useReceipt() {
  const say = useSay();
  const { run } = useTasks();
  const [receipt, setReceipt] = useState<ReadReceipt | null>(null);

  /** Reads it and shows it, unless `wants` says that it is nothing to show here: then `other` is given back. */
  async function read(file: Picked, wants: (read: Read) => boolean = () => true): Promise<'shown' | 'other' | null> {
    const answer = await run(say(text.reading), (options) => call('receipt.read', { file: file.file }, options));
    if (answer === null) return null;
    if (!wants(answer)) return 'other';
    setReceipt({ file, read: answer });
    return 'shown';
  }

  async function pick(): Promise<void> {
    const { picked } = await ask('pick', { purpose: 'receipt' });
    if (picked) await read(picked);
  }

  return { receipt, read, pick, close: () => setReceipt(null) };
}
