import { Socket } from 'node:net';

/** The server, or the network to it, said nothing for so long that nothing will come. */
export class SilentServerError extends Error {
  override readonly name = 'SilentServerError';

  constructor(silenceMs: number) {
    super(`The database said nothing for ${silenceMs} ms.`);
  }
}

/**
 * A socket for the driver that hangs up after so long a silence, whatever was going on: connecting, signing in, a question, a commit. Only
 * hanging up is safe, because a connection whose question was given up still has the transaction open. The server's own
 * `statement_timeout` comes first where the server lives.
 */
export function listenFor(silenceMs: number): Socket {
  const socket = new Socket();
  socket.setTimeout(silenceMs);
  socket.on('timeout', () => {
    const { bytesRead } = socket;
    // When we were busy ourselves for that long, the answer may lie waiting: it is read before the second turn.
    setImmediate(() =>
      setImmediate(() => {
        if (socket.bytesRead === bytesRead) socket.destroy(new SilentServerError(silenceMs));
      }),
    );
  });
  return socket;
}
