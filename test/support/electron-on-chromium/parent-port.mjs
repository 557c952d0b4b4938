// Loaded into a utility process: gives it `process.parentPort` as Electron does, over Node's own channel.
import { EventEmitter } from 'node:events';

const port = new EventEmitter();
const early = [];
process.on('message', (data) => {
  // Electron keeps messages until somebody listens.
  if (port.listenerCount('message') > 0) port.emit('message', { data, ports: [] });
  else early.push(data);
});
port.on('newListener', (event) => {
  if (event === 'message') {
    process.nextTick(() => early.splice(0).forEach((data) => port.emit('message', { data, ports: [] })));
  }
});
port.postMessage = (message) => process.send?.(message);
process.on('disconnect', () => process.exit(0));
Object.defineProperty(process, 'parentPort', { value: port });
