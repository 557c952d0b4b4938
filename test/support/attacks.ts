import type { Outside } from './listeners';

/** Something that a script in the page may try in order to reach the network, and what the outside would hear of it. */
export interface Attack {
  readonly name: string;
  /** Script for the page. */
  readonly script: string;
  /** What is heard outside if it gets through. */
  readonly trace: string;
}

/** Adds an element to the page. */
const element = (tag: string, attributes: Record<string, string>, then = '') =>
  `{ const it = Object.assign(document.createElement('${tag}'), ${JSON.stringify(attributes)});
     document.body.append(it); ${then} }`;

/** A name that only these attacks would ever have resolved. */
export const canary = 'canary-of-the-attacks.example';

/** Every way out of a page that we know of; each leaves its own name outside. */
export function attacksOn({ address, udpPort }: Outside): Attack[] {
  const at = (name: string) => `${address}/${name}`;
  const socket = address.replace('http', 'ws');
  const byName: Record<string, string> = {
    fetch: `fetch('${at('fetch')}', { mode: 'no-cors' }).catch(() => 0)`,
    xhr: `{ const x = new XMLHttpRequest(); x.open('GET', '${at('xhr')}'); try { x.send() } catch {} }`,
    beacon: `navigator.sendBeacon('${at('beacon')}', 'x')`,
    'event-source': `new EventSource('${at('event-source')}')`,
    'web-socket': `try { new WebSocket('${socket}/web-socket') } catch {}`,
    img: `new Image().src = '${at('img')}'`,
    script: element('script', { src: at('script') }),
    module: element('script', { type: 'module', src: at('module') }),
    import: `import('${at('import')}').catch(() => 0)`,
    'inline-script': element('script', { textContent: `fetch('${at('inline-script')}', { mode: 'no-cors' })` }),
    stylesheet: element('link', { rel: 'stylesheet', href: at('stylesheet') }),
    'style-attribute': element(
      'div',
      {},
      `it.style.background = 'url(${at('style-attribute')})'; it.textContent = 'x'`,
    ),
    font: `new FontFace('x', 'url(${at('font')})').load().catch(() => 0)`,
    video: element('video', { src: at('video'), autoplay: 'true' }),
    iframe: element('iframe', { src: at('iframe') }),
    'data-iframe': element('iframe', { src: `data:text/html,<img src="${at('data-iframe')}">` }),
    'srcdoc-iframe': element('iframe', { srcdoc: `<img src="${at('srcdoc-iframe')}">` }),
    object: element('object', { data: at('object') }),
    embed: element('embed', { src: at('embed') }),
    prefetch: element('link', { rel: 'prefetch', href: at('prefetch') }),
    preload: element('link', { rel: 'preload', as: 'image', href: at('preload') }),
    'svg-image': `{ const s = document.createElement('div'); document.body.append(s);
      s.innerHTML = '<svg><image href="${at('svg-image')}" width="9" height="9"/></svg>' }`,
    'event-handler': `{ const s = document.createElement('div'); document.body.append(s);
      s.innerHTML = '<img src="data:,x" onerror="fetch(\\'${at('event-handler')}\\', { mode: \\'no-cors\\' })">' }`,
    'blob-worker': `try { new Worker(URL.createObjectURL(new Blob(["fetch('${at('blob-worker')}', { mode: 'no-cors' })"]))) }
      catch {}`,
    eval: `setTimeout(() => { try { eval("fetch('${at('eval')}', { mode: 'no-cors' })") } catch {} })`,
    ping: element('a', { href: '#', ping: at('ping') }, 'it.click()'),
    'form-post': element('form', { action: at('form-post'), method: 'post' }, 'it.submit()'),
    'form-new-window': element(
      'form',
      { action: at('form-new-window'), method: 'post', target: '_blank' },
      'it.submit()',
    ),
    'window-open': `window.open('${at('window-open')}')`,
    'link-new-window': element('a', { href: at('link-new-window'), target: '_blank' }, 'it.click()'),
    link: element('a', { href: at('link') }, 'it.click()'),
    location: `location.href = '${at('location')}'`,
    'meta-refresh': `{ const m = document.createElement('meta'); m.httpEquiv = 'refresh';
      m.content = '0;url=${at('meta-refresh')}'; document.head.append(m) }`,
    download: element('a', { href: at('download'), download: 'x' }, 'it.click()'),
  };
  return [
    // First: a connection that an earlier attack has left open would do.
    { name: 'preconnect', script: element('link', { rel: 'preconnect', href: address }), trace: 'connection' },
    ...Object.entries(byName).map(([name, script]) => ({ name, script, trace: `/${name}` })),
    // Heard by nobody here; the browser's own record of its network tells.
    { name: 'dns-prefetch', script: element('link', { rel: 'dns-prefetch', href: `//${canary}` }), trace: '' },
    {
      name: 'web-rtc',
      script: `{ const p = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${udpPort}' }] });
        p.createDataChannel('x'); p.createOffer().then((o) => p.setLocalDescription(o)).catch(() => 0) }`,
      trace: 'udp',
    },
  ];
}
