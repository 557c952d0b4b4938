import type { ListWarning } from '../../../shared/model/openlist';
import { faultText } from '../../../shared/text/faults';
import { openListText as text } from '../../../shared/text/window/openlist';
import { useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import { DenseTable } from '../../components/DenseTable';
import { EmptyStep } from '../../components/EmptyStep';
import { matches } from './search';
import { nameOf, type SheetProps } from './sheet';

const keyOfWarning = ({ resource, code }: ListWarning) => `${resource ?? ''} ${code}`;

/** What is pointed out without refusing. */
export function WarningSheet({ frozen, search }: SheetProps) {
  const say = useSay();
  const language = useLanguage();
  const { state } = useReplica();
  const { warnings } = frozen;
  const name = ({ resource }: ListWarning) => (resource === null ? say(text.wholeList) : nameOf(state, resource));
  return (
    <DenseTable
      label={say(text.warnings, { count: formatCount(warnings.length) })}
      rows={warnings.filter((warning) => matches(search, [name(warning), warning.resource ?? '']))}
      keyOf={keyOfWarning}
      columns={[
        {
          id: 'id',
          title: say(text.id),
          width: '96px',
          cell: ({ resource }) => resource ?? '—',
        },
        { id: 'name', title: say(text.name), width: 'minmax(180px, 1fr)', cell: name },
        {
          id: 'note',
          title: say(text.note),
          width: 'minmax(260px, 2fr)',
          cell: (warning) => faultText(warning, language),
        },
      ]}
      empty={<EmptyStep title={say(text.noneFound)} />}
    />
  );
}
