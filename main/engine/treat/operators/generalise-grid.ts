import { z } from 'zod';
import { letIn } from './normal-form';
import { decimalOf, scaledText } from './number';
import { defineOperator } from './operator';

const MILLION = 1e6;
/** Least metres of a degree: of latitude anywhere, of longitude at the equator. */
const METRES_OF_LATITUDE = 110_574;
const METRES_OF_LONGITUDE = 111_320;

const params = z
  .strictObject({
    /** What the column holds. */
    axis: z.enum(['longitude', 'latitude']),
    /** Side of a cell, in `unit`: 0.000001 to 90 degrees, 1 to 1,000,000 metres. */
    size: z.number().positive().max(MILLION),
    /** Default `metres`. */
    unit: z.enum(['metres', 'degrees']).default('metres'),
    /** Where metres of longitude are measured, in whole degrees north or south, 0 to 80. Default 35. */
    latitude: z.number().int().min(0).max(80).default(35),
    /** The datum that the column is taken to be in. It is told to whoever reads the data; nothing is converted. */
    datum: z.enum(['CGCS2000', 'WGS-84', 'GCJ-02', 'BD-09']).default('CGCS2000'),
  })
  .refine(({ size, unit }) => (unit === 'degrees' ? size <= 90 && isWhole(size * MILLION) : size >= 1), {
    path: ['size'],
  });
type GridParams = z.output<typeof params>;

/**
 * Replaces a longitude or latitude in decimal degrees by that of its cell's south-west corner. Cells begin at 0°; one of
 * so many metres is never narrower than that at the latitude that is named. What is no number, or no such angle, becomes
 * missing and is counted.
 */
export const generaliseGrid = defineOperator({
  id: 'generalise-grid',
  technique: '泛化（格网）',
  params,
  treat(given) {
    const step = stepOf(given);
    const places = placesOf(step);
    const most = given.axis === 'longitude' ? 180 : 90;
    return {
      form: 'sql',
      toSql: (column, { bind }) =>
        letIn('degrees', decimalOf(column), (degrees) => {
          const side = `${bind(step)}::BIGINT`;
          const corner = letIn(
            'micro',
            `floor(${degrees} * 1000000::DECIMAL(7, 0))::BIGINT`,
            // The remainder of a negative number is negative in SQL; adding the side once makes it count eastwards.
            (micro) =>
              scaledText(`((${micro} - ((${micro} % ${side}) + ${side}) % ${side}) // ${10 ** (6 - places)})`, places),
          );
          const isAngle = `${degrees} BETWEEN -${most} AND ${most}`;
          return `CASE WHEN ${column} = '' THEN '' WHEN ${isAngle} THEN ${corner} END`;
        }),
    };
  },
  loss: (given) => Math.min(0.9, 0.2 + Math.log10(stepOf(given)) / 10),
  outputType: () => 'decimal',
});

/** Side of a cell in millionths of a degree. */
function stepOf({ axis, size, unit, latitude }: GridParams): number {
  if (unit === 'degrees') return Math.round(size * MILLION);
  const metres = axis === 'latitude' ? METRES_OF_LATITUDE : METRES_OF_LONGITUDE * Math.cos((latitude * Math.PI) / 180);
  return Math.ceil((size / metres) * MILLION);
}

/** Decimal places that a corner needs: those of the side. */
function placesOf(step: number): number {
  const zeros = [6, 5, 4, 3, 2, 1, 0].find((count) => step % 10 ** count === 0) ?? 0;
  return 6 - zeros;
}

function isWhole(number: number): boolean {
  return Math.abs(number - Math.round(number)) < 1e-6 && Math.round(number) >= 1;
}
