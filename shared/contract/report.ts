import { z } from 'zod';
import { releaseIdSchema } from '../model/primitives';
import { treatmentReportSchema } from '../model/report';
import { languages } from '../text/language';
import { inDataset, pathSchema } from './common';

export const reportOperations = {
  'report.show': {
    /** The treatment report of a release (by default the dataset's newest). */
    request: z.strictObject({ ...inDataset, release: releaseIdSchema.optional() }),
    response: z.strictObject({ release: releaseIdSchema, report: treatmentReportSchema }),
  },
  'report.export': {
    /** Written for printing, by the ending of `out`: `.xlsx` or `.html`. */
    request: z.strictObject({
      ...inDataset,
      release: releaseIdSchema.optional(),
      out: pathSchema,
      language: z.enum(languages).default('zh'),
    }),
    response: z.strictObject({ release: releaseIdSchema, out: z.string() }),
  },
} as const;
