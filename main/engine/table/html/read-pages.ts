import { readFile } from 'node:fs/promises';
import { Failure } from '../../../../shared/failure';
import { stopIfCancelled, type Job } from '../../../../shared/job';
import type { Encoding } from '../../../../shared/model/dataset';
import { onFile } from '../../files';
import type { Damage } from '../decode';
import type { Examined } from '../examine';
import type { StageOptions } from '../stage-options';
import { settleEncoding } from '../text-source';
import { hintedEncoding } from './charset';
import { createPageReader, MOST_DEPTH, PageError, type PageReader } from './page';
import type { PageRows } from './page-rows';
import type { PageTable } from './table-grid';
import { pagesOf } from './web-archive';

const MEGABYTE = 1 << 20;

/** Megabytes that a web archive may have: it is held in memory. */
const LARGEST_ARCHIVE = 64;

/** Characters of a page in an archive that are read at a time. */
const PIECE = 1 << 18;

/** A file of one web page or several, and how it is to be read. */
export interface PageFile {
  readonly kind: 'html' | 'archive';
  readonly path: string;
  readonly examined: Examined;
  readonly options: StageOptions;
  readonly job: Job;
}

/** The tables of the pages in a file. */
export interface ReadPages {
  readonly tables: readonly PageTable[];
  /** Lines of text outside all cells. */
  readonly outside: readonly string[];
  /** Null for an archive, whose parts each name their own. */
  readonly encoding: Encoding | null;
  readonly damage: Damage;
}

async function readPage({ path, examined, options, job }: PageFile, reader: PageReader, rows: PageRows) {
  let hint: ReturnType<typeof hintedEncoding>;
  for await (const chunk of settleEncoding(path, examined, { encoding: 'utf-8' }, job).open('head')) {
    hint = hintedEncoding(chunk, examined);
    break;
  }
  const source = settleEncoding(path, examined, { encoding: options.encoding, older: hint ?? options.older }, job);
  const damage: Damage = { replaced: 0, firstByte: undefined };
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for await (const chunk of source.open('copy', damage)) {
    reader.push(decoder.decode(chunk, { stream: true }));
    await rows.spill(reader.tables);
  }
  reader.end();
  return { encoding: source.encoding, damage };
}

async function readArchive({ path, examined, job }: PageFile, reader: PageReader, rows: PageRows) {
  if (examined.size > LARGEST_ARCHIVE * MEGABYTE) {
    throw new Failure('html-too-large', { file: path });
  }
  for (const page of pagesOf(await onFile(path, () => readFile(path)))) {
    for (let at = 0; at < page.length; at += PIECE) {
      stopIfCancelled(job);
      reader.push(page.slice(at, at + PIECE));
      await rows.spill(reader.tables);
    }
    reader.end();
  }
  return { encoding: null, damage: { replaced: 0, firstByte: undefined } };
}

/**
 * Reads all tables of a file of web pages. Progress phase: `copy` (bytes).
 *
 * @throws Failure `html-too-deep`, `html-too-large`, `cancelled`, and those of files
 */
export async function readPages(file: PageFile, rows: PageRows): Promise<ReadPages> {
  const reader = createPageReader();
  try {
    const read = file.kind === 'html' ? readPage : readArchive;
    return { ...(await read(file, reader, rows)), tables: reader.tables, outside: reader.outside() };
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    throw new Failure(error.code, { file: file.path, limit: MOST_DEPTH });
  }
}
