import { z } from 'zod';
import { encodings, feet } from '../model/dataset';

/** A path as the engine gets it: from the command line, or from a grant that main resolved. Never from the page. */
export const pathSchema = z
  .string()
  .min(1)
  .max(32_767)
  // Where a C library would take the path to end.
  .refine((path) => !path.includes('\0'));

/** What every operation on a workspace names first. */
export const inWorkspace = { workspace: pathSchema };

/** A resource by id, else by unique code, else by unique exact name. */
export const resourceRefSchema = z.string().min(1).max(500);

/** A passphrase as typed in the window, or the file that the command line names. */
export const secretSchema = z.union([
  z.strictObject({ passphrase: z.string().max(1000) }),
  z.strictObject({ passphraseFile: pathSchema }),
]);
export type Secret = z.infer<typeof secretSchema>;

/** How a data file is to be read where the guess is wrong. */
export const readingOptions = {
  sheet: z.union([z.string().max(255), z.number().int().positive()]).optional(),
  encoding: z.enum(encodings).optional(),
  delimiter: z.string().length(1).optional(),
  headerRows: z.number().int().min(0).max(100).optional(),
  foot: z.enum(feet).optional(),
  /** Name of a zip's member, or its number from 1. */
  member: z.union([z.string().max(1000), z.number().int().positive()]).optional(),
};

/** A finding: what is wrong (its text is kept under its code) and, in further fields, where. Never a value. */
export interface Fault {
  readonly code: string;
}
export const faultSchema: z.ZodType<Fault> = z.looseObject({ code: z.string() });

/** The journal's head: number and hash of its last line. */
export const headSchema = z.strictObject({ seq: z.number().int(), hash: z.string() });

/** A dataset of a workspace: the resource's only one, or the one that is named. */
export const inDataset = { ...inWorkspace, resource: resourceRefSchema, dataset: z.string().max(500).optional() };

/** Id of the dataset whose reading was followed; null: it was found out, or said. */
export const replayed = z.string().nullable();

/** Rows of a file as text: raw ones are for the person's own screen, never stored and never logged. */
export const rawRows = z.array(z.array(z.string().nullable()));
