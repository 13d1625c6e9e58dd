import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** A usual request is one to four of these; of the shortest ones 9 fit in one. */
const sliceBytes = 256;

/**
 * Lets the parser of a server take what comes in by slices, and no more of it once nothing can be answered there. Node reads up to 64 kB at once and
 * makes requests of all of it, some 2,000 short ones, whatever was decided at the first: a thousand connections that send so much took 4 GB.
 */
export function parseInSlices(server: Server): void {
  server.on('connection', (socket: Socket) => {
    const [parser] = socket.listeners('data');
    if (parser === undefined) throw new Error('The server did not listen to a connection of its own.');
    const parse = (bytes: Buffer) => Reflect.apply(parser, socket, [bytes]);
    socket.removeAllListeners('data');
    socket.on('data', (bytes: Buffer) => {
      if (bytes.length <= sliceBytes) parse(bytes);
      else
        for (let at = 0; at < bytes.length && socket.writable; at += sliceBytes)
          parse(bytes.subarray(at, at + sliceBytes));
    });
  });
}
