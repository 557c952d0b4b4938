import { App } from 'antd';
import { useCallback } from 'react';
import type { Grant } from '../../shared/contract/window';
import { Failure } from '../../shared/failure';
import { fill } from '../../shared/text/language';
import { standingText } from '../../shared/text/window/standing';
import { call } from '../desk';
import type { ReplicaStore } from '../replica';
import { formatMinute } from './formats';
import { useLanguage } from './language';

/**
 * Opens a workspace in the window. Where its lock is held by somebody who is not heard of any more, the person is asked
 * whether to take it over.
 *
 * @returns what opens one; it gives whether the workspace is open then, and throws failures.
 */
export function useOpening(store: ReplicaStore): (workspace: Grant, actor?: string) => Promise<boolean> {
  const { modal } = App.useApp();
  const language = useLanguage();
  return useCallback(
    async (workspace, actor) => {
      try {
        await store.open(workspace, actor);
        return true;
      } catch (error) {
        if (!(error instanceof Failure && error.code === 'workspace-lock-silent')) throw error;
        const { owner = '', host = '', since = '' } = error.params;
        const agreed = await modal.confirm({
          title: standingText.takeTitle[language],
          content: fill(standingText.takeHint[language], { owner, host, since: formatMinute(String(since)) }),
          okText: standingText.takeYes[language],
          cancelText: standingText.takeNo[language],
          focusable: { autoFocusButton: 'cancel' },
        });
        if (!agreed) return false;
        await call('workspace.take-over', { workspace });
        await store.open(workspace, actor);
        return true;
      }
    },
    [store, modal, language],
  );
}
