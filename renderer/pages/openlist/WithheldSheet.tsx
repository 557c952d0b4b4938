import type { WithheldItem } from '../../../shared/model/openlist';
import { citedArticles } from '../../../shared/rules/list-cells';
import { withheldColumnTitles } from '../../../shared/text/openlist';
import { openListText as text } from '../../../shared/text/window/openlist';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { DenseTable } from '../../components/DenseTable';
import { EmptyStep } from '../../components/EmptyStep';
import { matches } from './search';
import { resourceOf, type SheetProps } from './sheet';
import { WithheldMark } from './WithheldMark';

/** 不予开放事项: what stays off the list by law. */
export function WithheldSheet({
  frozen,
  search,
  onOpen,
}: SheetProps & { readonly onOpen: (item: WithheldItem) => void }) {
  const say = useSay();
  const { closed } = frozen;
  const why = ({ reasons }: WithheldItem) => [...new Set(reasons.map((reason) => reason.text))].join('；');
  const found = closed.filter(({ name, resource, code }) => matches(search, [name, resource, code]));
  return (
    <DenseTable
      label={say(text.withheld, { count: formatCount(closed.length) })}
      rows={found}
      keyOf={resourceOf}
      onOpen={onOpen}
      columns={[
        { id: 'id', title: say(text.id), width: '96px', cell: resourceOf },
        { id: 'name', title: say(text.name), width: 'minmax(180px, 1fr)', cell: ({ name }) => name },
        {
          id: 'status',
          title: say(withheldColumnTitles.status),
          width: '124px',
          cell: ({ status }) => <WithheldMark status={status} />,
        },
        {
          id: 'articles',
          title: say(withheldColumnTitles.reasons),
          width: 'minmax(220px, 1.5fr)',
          cell: ({ reasons }) => <span title={citedArticles(reasons)}>{citedArticles(reasons)}</span>,
        },
        {
          id: 'why',
          title: say(withheldColumnTitles.why),
          width: 'minmax(180px, 1.5fr)',
          cell: (row) => <span title={why(row)}>{why(row)}</span>,
        },
        {
          id: 'department',
          title: say(withheldColumnTitles.department),
          width: '120px',
          cell: (row) => row.department,
        },
      ]}
      empty={<EmptyStep title={say(closed.length === 0 ? text.noWithheld : text.noneFound)} />}
    />
  );
}
