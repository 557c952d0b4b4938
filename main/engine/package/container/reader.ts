import { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';
import { WINDOW, type Window } from './window';

/**
 * A window as yauzl reads it. Its own reader of open files asks the system for whatever place a directory names, which
 * throws beyond 2^53 where nobody can catch it, and reads each record of the directory by itself.
 */
export class WindowReader extends RandomAccessReader {
  constructor(private readonly window: Window) {
    super();
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    this.window.view(position, length).then(
      (view) => {
        buffer.set(view, offset);
        callback(view.length === length ? null : new Error('The file ends too early'));
      },
      (error: unknown) => {
        callback(error as Error);
      },
    );
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(readRange(this.window, start, end));
  }
}

async function* readRange(window: Window, start: number, end: number): AsyncGenerator<Buffer> {
  for (let at = start; at < end;) {
    const piece = Buffer.from(await window.view(at, Math.min(WINDOW, end - at)));
    // The file shrank under our hands; yauzl counts the bytes.
    if (piece.length === 0) return;
    yield piece;
    at += piece.length;
  }
}
