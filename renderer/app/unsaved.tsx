import { App } from 'antd';
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { unsavedText } from '../../shared/text/window/unsaved';
import { useSay } from './language';

interface Unsaved {
  /** Says whether the page in sight holds edits that are nowhere else. */
  readonly mark: (unsaved: boolean) => void;
  /** Leaves at once, or once the person has agreed to give the edits up. */
  readonly leave: (leave: () => void) => void;
}

const UnsavedContext = createContext<Unsaved | null>(null);

/** Guards edits that are not saved: whoever would lose them asks `useLeave` first. */
export function UnsavedProvider({ children }: { readonly children: ReactNode }) {
  const { modal } = App.useApp();
  const say = useSay();
  const unsaved = useRef(false);

  const mark = useCallback((now: boolean) => {
    unsaved.current = now;
  }, []);
  const leave = useCallback(
    (go: () => void) => {
      if (!unsaved.current) {
        go();
        return;
      }
      modal.confirm({
        title: say(unsavedText.title),
        content: say(unsavedText.hint),
        okText: say(unsavedText.discard),
        okButtonProps: { danger: true },
        cancelText: say(unsavedText.stay),
        onOk: () => {
          unsaved.current = false;
          go();
        },
      });
    },
    [modal, say],
  );

  const value = useMemo(() => ({ mark, leave }), [mark, leave]);
  return <UnsavedContext value={value}>{children}</UnsavedContext>;
}

function useUnsavedContext(): Unsaved {
  const unsaved = useContext(UnsavedContext);
  if (unsaved === null) throw new Error('edits need an UnsavedProvider around them');
  return unsaved;
}

/** Tells the window whether this page holds edits that would be lost with it. */
export function useUnsaved(unsaved: boolean): void {
  const { mark } = useUnsavedContext();
  useEffect(() => {
    mark(unsaved);
    return () => mark(false);
  }, [mark, unsaved]);
}

/** What does something that would lose unsaved edits, once the person agrees. */
export function useLeave(): (leave: () => void) => void {
  return useUnsavedContext().leave;
}
