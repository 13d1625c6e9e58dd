import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { type QuickRequest, readQuickRequest } from './quick-request.ts';

/** A whole response: its head without the date and the empty line, and its body, if it has one. */
export type QuickAnswer = { readonly head: string; readonly body: Buffer | null };

const idleMs = 65_000;
const largestRequest = 8_192;

/**
 * Answers plain requests on the bare connection, before the server of Node does its bookkeeping. At the first request that can't be
 * answered so, the connection goes to that server with all that was read of it, for good.
 * @param answer null for what isn't kept
 * @returns the function that ends the connections that are still here; between two requests they are idle
 */
export function answerQuickly(server: Server, answer: (request: QuickRequest) => QuickAnswer | null): () => void {
  const listeners = server.listeners('connection');
  const waiting = new Set<Socket>();
  const dateLine = makeDateLine();

  server.removeAllListeners('connection');
  server.on('connection', (socket: Socket) => {
    const hear = (bytes: Buffer) => {
      const request = bytes.length > largestRequest ? null : readQuickRequest(bytes.toString('latin1'));
      const found = request === null ? null : answer(request);
      if (found === null) handOver(bytes);
      // Who asks on without reading waits until what was sent is taken.
      else if (!send(socket, found.head + dateLine(), found.body)) socket.pause();
    };
    const resume = () => socket.resume();
    const finish = () => socket.end();
    const destroy = () => socket.destroy();
    const leave = () => waiting.delete(socket);
    const handOver = (bytes: Buffer) => {
      socket.off('data', hear).off('drain', resume).off('end', finish).off('close', leave);
      socket.off('timeout', destroy).off('error', destroy);
      leave();
      socket.setTimeout(0);
      socket.pause();
      for (const listener of listeners) Reflect.apply(listener, server, [socket]);
      socket.unshift(bytes);
      socket.resume();
    };
    waiting.add(socket);
    socket.setTimeout(idleMs);
    socket.on('data', hear).on('drain', resume).on('end', finish).on('close', leave);
    socket.on('timeout', destroy).on('error', destroy);
  });

  return () => {
    for (const socket of waiting) socket.destroySoon();
  };
}

/** @returns whether the other side takes it as fast as we send */
function send(socket: Socket, head: string, body: Buffer | null): boolean {
  if (body === null) return socket.write(head, 'latin1');
  socket.cork();
  socket.write(head, 'latin1');
  const isTaken = socket.write(body);
  socket.uncork();
  return isTaken;
}

/** The date header, which an origin server sends (RFC 9110, 6.6.1), and the end of the head; made once a second. */
function makeDateLine(): () => string {
  let made = { second: 0, line: '' };
  return () => {
    const second = Math.floor(Date.now() / 1000);
    if (second !== made.second) made = { second, line: `date: ${new Date(second * 1000).toUTCString()}\r\n\r\n` };
    return made.line;
  };
}
