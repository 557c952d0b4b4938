import type { BrowserWindow, BrowserWindowConstructorOptions, Screen } from 'electron';
import type { Language } from '../../shared/text/language';
import { productName } from '../../shared/text/window/shell';
import { pageOrigin } from './origin';
import { stored } from './stored';
import { firstWindowState, placeWindow, smallest, windowStateSchema } from './window-state';

/** The page's own ground colours: the window has them before the page draws, so that nothing flashes. */
const ground = { light: '#ffffff', dark: '#141414' } as const;

export interface WindowOptions {
  readonly create: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly screen: Screen;
  readonly preload: string;
  /** Where the window's place is kept. */
  readonly stateFile: string;
  readonly dark: boolean;
  readonly language: Language;
  readonly packaged: boolean;
  /** Told of work that must be done before the program ends. */
  readonly onSaving: (work: Promise<void>) => void;
}

/** Opens the program's one window where it last stood, and shows it once the page has drawn. */
export async function openWindow(options: WindowOptions): Promise<BrowserWindow> {
  const { create, screen, preload, stateFile, dark, language, packaged, onSaving } = options;
  const store = stored(stateFile, windowStateSchema, firstWindowState);
  const { place, maximised } = await store.read();
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  const window = create({
    ...placeWindow(
      place,
      [primary, ...others].map(({ workArea }) => workArea),
    ),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: productName[language],
    backgroundColor: dark ? ground.dark : ground.light,
    show: false,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      enableWebSQL: false,
      devTools: !packaged,
    },
  });
  // The title is the program's name, whatever the document says.
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  window.on('close', () => {
    onSaving(store.write({ place: window.getNormalBounds(), maximised: window.isMaximized() }));
  });
  window.once('ready-to-show', () => {
    if (maximised) window.maximize();
    window.show();
  });
  void window.loadURL(`${pageOrigin}/`);
  return window;
}
