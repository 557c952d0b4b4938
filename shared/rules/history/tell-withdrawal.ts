import { historyParts } from '../../text/history';
import { changeOf, memberDifferences, unknownChange, type Teller } from './change';
import { memberAt } from './differences';
import { valueText } from './values';

/** A withdrawal: made with its article, its follow-up tasks as they are done, and its end. */
export const tellWithdrawal: Teller = ({ id, rest, before, after }, names) => {
  const subject = names.record({ collection: 'withdrawals', id });
  const [part, task] = rest;
  const values = { before, after };
  if (part === undefined) {
    const what = memberAt(after ?? before, 'kind') === 'suspension' ? historyParts.suspended : historyParts.withdrawn;
    return changeOf(subject, what, values, (record) => valueText(memberAt(record, 'article')));
  }
  if (part === 'ended')
    return changeOf(subject, historyParts.restored, values, (end) => valueText(memberAt(end, 'why')));
  if (part !== 'done') return unknownChange(subject, rest, values);
  if (task === undefined) {
    return memberDifferences({ path: rest, ...values }).flatMap(({ path, ...inner }) =>
      tellWithdrawal({ id, rest: path, ...inner }, names),
    );
  }
  return changeOf(subject, historyParts.followUp, values, (done) => valueText(memberAt(done, 'note')));
};
