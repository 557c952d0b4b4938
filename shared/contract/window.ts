import { z } from 'zod';
import type { Answer, Operation, RequestInput } from '../contract';
import { progressSchema } from '../job';
import { agencySchema, personSchema } from '../model/agency';
import { answersSchema } from '../model/decision';
import { languages } from '../text/language';
import { catalogueViewsSchema } from './catalogue-view';
import { workspaceChangedSchema, workspaceStandingSchema } from './events';

/** What stands for a file or a folder that the person picked. The page holds these and never a path. */
export const grantSchema = z.strictObject({ grant: z.string().regex(/^[a-z0-9]{16,40}$/) });
export type Grant = z.infer<typeof grantSchema>;

/** A grant with the name of what it stands for, to be shown. */
export const pickedSchema = z.strictObject({ file: grantSchema, name: z.string() });
export type Picked = z.infer<typeof pickedSchema>;

/** Whether the system's own storage protects a passphrase: by a keyring, by nothing that deserves the name, or there is none. */
export const passphraseProtections = ['protected', 'basic-text', 'unavailable'] as const;
export type PassphraseProtection = (typeof passphraseProtections)[number];

/** A file or a workspace folder that the program was asked to open from outside. */
export const openedSchema = z.strictObject({ picked: pickedSchema, folder: z.boolean() });
export type Opened = z.infer<typeof openedSchema>;

/** What a file is picked for: decides the dialog's title and filters, and what the grant allows. */
export const purposes = [
  'workspace-open',
  'workspace-new',
  'catalogue',
  'catalogue-save',
  'catalogue-report-save',
  'data',
  'package',
  'certificate',
  'identity-open',
  'request-save',
  'revocation-open',
  'list-save',
  'list-json-save',
  'list-csv-save',
  'list-jsonld-save',
  'list-edited',
  'selfcheck-workbook-save',
  'selfcheck-page-save',
  'history-save',
  'quality-save',
  'report-workbook-save',
  'report-page-save',
  'key-save',
  'key-open',
  'backup-save',
  'backup-open',
  'regulation-open',
  'regulation-save',
  'package-folder',
  'receipt-folder',
  'intake-folder',
  'intake-save',
  'intake-json-save',
  'copy-folder',
  'signature-open',
  'receipt',
] as const;
export type Purpose = (typeof purposes)[number];

