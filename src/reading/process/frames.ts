import type { Readable, Writable } from 'node:stream';

/** Writes bytes behind their length, so that the other side of a pipe knows where they end. */
export function writeFrame(stream: Writable, bytes: Uint8Array): void {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  stream.write(length);
  stream.write(bytes);
}

/** The frames that come in over a pipe, until it ends. Each is filled in place: no piece of it is in memory twice. */
export async function* readFrames(stream: Readable): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined> {
  let part: Part = { isLength: true, bytes: new Uint8Array(4), filled: 0 };
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue;
    for (let at = 0; at < chunk.length; ) {
      const piece = chunk.subarray(at, at + part.bytes.length - part.filled);
      part.bytes.set(piece, part.filled);
      part.filled += piece.length;
      at += piece.length;
      if (part.filled < part.bytes.length) continue;
      if (!part.isLength) yield part.bytes;
      part = nextPart(part);
      // A frame of nothing is whole at once.
      if (part.bytes.length === 0) {
        yield part.bytes;
        part = nextPart(part);
      }
    }
  }
}

type Part = { readonly isLength: boolean; readonly bytes: Uint8Array<ArrayBuffer>; filled: number };

function nextPart({ isLength, bytes }: Part): Part {
  const size = isLength ? new DataView(bytes.buffer).getUint32(0, true) : 4;
  return { isLength: !isLength, bytes: new Uint8Array(size), filled: 0 };
}
