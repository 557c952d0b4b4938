import type { Dataset } from '../../../shared/model/dataset';
import type { StageOptions } from '../table';

/** Reads a dataset's source again just as it was read when it was attached. */
export function sameReading({ reading }: Dataset): StageOptions {
  const { encoding, sheet, delimiter, headerRows, foot, member } = reading;
  return {
    headerRows,
    foot,
    ...(encoding === null ? {} : { encoding }),
    ...(sheet === null ? {} : { sheet }),
    ...(delimiter === null ? {} : { delimiter }),
    ...(member === null ? {} : { member }),
  };
}