export const themes = ['system', 'light', 'dark'] as const;
export const preferencesSchema = z.strictObject({
  language: z.enum(languages),
  theme: z.enum(themes),
  /** Filters of the catalogue's table that the person keeps under names; none in files of older programs. */
  catalogueViews: catalogueViewsSchema.optional(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** The invented agency that comes with the program, for a first look. */
const sampleSchema = z.strictObject({
  regulation: z.string(),
  agency: agencySchema,
  people: z.array(personSchema),
  catalogue: pickedSchema,
  datasets: z.array(z.strictObject({ resource: z.string(), file: pickedSchema })),
  /** By name of the resource. */
  answers: z.record(z.string(), answersSchema),
});
export type Sample = z.infer<typeof sampleSchema>;

const nothing = z.strictObject({});
const done = z.strictObject({ done: z.literal(true) });

/**
 * What the page may ask of the shell. `call` passes an operation of the engine on; wherever that operation takes a
 * path, the page gives a grant, and a path is refused.
 */
export const windowContract = {
  start: {
    request: nothing,
    response: z.strictObject({
      preferences: preferencesSchema,
      versions: z.record(z.string(), z.string()),
      /** Workspaces opened before, the last one first. */
      recent: z.array(pickedSchema),
    }),
  },
  /** What the program was asked to open from outside, once; null: nothing. */
  opened: { request: nothing, response: z.strictObject({ opened: openedSchema.nullable() }) },
  pick: {
    request: z.strictObject({ purpose: z.enum(purposes), name: z.string().max(200).optional() }),
    /** Null where the person closed the dialog. */
    response: z.strictObject({ picked: pickedSchema.nullable() }),
  },
  /** A file right in a folder that the person picked, by its name there; the page learns names from what the engine lists. */
  'file-in': {
    request: z.strictObject({ folder: grantSchema, name: z.string().min(1).max(255) }),
    response: z.strictObject({ picked: pickedSchema }),
  },
  sample: { request: nothing, response: sampleSchema },
  preferences: { request: preferencesSchema.partial(), response: preferencesSchema },
  /** Shows a file or folder in the system's file manager. */
  reveal: { request: grantSchema, response: done },
  /** Shows the certificate of an identity in the system's file manager, to be handed to reviewers. */
  'reveal-certificate': { request: z.strictObject({ identity: z.string().max(200) }), response: done },
  /** Identities whose passphrase the system keeps for this person, and whether it would protect one. */
  remembered: {
    request: nothing,
    response: z.strictObject({ protection: z.enum(passphraseProtections), identities: z.array(z.string()) }),
  },
  'remember-passphrase': {
    request: z.strictObject({ identity: z.string().max(200), passphrase: z.string().max(1000) }),
    response: done,
  },
  'forget-passphrase': { request: z.strictObject({ identity: z.string().max(200) }), response: done },
  call: {
    /** `job` is the page's own name of this call, for progress and cancelling. */
    request: z.strictObject({ job: z.string().max(60), operation: z.string().max(60), request: z.unknown() }),
    response: z.unknown(),
  },
  cancel: { request: z.strictObject({ job: z.string().max(60) }), response: done },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;

export type WindowOperation = keyof typeof windowContract;
export type WindowRequest<Name extends WindowOperation> = z.input<(typeof windowContract)[Name]['request']>;
export type WindowResponse<Name extends WindowOperation> = z.output<(typeof windowContract)[Name]['response']>;

/** What menus, shortcuts and the page's own buttons can all ask for. */
export const commands = [
  'workspace-new',
  'workspace-open',
  'package-open',
  'undo',
  'redo',
  'find',
  'next',
  'settings',
  'about',
  'shortcuts',
  'page-overview',
  'page-catalogue',
  'page-data',
  'page-decision',
  'page-treatment',
  'page-openlist',
  'page-package',
  'page-review',
  'page-history',
  'page-settings',
] as const;
export type Command = (typeof commands)[number];

/** What the shell tells the page unasked. */
export const deskEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), job: z.string(), progress: progressSchema }),
  z.strictObject({ kind: z.literal('changed'), change: workspaceChangedSchema }),
  z.strictObject({ kind: z.literal('standing'), standing: workspaceStandingSchema }),
  /** The engine's process ended unexpectedly (`down`) and answers again (`up`): every workspace must be opened anew. */
  z.strictObject({ kind: z.literal('engine'), state: z.enum(['down', 'up']) }),
  z.strictObject({ kind: z.literal('command'), command: z.enum(commands) }),
  /** Something was opened from outside: the page may ask for it. */
  z.strictObject({ kind: z.literal('opened') }),
  z.strictObject({ kind: z.literal('preferences'), preferences: preferencesSchema }),
]);
export type DeskEvent = z.infer<typeof deskEventSchema>;

/** The one thing that the preload script puts into the page, as `window.desk`. */
export interface DeskBridge {
  ask(name: WindowOperation, request: unknown): Promise<Answer<unknown>>;
  /** Grants for files that the person dropped on the window; files made by a script get none. */
  grantDropped(files: readonly File[]): Promise<Answer<readonly Picked[]>>;
  /** @returns what ends the listening. */
  listen(listener: (event: DeskEvent) => void): () => void;
}

/** A typed passphrase, or the one that the system keeps for the identity that the request names beside it. */
export type PageSecret = { readonly passphrase: string } | { readonly remembered: string };

interface PageCosigner {
  readonly role: string;
  readonly identity: string;
  readonly secret: PageSecret;
}

type PathField = 'workspace' | 'dir' | 'file' | 'other' | 'out' | 'pem' | 'p7s';

/** An operation's request as the page sends it: grants for paths, passphrases typed or remembered, no passphrase files. */
export type PageRequest<Name extends Operation> = {
  [Field in keyof RequestInput<Name>]: Field extends PathField
    ? Grant
    : Field extends 'trust'
      ? readonly Grant[]
      : Field extends 'secret' | 'key' | 'newSecret' | 'outSecret' | 'fileSecret'
        ? PageSecret
        : Field extends 'cosigners'
          ? readonly PageCosigner[]
          : RequestInput<Name>[Field];
};
