import { z } from 'zod';
import { riskSchema, riskThresholds } from '../model/risk';
import { pathSchema, readingOptions } from './common';

export const riskOperations = {
  'risk.measure': {
    request: z.strictObject({
      file: pathSchema,
      ...readingOptions,
      quasi: z.array(z.string().max(20_000)).max(1000),
      sensitive: z.string().max(20_000).optional(),
      type: z.enum(Object.keys(riskThresholds) as (keyof typeof riskThresholds)[]).default('conditional'),
    }),
    response: riskSchema,
  },
} as const;
