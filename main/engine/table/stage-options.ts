import type { Encoding } from '../../../shared/model/dataset';

/** What a person may set about how a file is read; what is left out is found out. */
export interface StageOptions {
  readonly encoding?: Encoding | undefined;
  /** Name of a sheet, or its number from 1. */
  readonly sheet?: string | number | undefined;
  /** One ASCII character. */
  readonly delimiter?: string | undefined;
  /** Rows before the data: titles and headers together. */
  readonly headerRows?: number | undefined;
}
