import type { Session, WebContents } from 'electron';
import { isPageUrl } from './origin';

/** Schemes that name nothing outside the page itself. */
const INNER = /^(data|blob):/;

/**
 * Closes a session: no request leaves the program, no permission is given, nothing is downloaded, no spell checker
 * fetches dictionaries. In an unpacked checkout the developer tools may load their own parts.
 */
export function applySessionRules(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !(isPageUrl(url) || INNER.test(url) || url.startsWith('devtools://')) });
  });
  session.setPermissionRequestHandler((_contents, _permission, decide) => {
    decide(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => {
    decide({});
  });
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  session.setSpellCheckerEnabled(false);
}

/** Keeps a window at the page that the program itself loaded: no navigation, no new window, no embedded view. */
export function guardContents(contents: WebContents): void {
  const refuse = (event: { preventDefault: () => void }) => {
    event.preventDefault();
  };
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', refuse);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
