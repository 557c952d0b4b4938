import { App } from 'antd';
import { useState, type ClipboardEvent } from 'react';
import { inOrder } from '../../../../shared/model/primitives';
import { templateOf } from '../../../../shared/rules/catalogue/templates';
import { pasteText } from '../../../../shared/text/window/catalogue-paste';
import { useReplica } from '../../../app/desk-context';
import { formatCount } from '../../../app/formats';
import { useLanguage, useSay } from '../../../app/language';
import { blockOf, comparePasted, type Pasted } from './resource-block';
import { parseTsv, writeHtml, writeTsv } from './tsv';

/** Copies and pastes rows of the table, in the page's own events: no permission is asked, nothing is read unasked. */
export function useClipboard(marked: ReadonlySet<string>) {
  const { state } = useReplica();
  const { message } = App.useApp();
  const say = useSay();
  const language = useLanguage();
  const template = templateOf(state.catalogue?.template);
  const [pasted, setPasted] = useState<Pasted | null>(null);

  return {
    pasted,
    leave: () => setPasted(null),
    /** The rows that are marked, else the one in focus. */
    onCopy: (event: ClipboardEvent) => {
      const here = rowOf(event);
      if (here === null) return;
      const ids = marked.size > 0 ? marked : new Set([here]);
      const resources = inOrder(state.resources).filter(({ id }) => ids.has(id));
      const block = blockOf(resources, template, language);
      event.clipboardData.setData('text/plain', writeTsv(block));
      event.clipboardData.setData('text/html', writeHtml(block));
      event.preventDefault();
      void message.success(say(pasteText.copied, { count: formatCount(resources.length) }));
    },
    onPaste: (event: ClipboardEvent) => {
      if (rowOf(event) === null) return;
      event.preventDefault();
      const block = parseTsv(event.clipboardData.getData('text/plain'));
      const found = comparePasted(block, inOrder(state.resources), template);
      if (found === null) void message.warning(say(pasteText.noHeader), 8);
      else setPasted(found);
    },
  };
}

/** Key of the table's row that has the focus; null where a field, or text that a person marked, is meant. */
function rowOf({ target }: ClipboardEvent): string | null {
  if (!(target instanceof Element) || target.closest('input, textarea') !== null) return null;
  if (window.getSelection()?.isCollapsed === false) return null;
  return target.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? null;
}
