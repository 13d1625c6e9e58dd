import type { IncomingMessage } from 'node:http';
import { mostPostBytes } from './may-post.ts';

/** Why a body was not read whole. */
export type BodyFault = 'too-large' | 'too-late' | 'unreadable';

/** A form is sent in one go; who takes longer holds a connection. */
const usualPatienceMs = 10_000;

/** The body of a form as text (UTF-8), within a size and a time; else why not, and the rest is not read. */
export async function readFormBody(
  request: IncomingMessage,
  patienceMs = usualPatienceMs,
): Promise<string | { fault: BodyFault }> {
  const chunks: Buffer[] = [];
  let size = 0;
  const late = new Promise<'late'>((resolve) => {
    setTimeout(() => resolve('late'), patienceMs).unref();
  });
  const bytes = request[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await Promise.race([bytes.next(), late]);
      if (next === 'late') return { fault: 'too-late' };
      if (next.done === true) break;
      const chunk = Buffer.from(next.value);
      size += chunk.length;
      if (size > mostPostBytes) return { fault: 'too-large' };
      chunks.push(chunk);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    // The reader left, or sent what is no text.
    return { fault: 'unreadable' };
  }
}
