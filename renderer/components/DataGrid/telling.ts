import type { ClipboardEvent } from 'react';
import type { Cell } from './cells';

/** Characters that are told under the mouse. */
const TOLD = 1000;

/** Tells what does not fit a cell under the mouse, as a tooltip. */
export function tellWhole(target: EventTarget, at: (row: number, column: number) => Cell | undefined): void {
  if (!(target instanceof HTMLElement) || target.role !== 'gridcell') return;
  const { row, column } = target.dataset;
  const text = at(Number(row), Number(column)) ?? '';
  target.title = target.scrollWidth > target.clientWidth || text.includes('\n') ? text.slice(0, TOLD) : '';
}

/** Copies a cell's text where nothing else is marked to be copied; gives whether it did. */
export function copyText(event: ClipboardEvent<HTMLElement>, text: string): boolean {
  if (event.target instanceof HTMLInputElement || window.getSelection()?.isCollapsed === false) return false;
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
  return true;
}
