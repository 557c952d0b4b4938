// Loaded with `node --import`: `electron` becomes the stand-in, and its own TypeScript files run as they are.
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

const standIn = pathToFileURL(join(import.meta.dirname, 'electron.ts')).href;
const folder = pathToFileURL(join(import.meta.dirname, '/')).href;

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'electron') return { url: standIn, shortCircuit: true };
    const own = context.parentURL?.startsWith(folder) && specifier.startsWith('.');
    return next(own && !/\.[cm]?[jt]s$/.test(specifier) ? `${specifier}.ts` : specifier, context);
  },
});
