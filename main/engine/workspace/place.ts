import { readFile, realpath } from 'node:fs/promises';
import { posix } from 'node:path';

/** File systems that lie on another computer, as Linux names them. */
const NETWORK =
  /^(nfs\d?|cifs|smb\d?|smbfs|ncpfs|afs|9p|ceph|lustre|glusterfs|davfs|fuse\.(sshfs|glusterfs|davfs2?|rclone|cephfs))$/;

/**
 * Whether a folder lies on another computer: locks and syncing of files are not to be relied on there. What cannot be
 * found out counts as local.
 */
export async function isOnNetwork(dir: string): Promise<boolean> {
  try {
    const place = await realpath(dir);
    if (process.platform === 'win32') return isNetworkPath(place);
    return isNetworkMount(place, await readFile('/proc/self/mounts', 'utf8'));
  } catch {
    return false;
  }
}

/** Whether a resolved Windows path is one of a share (`\\server\share\…`); drives that stand for shares resolve to such. */
export function isNetworkPath(path: string): boolean {
  return /^\\\\([^?.\\]|\?\\UNC\\)/i.test(path);
}

/** Whether the innermost mount that holds an absolute path is a network one, by the system's list of mounts. */
export function isNetworkMount(path: string, mounts: string): boolean {
  let [innermost, type] = ['', ''];
  for (const line of mounts.split('\n')) {
    const [, escaped = '', kind = ''] = line.split(' ');
    const point = escaped.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8)));
    const isWithin = point === '/' || path === point || path.startsWith(`${point}${posix.sep}`);
    // Of two mounts on one point the later one is seen.
    if (point !== '' && isWithin && point.length >= innermost.length) [innermost, type] = [point, kind];
  }
  return NETWORK.test(type);
}
