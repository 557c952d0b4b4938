import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A computer outside, here on this one: whatever reaches it is noted. */
export interface Outside {
  /** `http://127.0.0.1:<port>` */
  readonly address: string;
  readonly udpPort: number;
  /** Paths that were asked for, `connection` for each connection made, `udp` for each packet. */
  readonly heard: string[];
  /** Serves `html` at `/`. */
  show(html: string): void;
  close(): Promise<void>;
}

/** Opens listeners for TCP and UDP on free ports of the loopback interface. */
export async function listenOutside(): Promise<Outside> {
  const heard: string[] = [];
  let page = '';
  const server = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Content-Type', 'text/html');
    // Each request makes a connection of its own, which is heard as well.
    response.setHeader('Connection', 'close');
    response.end(request.url === '/' ? page : '');
  });
  server.on('connection', () => heard.push('connection'));
  server.on('upgrade', (request, socket) => {
    heard.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const udp = createSocket('udp4', () => heard.push('udp'));
  await new Promise<void>((bound) => udp.bind(0, '127.0.0.1', bound));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    udpPort: udp.address().port,
    heard,
    show(html) {
      page = html;
    },
    async close() {
      udp.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
