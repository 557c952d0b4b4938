import type { Step } from '../../../shared/model/plan';
import type { TagKind } from '../../../shared/model/tag';
import type { MaskParams } from './operators/mask';

/** An operator with its parameters, for whatever column. */
export type Choice = Pick<Step, 'operator' | 'params'>;

/** What is suggested for a kind, by how the data is opened. */
export interface KindDefault {
  readonly unconditional: Choice;
  readonly conditional: Choice;
}

export const KEEP: Choice = { operator: 'keep', params: {} };
export const DELETE: Choice = { operator: 'delete', params: {} };
export const SUPPRESS_SMALL: Choice = { operator: 'suppress-small', params: {} };

const always = (choice: Choice): KindDefault => ({ unconditional: choice, conditional: choice });
const deletedOr = (conditional: Choice): KindDefault => ({ unconditional: DELETE, conditional });
const masked = (params: MaskParams): Choice => ({ operator: 'mask', params });
const band = (width: number): Choice => ({ operator: 'generalise-number', params: { width, top: 90 } });

/**
 * What is usual for each kind of content: direct identifiers are deleted where anyone may have the data, for masking is no
 * de-identification; under conditions and an agreement a mask may do that shows the group (surname, region of the ID, mobile
 * network, bank) and never the end of a number: last digits single a person out. Codes of legal persons stay.
 * Medical, social security and school numbers have no mask worth showing and are deleted either way.
 */
export const kindDefaults: Readonly<Record<TagKind, KindDefault>> = {
  'person-name': deletedOr(masked({ keepStart: 1, width: 2 })),
  'resident-id': deletedOr(masked({ keepStart: 6 })),
  'mobile-phone': deletedOr(masked({ keepStart: 3 })),
  landline: deletedOr(masked({ keepStart: 4 })),
  'bank-card': deletedOr(masked({ keepStart: 6 })),
  uscc: always(KEEP),
  'org-code': always(KEEP),
  passport: deletedOr(masked({ keepStart: 1 })),
  plate: deletedOr(masked({ keepStart: 2 })),
  email: always(DELETE),
  ip: always(DELETE),
  mac: always(DELETE),
  address: always({ operator: 'generalise-address', params: { to: 'district' } }),
  'birth-date': {
    unconditional: { operator: 'generalise-date', params: { to: '10-years' } },
    conditional: { operator: 'generalise-date', params: { to: 'year' } },
  },
  age: { unconditional: band(10), conditional: band(5) },
  longitude: always({ operator: 'round', params: { places: 2 } }),
  latitude: always({ operator: 'round', params: { places: 2 } }),
  'medical-record': always(DELETE),
  'social-security': always(DELETE),
  'student-number': always(DELETE),
  health: deletedOr(KEEP),
  religion: deletedOr(KEEP),
  biometric: always(DELETE),
  minor: deletedOr(KEEP),
  'secret-mark': always(DELETE),
  'free-text': deletedOr({ operator: 'scrub', params: {} }),
};

/** Kinds that name one person and can be told apart after a keyed pseudonym without naming them. */
export const linkableKinds: ReadonlySet<TagKind> = new Set<TagKind>([
  'resident-id',
  'mobile-phone',
  'bank-card',
  'passport',
  'plate',
  'email',
  'medical-record',
  'social-security',
  'student-number',
]);
