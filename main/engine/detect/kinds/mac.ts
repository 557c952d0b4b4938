import { graded, share, type KindRule } from '../rule';
import { fits } from '../sql';

export const mac: KindRule = {
  kind: 'mac',
  role: 'direct',
  level: 2,
  header: { names: /\bmac\b|mac地址|物理地址/ },
  lengths: [12, 17],
  script: 'ascii',
  match: fits('[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{4}(?:\\.[0-9A-Fa-f]{4}){2}'),
  weigh: (tally) => graded(share(tally.matched, tally.present), tally.header === 'named' ? 0.2 : 0.6, 0.7),
};
