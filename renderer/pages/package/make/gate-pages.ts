import type { Page } from '../../../app/place';
import type { GateCode } from '../../../../shared/text/gates';

/** Where a closed gate is mended: on a page, or on this one by a record of the secrecy review or by answers to findings. */
export const gatePages: Readonly<Record<GateCode, Page | 'secrecy' | 'findings'>> = {
  'gate-list-partial': 'openlist',
  'gate-decision-changed': 'openlist',
  'gate-regulation-unacknowledged': 'decision',
  'gate-item-withdrawn': 'openlist',
  'gate-data-untreated': 'treatment',
  'gate-data-unattacked': 'treatment',
  'gate-risk-too-high': 'treatment',
  'gate-data-recovered': 'treatment',
  'gate-data-residual': 'treatment',
  'gate-data-raw': 'treatment',
  'gate-data-damaged': 'treatment',
  'gate-secrecy-unreviewed': 'secrecy',
  'gate-people-incomplete': 'settings',
  'gate-agency-incomplete': 'settings',
  'gate-findings-unanswered': 'findings',
};
