import type { Gate } from '../../contract/package';
import { inOrder } from '../../model/primitives';
import { articleNumber } from '../../regulation';
import { isUscc } from '../identifiers';
import { unansweredReturns } from '../review';
import { gate, gateOfResources } from './found';
import type { GateSubject } from './subject';

/** 保密审查 of this very list: a review of another version, or of other bytes under the same number, does not count. */
function secrecyGate({ state, list, digest }: GateSubject): Gate {
  const reviews = inOrder(state.secrecyReviews).filter((review) => review.listVersion === list.version);
  const review = reviews.findLast((one) => one.list === digest);
  const { version } = list;
  if (review === undefined) return gate('gate-secrecy-unreviewed', false, { version });
  return gate('gate-secrecy-unreviewed', true, { version, number: review.number, date: review.date, by: review.by });
}

/** Somebody is filed with department and duty (连云港 第三十五条, 青岛 第五条), under the article that the profile names. */
function peopleGate({ state, profile }: GateSubject): Gate {
  const filed = inOrder(state.people).filter(({ department, duty }) => department.trim() !== '' && duty.trim() !== '');
  const rule = profile.selfChecks.find(({ check }) => check === 'people-missing');
  const article = rule === undefined ? '' : `《${profile.title.zh}》${articleNumber(profile, rule.article)}`;
  return gate('gate-people-incomplete', filed.length > 0, { article, count: filed.length });
}

function agencyGate({ state: { agency } }: GateSubject): Gate {
  const { name, code } = agency;
  return gate('gate-agency-incomplete', name.trim() !== '' && isUscc(code), { agency: name, code });
}

/** Every 退回 that stands is answered; whether an answer does is the reviewer's to say. */
function findingsGate({ state }: GateSubject): Gate {
  const open = unansweredReturns(state);
  const about = open.map(({ anchor, name }) => ({
    resource: anchor.kind === 'package' ? '' : anchor.resource,
    name,
  }));
  const onItems = gateOfResources(
    'gate-findings-unanswered',
    about.filter(({ resource }) => resource !== ''),
  );
  return { ...onItems, met: open.length === 0, params: { findings: open.length } };
}

/** What has to be on paper before anything leaves. */
export function paperGates(subject: GateSubject): Gate[] {
  return [secrecyGate(subject), peopleGate(subject), agencyGate(subject), findingsGate(subject)];
}
