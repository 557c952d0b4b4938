import { legalDate } from '../../shared/rules/clock';

const BEIJING = 8 * 3_600_000;

/** A count as it is read: `12,345`. The same on every computer, whatever its locale. */
export function formatCount(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A share of 1 in percent: `5.1%`. What is small and not nothing says so: `<0.1%`; what is not quite all too: `>99.9%`. */
export function formatShare(share: number): string {
  if (share > 0 && share < 0.001) return '<0.1%';
  if (share < 1 && share > 0.999) return '>99.9%';
  return `${(share * 100).toFixed(1).replace(/\.0$/, '')}%`;
}

/** The legal date (Asia/Shanghai) of an instant, or a date as it stands: `2026-03-02`. */
export function formatDate(dateOrInstant: string): string {
  return dateOrInstant.length <= 10 ? dateOrInstant : legalDate(new Date(dateOrInstant));
}

/** An instant to the minute in Beijing time: `2026-03-02 10:04`. */
export function formatMinute(instant: string): string {
  return new Date(Date.parse(instant) + BEIJING).toISOString().slice(0, 16).replace('T', ' ');
}

const units = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

/** A size in bytes as file managers write it (1 KB = 1,024 B): `3.6 MB`. */
export function formatBytes(bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  const amount = bytes / 1024 ** step;
  const digits = step > 0 && amount < 100 ? 1 : 0;
  return `${digits > 0 ? amount.toFixed(digits) : formatCount(amount)} ${units[step] ?? 'B'}`;
}

/** A fingerprint in lines to be read aloud: groups of four, four groups a line. */
export function fingerprintLines(fingerprint: string): string[] {
  const groups = fingerprint.toUpperCase().match(/.{1,4}/g) ?? [];
  return Array.from({ length: Math.ceil(groups.length / 4) }, (_, line) =>
    groups.slice(line * 4, line * 4 + 4).join(' '),
  );
}
