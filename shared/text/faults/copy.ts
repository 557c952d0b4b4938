import type { Text } from '../language';

/** What is said of a copy on removable media that was made all the same. */
export const copyWarnings = {
  'copy-fat32-unknown': {
    zh: '文件大于 4 GB，而本系统看不出目标磁盘是不是 FAT32；如果交给别人再拷到 FAT32 的 U 盘会失败，请用 exFAT 或 NTFS',
    en: 'The file is above 4 GiB, and this system does not tell whether the medium is FAT32, which cannot hold it; use exFAT or NTFS',
  },
  'copy-read-back-cached': {
    zh: '读回核对可能来自系统缓存而不是磁盘本身；请安全弹出后重新插入，再核对一次校验值',
    en: 'The system may have read the copy back from its cache and not from the medium; eject it, plug it in and compare the checksum again',
  },
} as const satisfies Readonly<Record<string, Text>>;
export type CopyWarningCode = keyof typeof copyWarnings;
