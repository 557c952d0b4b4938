import type { App, Dialog } from 'electron';
import { fill, type Language } from '../../shared/text/language';
import { crashTexts, productName } from '../../shared/text/window/shell';
import { errorClass, keepReport, ownFrames, type CrashedPart } from './crash-report';

export interface CrashOptions {
  readonly app: App;
  readonly dialog: Dialog;
  /** Where reports are kept. */
  readonly folder: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly language: () => Language;
  readonly now: () => Date;
}

/** What happens when a part of the program fails. */
export interface CrashDesk {
  /** Keeps a report without bothering the person. */
  report(part: CrashedPart, code: string, error?: unknown): Promise<string | undefined>;
  /** Keeps a report and tells the person. @returns whether the window is to be opened again rather than the program closed. */
  tell(part: CrashedPart, code: string, error?: unknown): Promise<boolean>;
}

/** Opens the desk for crashes; an error that nobody caught closes the program after it was told. */
export function openCrashDesk({ app, dialog, folder, versions, language, now }: CrashOptions): CrashDesk {
  const report: CrashDesk['report'] = (part, code, error) =>
    keepReport(folder, {
      part,
      code,
      at: now().toISOString(),
      system: `${process.platform} ${process.arch}`,
      versions,
      error: errorClass(error),
      frames: ownFrames(error),
    });

  const tell: CrashDesk['tell'] = async (part, code, error) => {
    const file = await report(part, code, error);
    const text = (key: keyof typeof crashTexts) => crashTexts[key][language()];
    const buttons = part === 'page' ? [text('reload'), text('close')] : [text('close')];
    const { response } = await dialog.showMessageBox({
      type: 'error',
      title: productName[language()],
      message: text(part),
      detail: file === undefined ? text('unreported') : fill(text('kept'), { file }),
      buttons,
      defaultId: 0,
      cancelId: buttons.length - 1,
      noLink: true,
    });
    return part === 'page' && response === 0;
  };

  let telling = false;
  const uncaught = (code: string) => (error: unknown) => {
    // The dialog itself may fail, and errors come in swarms: one is told.
    if (telling) return;
    telling = true;
    void app
      .whenReady()
      .then(() => tell('main', code, error))
      .finally(() => {
        app.quit();
      });
  };
  process.on('uncaughtException', uncaught('uncaught-exception'));
  process.on('unhandledRejection', uncaught('unhandled-rejection'));
  return { report, tell };
}
