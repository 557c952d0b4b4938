import type { Encoding, Foot } from '../../../shared/model/dataset';

/** What a person may set about how a file is read; what is left out is found out. */
export interface StageOptions {
  readonly encoding?: Encoding | undefined;
  /** Which of the older encodings it is, where its bytes prove none. */
  readonly older?: Extract<Encoding, 'gb18030' | 'big5'> | undefined;
  /** Name of a sheet, or its number from 1. */
  readonly sheet?: string | number | undefined;
  /** One ASCII character. */
  readonly delimiter?: string | undefined;
  /** Rows before the data: titles and headers together. */
  readonly headerRows?: number | undefined;
  /** Rows at the end that are left out; by default notes and signatures. */
  readonly foot?: Foot | undefined;
  /** A zip's member by its name, or its number from 1. */
  readonly member?: string | number | undefined;
}
