import { z } from 'zod';
import { agencySchema, personSchema } from './model/agency';
import { answersSchema, type Answers } from './model/decision';

/** The sample agency: who it is and which files are its own. */
export const sampleManifestSchema = z.object({
  regulation: z.string(),
  agency: agencySchema,
  people: z.array(personSchema).min(1),
  catalogue: z.string(),
  datasets: z.array(z.object({ resource: z.string(), file: z.string() })),
});
export type SampleManifest = z.infer<typeof sampleManifestSchema>;

/** What the sample agency's clerk answers: of every resource, and what differs for single ones, by name. */
export const sampleAnswersSchema = z.strictObject({
  default: answersSchema,
  resources: z.record(z.string(), answersSchema.partial()),
});
export type SampleAnswers = z.infer<typeof sampleAnswersSchema>;

/** The answers for one resource: those of every resource, with its own over them. */
export function sampleAnswersFor({ default: usual, resources }: SampleAnswers, resource: string): Answers {
  const own = Object.hasOwn(resources, resource) ? resources[resource] : undefined;
  return { ...usual, ...own, answers: { ...usual.answers, ...own?.answers } };
}
