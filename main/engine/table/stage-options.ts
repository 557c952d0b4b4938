import type { Encoding, Foot } from '../../../shared/model/dataset';

/** What a person may set about how a file is read; what is left out is found out. */
export interface StageOptions {
  readonly encoding?: Encoding | undefined;
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
