import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isNetworkMount, isNetworkPath } from '../../../main/engine/workspace/place';
import { createWorkspace, openWorkspace } from '../../../main/engine/workspace';
import { canMountDisk, mountDisk, unmountDisk } from '../../support/small-disk';
import { adding } from './recipes';
import { ACTOR, emptyState, failureOf, temporaryPaths, tickingClock } from './support';

const path = temporaryPaths();
const clock = tickingClock();

describe('a place on another computer', () => {
  const mounts = [
    '/dev/sda1 / ext4 rw 0 0',
    'server:/data /mnt/share\\040one nfs4 rw 0 0',
    '//server/x /mnt/cifs cifs rw 0 0',
    'tmpfs /mnt/cifs/local tmpfs rw 0 0',
    '/dev/sdb1 /mnt/usb fuseblk rw 0 0',
    'me@host:/ /home/me/far fuse.sshfs rw 0 0',
  ].join('\n');

  test.each([
    ['/home/me/工作区', false],
    ['/mnt/share one/工作区', true],
    ['/mnt/share one', true],
    ['/mnt/share one more', false],
    ['/mnt/cifs/工作区', true],
    ['/mnt/cifs/local/工作区', false],
    ['/mnt/usb/工作区', false],
    ['/home/me/far/工作区', true],
  ])('%s by the system’s list of mounts: %s', (place, expected) => {
    expect(isNetworkMount(place, mounts)).toBe(expected);
  });

  test.each([
    ['\\\\server\\share\\工作区', true],
    ['\\\\?\\UNC\\server\\share\\工作区', true],
    ['C:\\工作区', false],
    ['\\\\?\\C:\\工作区', false],
    ['\\\\.\\C:', false],
  ])('%s by its resolved Windows path: %s', (place, expected) => {
    expect(isNetworkPath(place)).toBe(expected);
  });
});

test.skipIf(!canMountDisk)(
  'a medium that cannot be written (needs root and mount): opens for reading, and says so',
  async () => {
    const disk = path();
    await mkdir(disk);
    mountDisk(disk, '1m');
    onTestFinished(() => {
      unmountDisk(disk);
    });
    const dir = join(disk, '工作区');
    const workspace = await createWorkspace(dir, emptyState(), { actor: ACTOR, clock });
    await workspace.change('resource.add', {}, adding('甲'));
    const object = await workspace.putObject(Buffer.from('清单'));
    await workspace.close();
    execFileSync('mount', ['-o', 'remount,ro', disk]);

    const readOnly = await openWorkspace(dir, { clock });
    expect(readOnly.readOnly).toEqual({ because: 'medium' });
    expect(readOnly.state).toEqual(workspace.state);
    expect(Buffer.from(await readOnly.readObject(object)).toString()).toBe('清单');
    expect(await failureOf(readOnly.change('resource.add', {}, adding('乙')), 'workspace-medium-read-only')).toEqual({
      dir,
    });
    await failureOf(readOnly.undo(), 'workspace-medium-read-only');
    await readOnly.close();
    execFileSync('mount', ['-o', 'remount,rw', disk]);
    const again = await openWorkspace(dir, { clock });
    await again.undo();
    await again.close();
  },
);
