import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { AskFault } from './ask-fault.ts';
import type { Answer } from './open-answer.ts';

async function* bounded({ headers, body }: Answer, most: number): AsyncGenerator<Uint8Array> {
  // What is packed is no larger than what it unpacks to, or it is no use.
  if (Number(headers['content-length'] ?? 0) > most) throw new AskFault('too-large');
  let bytes = 0;
  for await (const piece of body) {
    bytes += piece.length;
    if (bytes > most) throw new AskFault('too-large');
    yield piece;
  }
}

/** The whole of a body, in memory. @param most bytes, unpacked @throws AskFault */
export async function takeBytes(answer: Answer, most: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bounded(answer, most)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** What was written of a body. */
export type Written = { readonly bytes: number; readonly sha256: string };

/** Writes a body to a file as it comes, so that no size of it is in memory. @param most bytes, unpacked @throws AskFault */
export async function writeBody(answer: Answer, file: string, most: number): Promise<Written> {
  const hash = createHash('sha256');
  let bytes = 0;
  const handle = await open(file, 'w');
  try {
    for await (const piece of bounded(answer, most)) {
      bytes += piece.length;
      hash.update(piece);
      await handle.appendFile(piece);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}
