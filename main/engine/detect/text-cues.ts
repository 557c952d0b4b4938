import { nameCues, plateInitials } from '../../../shared/rules/identifiers';
import { finds } from './sql';

/** What follows a person's name in running text. */
export const titles = '先生|女士|小姐';

/** SQL: what a text must have for an identifier to be found inside it; hardly any value of a large table has it. */
export const mayHoldIdentifier = finds(`[0-9][0-9 -]{5}|@|[${plateInitials}][A-HJ-NP-Z]|${nameCues}|${titles}`);
