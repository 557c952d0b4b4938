import { measureQuality, type Declared } from '../../../main/engine/quality';
import { profile, stage, type StageOptions } from '../../../main/engine/table';
import { quietJob, type Job } from '../../../shared/job';
import type { QualityMeasureId, QualityReport, QualityResult } from '../../../shared/model/quality';
import type { TagKind } from '../../../shared/model/tag';
import { useFolder } from '../table/support';

export const TODAY = '2026-03-02';

/** What a test says of a table beside its rows. */
export interface Told {
  /** Kinds of columns, by header. */
  readonly kinds?: Readonly<Record<string, TagKind>>;
  readonly declared?: Partial<Declared>;
  readonly options?: StageOptions;
  readonly job?: Job;
}

/** A report with its results at hand. */
export interface Measured extends QualityReport {
  /** The result of a measure; fails the test where there is none. */
  readonly result: (id: QualityMeasureId) => QualityResult;
  /** `good/of` of a measure, or why there is none. */
  readonly figure: (id: QualityMeasureId) => string;
  /** Records of the first failures, each as `record header`. */
  readonly failing: (id: QualityMeasureId) => string[];
}

const declaration: Declared = { items: [], updateCycle: '', attachedOn: TODAY, period: '' };

interface Bench {
  readonly folder: ReturnType<typeof useFolder>;
  readonly measureFile: (file: string, told?: Told) => Promise<Measured>;
  /** Measures a table given as text, its header first. */
  readonly measure: (csv: string, told?: Told) => Promise<Measured>;
}

/** Writes tables as real files, stages and profiles them, and measures them. */
export function qualityBench(): Bench {
  const folder = useFolder();
  let files = 0;

  async function measureFile(file: string, told: Told = {}): Promise<Measured> {
    const { kinds = {}, declared, options = {}, job = quietJob } = told;
    const staged = await stage(file, options);
    try {
      const columns = (await profile(staged)).map(({ id, name, type, nulls, distinct, estimated }) => {
        const kind = kinds[name] ?? null;
        const tag = kind === null ? null : { kind, role: 'other' as const, level: 1 as const };
        return { id, name, type, nulls, distinct, estimated, suggested: null, tag };
      });
      const report = await measureQuality(
        {
          file: 'test',
          staged,
          columns,
          rows: staged.rows,
          dataset: null,
          declared: declared === undefined ? null : { ...declaration, ...declared },
          today: TODAY,
        },
        job,
      );
      return read(report);
    } finally {
      await staged.close();
    }
  }

  return {
    folder,
    measureFile,
    async measure(csv, told) {
      files += 1;
      return measureFile(await folder.file(`${files}.csv`, csv), told);
    },
  };
}

/** A report with its results at hand. */
export function read(report: QualityReport): Measured {
  const names = new Map(report.columns.map(({ id, name }) => [id, name]));
  const find = (id: QualityMeasureId) => {
    const found = report.measures.find((measure) => measure.id === id);
    if (found === undefined) throw new Error(`No measure ${id}`);
    return found;
  };
  const result = (id: QualityMeasureId): QualityResult => {
    const { result: taken, reason } = find(id);
    if (taken === null) throw new Error(`${id} was not measured: ${reason ?? ''}`);
    return taken;
  };
  return {
    ...report,
    result,
    figure(id) {
      const { result: taken, reason } = find(id);
      return taken === null ? (reason ?? '') : `${taken.good}/${taken.of}`;
    },
    failing: (id) =>
      result(id).places.map(({ record, column }) =>
        `${record} ${column === null ? '' : (names.get(column) ?? '')}`.trim(),
      ),
  };
}
