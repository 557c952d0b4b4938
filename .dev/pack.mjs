// What electron-builder calls while it packs (electron-builder.yml names this file).
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Arch } from 'electron-builder';

/** Stops where node_modules has no DuckDB for the system that is packed: the program would install and not start. */
export function beforePack({ packager, electronPlatformName, arch }) {
  const binding = `@duckdb/node-bindings-${electronPlatformName}-${Arch[arch]}`;
  if (existsSync(join(packager.projectDir, 'node_modules', binding))) return;
  throw new Error(
    `${binding} is not installed; README, "Installers", says how to add it. / 缺少 ${binding}，见 README。`,
  );
}

/** Removes the welcome app that comes with Electron; the builder itself does so only with an Electron it downloaded. */
export async function afterExtract({ appOutDir }) {
  await rm(join(appOutDir, 'resources', 'default_app.asar'), { force: true });
}
