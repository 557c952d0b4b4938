import { graded, share, type KindRule } from '../rule';
import { finds, fits } from '../sql';

const octet = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';

/** IPv6 in full or shortened (RFC 4291); six groups of two with colons are a MAC address. */
const group = '[0-9A-Fa-f]{1,4}';
const groups = `(?:${group}(?::${group}){0,5})?`;
const six = `(?:${group}:){7}${group}|${groups}::${groups}`;

/** IPv4 and IPv6 addresses. Versions and section numbers such as 1.2.3.4 look alike and begin small. */
export const ip: KindRule = {
  kind: 'ip',
  role: 'direct',
  level: 2,
  header: {
    names: /\bip\b|ip地址|ip ?addr|\bclient ip\b/,
    denies: /版本|章节|条款|\bversion\b|\bver\b|\bsection\b/,
  },
  lengths: [7, 39],
  script: 'ascii',
  match: fits(`(?:${octet}\\.){3}${octet}|${six}`),
  counts: { 'wide-parts': { rows: finds('^\\d{2,3}\\..*\\d{2}|:') } },
  weigh(tally) {
    const matched = share(tally.matched, tally.present);
    if (tally.header === 'named') return graded(matched, 0.2, 0.8);
    if (tally.header === 'denied') return 0;
    return share(tally.counts['wide-parts'] ?? 0, tally.matched) >= 0.8 ? graded(matched, 0.6, 0.6) : 0;
  },
};
