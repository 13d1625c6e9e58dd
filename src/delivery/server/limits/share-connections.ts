import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Lets nobody hold so many connections that others get none: what one network address opens beyond `most` is closed at once.
 * @param isProxy whether an address is that of a proxy, which asks for many readers
 */
export function shareConnections(server: Server, most: number, isProxy: (address: string) => boolean): void {
  const held = new Map<string, number>();
  server.prependListener('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    if (isProxy(address)) return;
    const before = held.get(address) ?? 0;
    held.set(address, before + 1);
    socket.once('close', () => {
      const left = (held.get(address) ?? 1) - 1;
      if (left === 0) held.delete(address);
      else held.set(address, left);
    });
    if (before >= most) socket.destroy();
  });
}
