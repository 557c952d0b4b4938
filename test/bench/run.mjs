// Runs a measurement as it stands, without building it:
// `npx node --experimental-transform-types test/bench/run.mjs test/bench/<file>.ts [arguments]`.
// Node takes TypeScript; what it lacks is our way of naming files without their ending.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

registerHooks({
  resolve(specifier, context, next) {
    if (!specifier.startsWith('.') || !context.parentURL?.startsWith('file:')) return next(specifier, context);
    const file = fileURLToPath(new URL(specifier, context.parentURL));
    const ending = ['.ts', '.tsx', '/index.ts'].find((candidate) => existsSync(`${file}${candidate}`));
    return next(ending ? pathToFileURL(`${file}${ending}`).href : specifier, context);
  },
});

const [, , script = ''] = process.argv;
process.argv.splice(1, 1);
process.argv[1] = resolve(script);
await import(pathToFileURL(process.argv[1]).href);
