import { App } from 'antd';
import { useState } from 'react';
import type { Response } from '../../../../shared/contract';
import type { Picked } from '../../../../shared/contract/window';
import type { Profile } from '../../../../shared/regulation';
import { adoptText, regulationText as text } from '../../../../shared/text/window/regulation';
import { useReplica } from '../../../app/desk-context';
import { formatCount } from '../../../app/formats';
import { useSay } from '../../../app/language';
import { useTasks } from '../../../app/tasks';
import { ask, call } from '../../../desk';

/** A profile file that was picked, and what is in it. */
export interface Looked extends Response<'regulation.read'> {
  readonly picked: Picked;
}

/** What is done with regulation profiles: looked at and imported from files, written as files, adopted. */
export function useProfiles() {
  const { workspace } = useReplica();
  const { run, tell } = useTasks();
  const { message } = App.useApp();
  const say = useSay();
  const [looked, setLooked] = useState<Looked | null>(null);

  async function pick(): Promise<void> {
    const { picked } = await ask('pick', { purpose: 'regulation-open' });
    if (picked === null) return;
    const read = await run(say(text.reading), (options) =>
      call('regulation.read', { workspace, file: picked.file }, options),
    );
    if (read !== null) setLooked({ ...read, picked });
  }

  async function take({ picked }: Looked): Promise<void> {
    const taken = await run(say(text.importing), (options) =>
      call('regulation.import', { workspace, file: picked.file }, options),
    );
    if (taken === null) return;
    setLooked(null);
    void message.success(say(text.imported));
  }

  async function save({ id }: Profile): Promise<void> {
    const { picked } = await ask('pick', { purpose: 'regulation-save', name: id });
    if (picked === null) return;
    const made = await run(say(text.exporting), (options) =>
      call('regulation.export', { workspace, id, out: picked.file }, options),
    );
    if (made !== null) void message.success(say(text.exported));
  }

  async function adopt({ id }: Profile): Promise<void> {
    const adopted = await run(say(adoptText.doing), (options) => call('regulation.adopt', { workspace, id }, options));
    if (adopted !== null) void message.success(say(adoptText.done, { count: formatCount(adopted.undecided) }), 6);
  }

  return {
    looked,
    pick: () => void pick().catch(tell),
    take: (one: Looked) => void take(one).catch(tell),
    leave: () => setLooked(null),
    save: (profile: Profile) => void save(profile).catch(tell),
    adopt: (profile: Profile) => void adopt(profile).catch(tell),
  };
}
