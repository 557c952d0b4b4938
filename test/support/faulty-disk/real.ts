import fs from 'node:fs/promises';

/** The functions of `node:fs/promises` as they were before any of them was replaced. */
export const real = { ...fs };
