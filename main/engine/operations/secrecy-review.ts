import type { Request } from '../../../shared/contract';
import { Failure } from '../../../shared/failure';
import { instant, legalDate } from '../../../shared/rules/clock';
import type { Context, Handlers } from './context';

/** 保密审查 of a frozen list. It is of the very bytes that lie frozen: the review names them by their digest. */
async function record(request: Request<'secrecy.record'>, { open, clock }: Context) {
  const { workspace: dir, version, number, date, by, note } = request;
  const workspace = await open(dir);
  const { state, actor: recordedBy } = workspace;
  const list = state.lists.byId[String(version)];
  if (list === undefined) throw new Failure('list-not-found', { version });
  const frozen = legalDate(new Date(list.frozenAt));
  if (date < frozen) throw new Failure('secrecy-date-early', { version, date, frozen });
  const now = clock();
  if (date > legalDate(now)) throw new Failure('secrecy-date-future', { date, today: legalDate(now) });
  const id = `s${state.secrecyReviews.order.length + 1}`;
  await workspace.change(
    'secrecy.record',
    { id, version, date },
    ({ secrecyReviews }) => {
      secrecyReviews.order.push(id);
      secrecyReviews.byId[id] = {
        ...{ id, listVersion: version, list: list.digest, number, date, by, note },
        ...{ recordedAt: instant(now), recordedBy },
      };
    },
    { undoable: false },
  );
  return { id };
}

export const secrecyReviewHandlers = {
  'secrecy.record': (request, context) => context.inTurn(() => record(request, context)),
} satisfies Partial<Handlers>;
