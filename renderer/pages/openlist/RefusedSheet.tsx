import { Button } from 'antd';
import { pageNames } from '../../../shared/text/window/frame';
import { openListText as text } from '../../../shared/text/window/openlist';
import { useDesk, useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import { DenseTable } from '../../components/DenseTable';
import { EmptyStep } from '../../components/EmptyStep';
import { mendingPage, refusalText, type RefusedResource } from './refusals';
import { matches } from './search';
import { nameOf, resourceOf, type SheetProps } from './sheet';

/** What is not ready for the list, and where it is mended. */
export function RefusedSheet({
  refused,
  search,
  onOpen,
}: Pick<SheetProps, 'search'> & {
  readonly refused: readonly RefusedResource[];
  readonly onOpen: (refused: RefusedResource) => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const { go } = useDesk();
  const { state } = useReplica();
  const reason = ({ refusals }: RefusedResource) => {
    const first = refusalText(refusals[0], state, language);
    return refusals.length === 1 ? first : say(text.reasons, { text: first, count: refusals.length });
  };
  return (
    <DenseTable
      label={say(text.refused, { count: formatCount(refused.length) })}
      rows={refused.filter(({ resource }) => matches(search, [nameOf(state, resource), resource]))}
      keyOf={resourceOf}
      onOpen={onOpen}
      columns={[
        { id: 'id', title: say(text.id), width: '96px', cell: resourceOf },
        {
          id: 'name',
          title: say(text.name),
          width: 'minmax(180px, 1fr)',
          cell: ({ resource }) => nameOf(state, resource),
        },
        {
          id: 'reason',
          title: say(text.reason),
          width: 'minmax(260px, 2fr)',
          cell: (row) => <span title={reason(row)}>{reason(row)}</span>,
        },
        {
          id: 'mend',
          title: say(text.mend),
          width: language === 'zh' ? '136px' : '188px',
          cell: ({ resource, refusals: [first] }) => {
            const page = mendingPage(first, state);
            return page === null ? (
              say(text.nothingToDo)
            ) : (
              <Button size="small" onClick={() => go(page, resource)}>
                {say(text.goTo, { page: say(pageNames[page]) })}
              </Button>
            );
          },
        },
      ]}
      empty={<EmptyStep title={say(refused.length === 0 ? text.noRefused : text.noneFound)} />}
    />
  );
}
