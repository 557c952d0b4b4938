import { z } from 'zod';
import { attackersSchema, diversitySchema } from '../model/report';
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
    /** `diversity`: of the sensitive column, where one is named. */
    response: riskSchema.extend({ attackers: attackersSchema, diversity: z.array(diversitySchema) }),
  },
} as const;
