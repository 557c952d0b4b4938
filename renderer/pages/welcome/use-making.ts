import { App } from 'antd';
import { useDesk } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { ask, call } from '../../desk';
import { welcomeText, wizardText } from '../../../shared/text/window/welcome';
import { namedPeople, tidyCode, type Draft } from './draft';

/** The two ways to a new workspace: as it was described, or with the sample agency in it. */
export function useMaking() {
  const { openWorkspace } = useDesk();
  const { run, tell } = useTasks();
  const { message } = App.useApp();
  const say = useSay();

  async function make({ regulation, why, name, code, people, folder }: Draft): Promise<void> {
    const [first, ...others] = namedPeople(people);
    if (regulation === null || folder === null || first === undefined) return;
    const workspace = folder.file;
    await run(say(wizardText.creating), async () => {
      await call('workspace.init', {
        dir: workspace,
        regulation: regulation.id,
        agency: name.trim(),
        code: tidyCode(code),
        person: first,
      });
      // Whoever files the others acts as the first one.
      await openWorkspace(workspace, first.name);
      for (const person of others) await call('person.add', { workspace, person });
      if (!regulation.inForce) await call('regulation.acknowledge', { workspace, why: why.trim() });
    });
  }

  async function makeSample(): Promise<void> {
    const sample = await ask('sample', {});
    const { regulation, agency, people, catalogue, datasets } = sample;
    const { picked } = await ask('pick', { purpose: 'workspace-new', name: agency.name });
    const [first, ...others] = people;
    if (picked === null || first === undefined) return;
    const workspace = picked.file;
    const done = await run(say(welcomeText.sampleTask), async (options) => {
      await call('workspace.init', {
        dir: workspace,
        regulation,
        agency: agency.name,
        code: agency.code,
        person: first,
      });
      // From here on the pipeline fills before the person's eyes.
      await openWorkspace(workspace, first.name);
      for (const person of others) await call('person.add', { workspace, person });
      await call('catalogue.import', { workspace, file: catalogue.file }, options);
      for (const { resource, file } of datasets) {
        await call('dataset.attach', { workspace, resource, file: file.file }, options);
      }
      return true;
    });
    if (done) void message.success(say(welcomeText.sampleDone), 6);
  }

  return { make, makeSample: () => void makeSample().catch(tell) };
}
