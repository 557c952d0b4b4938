import type { Dataset } from '../../../shared/model/dataset';
import type { StageOptions } from '../table';

/** Reads a dataset's source again just as it was read when it was attached. */
export function sameReading({ reading }: Dataset): StageOptions {
  const { encoding, sheet, delimiter, headerRows } = reading;
  return {
    headerRows,
    ...(encoding === null ? {} : { encoding }),
    ...(sheet === null ? {} : { sheet }),
    ...(delimiter === null ? {} : { delimiter }),
  };
}
