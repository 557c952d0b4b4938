import { resolve } from 'node:path';
import { writeSample } from '.';

/** `npm run sample [-- <folder>]`: makes the sample agency's files again, by default where they are kept. */
const folder = process.argv[2];
await writeSample(folder === undefined ? resolve('assets/sample') : resolve(process.env.INIT_CWD ?? '.', folder));
