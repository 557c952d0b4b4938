import { z } from 'zod';
import { qualityReportSchema } from '../model/quality';
import { pathSchema, readingOptions, resourceRefSchema } from './common';

export const qualityOperations = {
  'dataset.quality': {
    /**
     * Measures the quality of a dataset (`workspace` and `resource`), or of a bare `file` with what is to be said of its
     * reading; writes the report as a workbook to `out` where that is given.
     */
    request: z
      .strictObject({
        workspace: pathSchema.optional(),
        resource: resourceRefSchema.optional(),
        dataset: z.string().max(500).optional(),
        file: pathSchema.optional(),
        ...readingOptions,
        out: pathSchema.optional(),
      })
      .refine(
        ({ workspace, resource, file }) => (file === undefined) === (workspace !== undefined && resource !== undefined),
        {
          path: ['file'],
        },
      ),
    response: z.strictObject({ report: qualityReportSchema, xlsx: z.string().nullable() }),
  },
} as const;
