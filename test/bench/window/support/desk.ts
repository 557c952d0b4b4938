import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Operation, Response } from '../../../../shared/contract';
import type { Grant, PageRequest, Purpose } from '../../../../shared/contract/window';
import { pageNames } from '../../../../shared/text/window/frame';
import { ask } from '../../../support/electron-on-chromium/ask';
import type { OpenApp } from '../../../support/electron-on-chromium/open-app';

/** Lets the window come to rest: what was started by opening it has been done. */
export const rest = (): Promise<void> => sleep(2000);

/** A request of the page to the engine, past its pages. @throws Error with the failure's code */
export async function call<Name extends Operation>(
  { page }: OpenApp,
  operation: Name,
  request: PageRequest<Name>,
): Promise<Response<Name>> {
  const answer = await ask<Response<Name>>(page, 'call', { job: `bench ${operation}`, operation, request });
  if (!answer.ok) throw new Error(`${operation}: ${answer.failure.code}`);
  return answer.value;
}

/** A grant for a path, as a person gives it in a dialog. */
export async function grant(desk: OpenApp, purpose: Purpose, path: string): Promise<Grant> {
  await desk.app.answerDialog(path);
  const answer = await ask<{ picked: { file: Grant } }>(desk.page, 'pick', { purpose });
  if (!answer.ok) throw new Error(`${purpose}: ${answer.failure.code}`);
  return answer.value.picked.file;
}

/** Makes a workspace below `folder` from a catalogue and opens it in the window. */
export async function openWorkspaceWith(desk: OpenApp, folder: string, catalogue: string): Promise<Grant> {
  const dir = await grant(desk, 'workspace-new', join(folder, 'workspace'));
  await call(desk, 'workspace.init', {
    dir,
    regulation: 'lianyungang-2019',
    agency: '示例市市场监督管理局',
    code: '11389901MA00000151',
    person: { name: '张示例', department: '办公室', duty: '数据开放专员' },
  });
  await call(desk, 'catalogue.import', { workspace: dir, file: await grant(desk, 'catalogue', catalogue) });
  await call(desk, 'workspace.close', { workspace: dir });
  await desk.app.answerDialog(join(folder, 'workspace'));
  await desk.app.menu('workspace-open');
  await desk.page.getByRole('heading', { name: pageNames.overview.zh }).waitFor();
  await rest();
  return grant(desk, 'workspace-open', join(folder, 'workspace'));
}
