import { App } from 'antd';
import { useCallback, useEffect, useEffectEvent } from 'react';
import type { Command, Grant, Picked } from '../../shared/contract/window';
import { Failure } from '../../shared/failure';
import { operationText } from '../../shared/text/operations';
import { frameText } from '../../shared/text/window/frame';
import { ask, call, listen } from '../desk';
import { pages, type Page } from './place';
import { useLanguage, useSay } from './language';
import { commandOf } from './shortcuts';
import { useTasks } from './tasks';
import { useLeave } from './unsaved';

/** What commands act on. */
interface Commanded {
  /** The open workspace. */
  readonly workspace: Grant | null;
  readonly go: (page: Page) => void;
  /** Goes to a page with a file that it takes up. */
  readonly drop: (page: Page, file: Picked) => void;
  readonly openWorkspace: (workspace: Grant) => Promise<void>;
  readonly startNew: () => void;
  readonly showShortcuts: () => void;
}

/** Whether keys belong to what has the focus. */
function isTyping(): boolean {
  const element = document.activeElement;
  return element instanceof HTMLElement && (element.matches('input, textarea') || element.isContentEditable);
}

/** The page that a `page-…` command goes to. */
function pageOf(command: `page-${Page}`): Page {
  return pages.find((page) => command === `page-${page}`) ?? 'overview';
}

function focusFind(): void {
  const field = document.querySelector<HTMLInputElement>('main [data-find]');
  field?.focus();
  field?.select();
}

/** Carries out commands, and hears them from the keyboard and from the menu. */
export function useCommands({ workspace, go, drop, openWorkspace, startNew, showShortcuts }: Commanded) {
  const { tell } = useTasks();
  const leave = useLeave();
  const { message } = App.useApp();
  const say = useSay();
  const language = useLanguage();

  const stepBack = useCallback(
    async (step: 'undo' | 'redo') => {
      if (workspace === null) return;
      try {
        const { operation } = await call(step, { workspace });
        const text = step === 'undo' ? frameText.undone : frameText.redone;
        void message.success({ key: 'step', content: say(text, { operation: operationText(operation, language) }) });
      } catch (error) {
        const nothing = error instanceof Failure && (error.code === 'undo-nothing' || error.code === 'redo-nothing');
        if (!nothing) tell(error);
        else {
          const text = step === 'undo' ? frameText.undoNothing : frameText.redoNothing;
          void message.info({ key: 'step', content: say(text) });
        }
      }
    },
    [workspace, message, say, language, tell],
  );

  const pickWorkspace = useCallback(async () => {
    try {
      const { picked } = await ask('pick', { purpose: 'workspace-open' });
      if (picked !== null) await openWorkspace(picked.file);
    } catch (error) {
      tell(error);
    }
  }, [openWorkspace, tell]);

  const pickPackage = useCallback(async () => {
    try {
      const { picked } = await ask('pick', { purpose: 'package' });
      if (picked !== null) drop('review', picked);
    } catch (error) {
      tell(error);
    }
  }, [drop, tell]);

  const command = useCallback(
    (asked: Command) => {
      switch (asked) {
        case 'workspace-new':
          startNew();
          return;
        case 'workspace-open':
          leave(() => void pickWorkspace());
          return;
        case 'package-open':
          void pickPackage();
          return;
        case 'undo':
        case 'redo':
          void stepBack(asked);
          return;
        case 'find':
          focusFind();
          return;
        case 'next':
          document.querySelector<HTMLElement>('main [data-next]')?.click();
          return;
        case 'shortcuts':
          showShortcuts();
          return;
        // The shell shows versions in a box of its own; the page has them among the settings.
        case 'about':
        case 'settings':
          go('settings');
          return;
        case 'page-overview':
        case 'page-catalogue':
        case 'page-data':
        case 'page-decision':
        case 'page-treatment':
        case 'page-openlist':
        case 'page-package':
        case 'page-review':
        case 'page-history':
        case 'page-settings':
          go(pageOf(asked));
      }
    },
    [startNew, leave, pickWorkspace, pickPackage, stepBack, showShortcuts, go],
  );

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented) return;
    const asked = commandOf(event, isTyping());
    if (asked === null) return;
    event.preventDefault();
    if (!event.repeat) command(asked);
  });
  const onCommand = useEffectEvent(command);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', hear);
    const unlisten = listen((event) => {
      if (event.kind === 'command') onCommand(event.command);
    });
    return () => {
      window.removeEventListener('keydown', hear);
      unlisten();
    };
  }, []);

  return command;
}
