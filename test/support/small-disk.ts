import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Mounts an empty disk of `size` (`256k`, `3m`) on the folder `place`; false where the system does not let us. */
function mount(place: string, size: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', place]).status === 0;
}

/** Whether a small disk can be had to be filled: on Linux, as root, with the right to mount. */
export const canMountDisk = ((): boolean => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const place = mkdtempSync(join(tmpdir(), 'mount-'));
  const mounted = mount(place, '4k');
  if (mounted) unmountDisk(place);
  rmdirSync(place);
  return mounted;
})();

/** Mounts an empty disk of `size` on the folder `place`. */
export function mountDisk(place: string, size: string): void {
  if (!mount(place, size)) throw new Error('the small disk could not be mounted');
}

export function unmountDisk(place: string): void {
  execFileSync('umount', ['--lazy', place]);
}
