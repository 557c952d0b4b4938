import { EventEmitter } from 'node:events';
import type { BrowserContext, Route } from 'playwright-core';
import { isTooLate } from './app';
import { servedOrigin, toInside } from './addresses';

type Decide = (answer: { cancel?: boolean }) => void;
type Handler = (request: Request) => Response | Promise<Response>;

const emitter = new EventEmitter();
let beforeRequest: ((details: { url: string; resourceType: string }, decide: Decide) => void) | undefined;
let permission: ((contents: unknown, name: string, decide: (granted: boolean) => void) => void) | undefined;
const schemes = new Map<string, Handler>();
const privileged = new Set<string>();

/** Whether the app lets a request through. */
function mayRequest(url: string, resourceType: string): Promise<boolean> {
  return new Promise((resolve) => {
    if (!beforeRequest) resolve(true);
    else {
      beforeRequest({ url, resourceType }, ({ cancel = false }) => {
        resolve(!cancel);
      });
    }
  });
}

/** What the app answers to a request for one of its own schemes, and to any other what Chromium would do by itself. */
export async function answerRequest(route: Route): Promise<void> {
  const request = route.request();
  const url = toInside(request.url());
  if (!(await mayRequest(url, request.resourceType()))) return route.abort('blockedbyclient');
  if (!request.url().startsWith(`${servedOrigin}/`)) return route.continue();
  const handler = schemes.get(url.slice(0, url.indexOf(':')));
  if (!handler) return route.abort('addressunreachable');
  const response = await handler(new Request(url, { method: request.method() }));
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/** Permissions as Electron and as Chromium name them. */
const permissions: Readonly<Record<string, readonly string[]>> = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  media: ['camera', 'microphone'],
  midiSysex: ['midi', 'midi-sysex'],
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
};

/** Grants what the app's rule grants; without a rule Electron grants everything. */
export async function applyPermissions(context: BrowserContext): Promise<void> {
  const granted: string[] = [];
  for (const [name, chromiumNames] of Object.entries(permissions)) {
    const decided = new Promise<boolean>((resolve) => {
      if (permission) permission(null, name, resolve);
      else resolve(true);
    });
    if (await decided) granted.push(...chromiumNames);
  }
  await context.clearPermissions();
  if (granted.length > 0) await context.grantPermissions(granted, { origin: servedOrigin });
}

const defaultSession = Object.assign(emitter, {
  webRequest: {
    onBeforeRequest: (listener: typeof beforeRequest) => {
      beforeRequest = listener;
    },
  },
  setPermissionRequestHandler: (handler: typeof permission) => {
    permission = handler;
  },
  setPermissionCheckHandler: () => undefined,
  setDevicePermissionHandler: () => undefined,
  setDisplayMediaRequestHandler: () => undefined,
  setSpellCheckerEnabled: () => undefined,
});

export const session = { defaultSession };

export const protocol = {
  registerSchemesAsPrivileged: (list: readonly { scheme: string }[]) => {
    if (isTooLate()) throw new Error('Schemes must be registered before the app is ready');
    for (const { scheme } of list) privileged.add(scheme);
  },
  handle: (scheme: string, handler: Handler) => {
    if (!privileged.has(scheme)) throw new Error(`${scheme} was not registered as privileged`);
    schemes.set(scheme, handler);
  },
};
