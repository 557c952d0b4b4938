import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config';
import { DebugLogger } from 'builder-util';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../..');
const config = await getConfig(root, join(root, 'electron-builder.yml'), null);

const schemeSchema = z.object({
  definitions: z.object({ FuseOptionsV1: z.object({ properties: z.record(z.string(), z.unknown()) }) }),
});
const scheme: unknown = JSON.parse(readFileSync(join(root, 'node_modules', 'app-builder-lib', 'scheme.json'), 'utf8'));

describe('electron-builder.yml', () => {
  test('is valid against the schema of the builder that is installed', async () => {
    await expect(validateConfiguration(config, new DebugLogger(false))).resolves.toBeUndefined();
  });

  test('would not be valid with a word that the builder does not know', async () => {
    const wrong = { ...config, nsis: { ...config.nsis, oneclick: true } };
    await expect(validateConfiguration(wrong, new DebugLogger(false))).rejects.toThrow('configuration.nsis');
  });

  test('spells out every fuse that the installed builder knows', () => {
    const known = Object.keys(schemeSchema.parse(scheme).definitions.FuseOptionsV1.properties);
    expect(Object.keys(config.electronFuses ?? {}).sort()).toEqual(known.sort());
  });

  test('names what it makes in ASCII, with the processor in the name', () => {
    expect(config.productName).toMatch(/^[\x20-\x7e]+$/);
    expect(config.artifactName).toMatch(/^[\x21-\x7e]*\$\{arch\}\.\$\{ext\}$/);
  });

  test('has installers for Windows and Linux on both processors, and no updates', () => {
    expect(config.win?.target).toEqual([{ target: 'nsis', arch: ['x64', 'arm64'] }]);
    expect(config.linux?.target).toEqual([
      { target: 'deb', arch: ['x64', 'arm64'] },
      { target: 'AppImage', arch: ['x64', 'arm64'] },
    ]);
    expect(config.publish).toBeNull();
  });

  test('installs on Windows without an administrator, in Chinese first', () => {
    expect(config.nsis).toMatchObject({ perMachine: false, installerLanguages: ['zh_CN', 'en_US'] });
    expect(config.nsis?.deleteAppDataOnUninstall).toBe(false);
    expect(config.win?.requestedExecutionLevel).toBe('asInvoker');
  });

  test('names icons that are there', () => {
    for (const icon of [String(config.win?.icon), `${config.linux?.icon}/512x512.png`]) {
      expect(existsSync(join(root, icon)), icon).toBe(true);
    }
  });
});
