import type { BrowserWindow, Dialog } from 'electron';
import type { Language } from '../../shared/text/language';
import { aboutTexts, productName } from '../../shared/text/window/shell';

/** Shows what this program is, with its versions. */
export async function showAbout(
  dialog: Dialog,
  window: BrowserWindow,
  versions: Readonly<Record<string, string>>,
  language: Language,
): Promise<void> {
  const lines = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  await dialog.showMessageBox(window, {
    type: 'info',
    title: aboutTexts.title[language],
    message: productName[language],
    detail: [...lines, '', aboutTexts.offline[language]].join('\n'),
    buttons: [aboutTexts.ok[language]],
    noLink: true,
  });
}
