import { type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { PlainAnswer } from './plain-words.data.ts';
import { sayBoth } from './say-both.ts';
import { strictHeaders } from './strict-headers.ts';

/** What Node's parser says, and what the reader hears; anything else is a request that can't be read. */
const statuses: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};
const answers: Readonly<Record<number, PlainAnswer>> = {
  408: 'too-late',
  413: 'too-large',
  431: 'too-many-headers',
};

/** Answers what is no request, or comes too late or too large, as strictly as all else, and closes the connection. */
export function refuseUnreadable(server: Server): void {
  const lastOf = new WeakMap<Socket, ServerResponse>();
  server.prependListener('request', ({ socket }, response) => lastOf.set(socket, response));
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    // Halfway another answer it would be taken for a part of that.
    const isAnswering = lastOf.get(socket)?.closed === false;
    if (isAnswering || error.code === 'ECONNRESET') socket.destroy();
    else if (socket.writable) socket.end(refusal(statuses[error.code ?? ''] ?? 400), () => socket.destroy());
  });
}

function refusal(status: number): string {
  const body = `${sayBoth(answers[status] ?? 'unreadable')}\n`;
  const headers = {
    connection: 'close',
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...strictHeaders,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n');
}
