import { Failure } from '../../../shared/failure';
import { qualityMeasures, qualityScore, worstFirst, type QualityReport } from '../../../shared/model/quality';
import type { Language } from '../../../shared/text/language';
import {
  percentDown,
  qualityColumnNames,
  qualityDimensionNames,
  qualityMeasureTexts,
  qualityRemark,
} from '../../../shared/text/quality';
import { operationCommand } from '../command';
import { grouped, say } from '../lines';
import { readingDeclarations, readingOf } from './data';

/** Measures in lines, the worst first: score, code of the standard, name, figures, and where the first failures are. */
function reportLines(report: QualityReport, language: Language): string[] {
  const { rows, columns, duplicates, keys } = report;
  const names = qualityColumnNames(report, language);
  const lines = worstFirst(report.measures).map((measure) => {
    const { id, result } = measure;
    const { dimension, code } = qualityMeasures[id];
    const score = qualityScore(measure);
    const percent = result === null || score === null ? '—' : `${percentDown(result.good, result.of)}%`;
    const figures = result === null ? '' : `${grouped(result.good)}/${grouped(result.of)}`;
    const records = [...new Set(result?.places.map(({ record }) => record))].slice(0, 5).join(', ');
    const where = records === '' ? '' : say(language, `记录 ${records} …`, `records ${records} …`);
    const name = `${qualityDimensionNames[dimension][language]} · ${qualityMeasureTexts[id].name[language]}`;
    return [percent.padStart(7), code ?? '    ', name, figures, qualityRemark(measure, language), where]
      .filter((part) => part !== '')
      .join('  ');
  });
  const keyLines = keys.map(({ columns: ids, repeated }) =>
    say(
      language,
      `  主键候选：${ids.map((id) => names.get(id) ?? id).join(' + ')}（重复 ${grouped(repeated)} 行）`,
      `  key candidate: ${ids.map((id) => names.get(id) ?? id).join(' + ')} (${grouped(repeated)} rows repeated)`,
    ),
  );
  return [
    say(
      language,
      `${grouped(rows)} 行 ${columns.length} 列，整行重复 ${grouped(duplicates.rows)} 行 · GB/T 36344-2018`,
      `${grouped(rows)} rows, ${columns.length} columns, ${grouped(duplicates.rows)} rows repeated · GB/T 36344-2018`,
    ),
    ...lines,
    ...keyLines,
  ];
}

export const qualityCommands = [
  operationCommand({
    words: 'dataset quality',
    usage: '<dir> <resource> [--dataset <d>] [--out <report.xlsx>] | <file> [--sheet <n>] [--encoding <e>] [--out …]',
    arity: 2,
    help: {
      zh: '按 GB/T 36344-2018 评价数据质量（只给数字，不显示数据）',
      en: 'Data quality by GB/T 36344-2018, in figures alone (no values shown)',
    },
    options: { ...readingDeclarations, dataset: { type: 'string' }, out: { type: 'string' } },
    operation: 'dataset.quality',
    request(input) {
      const [resource, dataset, out] = [input.optionalArgument(1), input.option('dataset'), input.optionPath('out')];
      if (resource !== undefined) return { workspace: input.path(0), resource, dataset, out };
      if (dataset !== undefined) {
        throw new Failure('usage-wrong', {
          problem: '--dataset',
          usage: 'dataset quality <dir> <resource> --dataset <d>',
        });
      }
      return { file: input.path(0), ...readingOf(input), out };
    },
    json: ({ report, xlsx }) => ({ ...report, xlsx }),
    show: ({ report, xlsx }, language) => [...reportLines(report, language), ...(xlsx === null ? [] : [xlsx])],
  }),
];
