import { App, Button, Segmented } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Response } from '../../../shared/contract';
import type { SelfCheckFinding } from '../../../shared/contract/list';
import type { Purpose } from '../../../shared/contract/window';
import { pageNames } from '../../../shared/text/window/frame';
import { openListText } from '../../../shared/text/window/openlist';
import { selfCheckText as text } from '../../../shared/text/window/openlist-selfcheck';
import { useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { useAnswer } from '../../app/use-answer';
import { FactLine } from '../../components/FactLine';
import { PageHeader } from '../../components/PageHeader';
import { SearchField } from '../../components/SearchField';
import { Toolbar } from '../../components/Toolbar';
import { ask, call } from '../../desk';
import { ConcernedDrawer } from './ConcernedDrawer';
import { FindingTable } from './FindingTable';
import { IndexNotes } from './IndexNotes';
import { IndexTable } from './IndexTable';
import { countStates, type View } from './self-check';

interface SelfCheckViewProps {
  /** The choice between the views of the page. */
  readonly views: ReactNode;
  readonly onView: (view: View) => void;
}

/** 自查: how the agency's own data stands against the articles that it is checked for; anew after every change. */
export function SelfCheckView({ views, onView }: SelfCheckViewProps) {
  const say = useSay();
  const language = useLanguage();
  const { workspace, seq, state } = useReplica();
  const { run, tell } = useTasks();
  const { modal } = App.useApp();
  const { value: checked } = useAnswer(() => call('selfcheck', { workspace }), seq);

  async function write(purpose: Purpose, date: string): Promise<void> {
    const name = say(text.fileName, { agency: state.agency.name, date });
    const { picked } = await ask('pick', { purpose, name });
    if (picked === null) return;
    const made = await run(say(text.exporting), (options) =>
      call('selfcheck.export', { workspace, out: picked.file, language }, options),
    );
    if (made === null) return;
    void modal.confirm({
      title: say(text.exported),
      content: picked.name,
      okText: say(text.reveal),
      cancelText: say(text.close),
      onOk: () => ask('reveal', picked.file).catch(tell),
    });
  }

  return (
    <>
      <PageHeader
        title={say(pageNames.openlist)}
        todo={checked === null ? say(text.loading) : say(text.todo, countStates(checked.findings))}
        actions={
          checked && (
            <>
              <Button onClick={() => void write('selfcheck-page-save', checked.date).catch(tell)}>
                {say(text.exportPage)}
              </Button>
              <Button type="primary" onClick={() => void write('selfcheck-workbook-save', checked.date).catch(tell)}>
                {say(text.exportWorkbook)}
              </Button>
            </>
          )
        }
      />
      {checked === null ? <Toolbar>{views}</Toolbar> : <Checked checked={checked} views={views} onView={onView} />}
    </>
  );
}

function Checked({ checked, views, onView }: { readonly checked: Response<'selfcheck'> } & SelfCheckViewProps) {
  const say = useSay();
  const [sheet, setSheet] = useState<'findings' | 'index'>('findings');
  const [search, setSearch] = useState('');
  const [concerned, setConcerned] = useState<SelfCheckFinding | null>(null);
  const { findings, items, date, regulation } = checked;
  const counts = { findings: findings.length, index: items.length };
  return (
    <>
      <Toolbar
        actions={
          sheet === 'index' && <SearchField label={say(openListText.find)} value={search} onChange={setSearch} />
        }
      >
        {views}
      </Toolbar>
      <Toolbar
        actions={
          <FactLine
            facts={[
              { name: say(text.basis), value: regulation },
              { name: say(text.date), value: date },
            ]}
          />
        }
      >
        <Segmented<'findings' | 'index'>
          aria-label={say(text.sheet)}
          value={sheet}
          onChange={setSheet}
          options={(['findings', 'index'] as const).map((value) => ({
            value,
            label: say(text[value], { count: formatCount(counts[value]) }),
          }))}
        />
      </Toolbar>
      {sheet === 'findings' ? (
        <FindingTable findings={findings} onView={onView} onResources={setConcerned} />
      ) : (
        <>
          <IndexNotes />
          <IndexTable items={items} search={search} />
        </>
      )}
      <ConcernedDrawer finding={concerned} onClose={() => setConcerned(null)} />
    </>
  );
}
