import type { Response } from '../../../../shared/contract';

export type Identity = Response<'identity.list'>['identities'][number];
