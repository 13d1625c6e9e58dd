import { connect, type Socket } from 'node:net';

/** What came back on one connection: all bytes, and whether the other side closed in time. */
export type Exchange = { readonly bytes: Buffer; readonly closed: boolean; readonly ms: number };

/**
 * Sends bytes as they are and hears what comes back until the other side closes, or is quiet for so long. Bytes that no client library
 * would send are what this is for. Our side stays open: Node drops what it is making for who closes.
 */
export function exchange(port: number, sent: Uint8Array | string, quietMs: number): Promise<Exchange> {
  return new Promise((resolve) => {
    const from = performance.now();
    const heard: Buffer[] = [];
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const end = (closed: boolean) => {
      socket.destroy();
      resolve({ bytes: Buffer.concat(heard), closed, ms: performance.now() - from });
    };
    socket.setTimeout(quietMs, () => end(false));
    socket.on('data', (bytes) => heard.push(bytes));
    socket.on('error', () => end(true));
    socket.on('close', () => end(true));
    socket.on('connect', () => socket.write(sent));
  });
}

/** The codes of the answers in what came back, in their order. Bodies are skipped by their stated length. */
export function statusesIn(bytes: Buffer): readonly number[] {
  const statuses: number[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf('\r\n\r\n', from);
    const head = bytes.toString('latin1', from, end === -1 ? undefined : end);
    const status = /^HTTP\/1\.1 (\d{3})/.exec(head)?.[1];
    if (status === undefined || end === -1) return statuses;
    statuses.push(Number(status));
    const length = Number(/^content-length: (\d+)$/im.exec(head)?.[1] ?? Number.POSITIVE_INFINITY);
    // An answer to HEAD states a length that does not follow.
    const isBare = bytes.toString('latin1', end + 4, end + 13) === 'HTTP/1.1 ';
    from = end + 4 + (isBare || status === '304' || status.startsWith('1') ? 0 : length);
  }
  return statuses;
}

/** Opens so many connections. Those that are refused are left out. */
export async function openConnections(port: number, times: number): Promise<Socket[]> {
  const opened = await Promise.all(
    Array.from(
      { length: times },
      () =>
        new Promise<Socket | null>((resolve) => {
          const socket = connect(port, '127.0.0.1');
          socket.on('error', () => resolve(null));
          socket.once('connect', () => resolve(socket));
        }),
    ),
  );
  return opened.filter((socket) => socket !== null);
}

/** Does one thing for each case, so many at a time. */
export async function forEachAtOnce<Case>(
  cases: Iterable<Case>,
  atOnce: number,
  body: (one: Case) => Promise<void>,
): Promise<void> {
  const waiting = cases[Symbol.iterator]();
  const work = async () => {
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) await body(next.value);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
