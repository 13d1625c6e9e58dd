import type { IncomingMessage } from 'node:http';

/** Why a body was not read whole. */
export type BodyFault = 'too-large' | 'too-late' | 'unreadable';

/** The bytes that come with a request, within a size and a time (ms); else why not, and the rest is not read. */
export async function readBody(
  request: IncomingMessage,
  { mostBytes, patienceMs }: { readonly mostBytes: number; readonly patienceMs: number },
): Promise<{ readonly bytes: Buffer } | { readonly fault: BodyFault }> {
  const chunks: Buffer[] = [];
  let size = 0;
  const late = new Promise<'late'>((resolve) => {
    setTimeout(() => resolve('late'), patienceMs).unref();
  });
  const coming = request[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await Promise.race([coming.next(), late]);
      if (next === 'late') return { fault: 'too-late' };
      if (next.done === true) return { bytes: Buffer.concat(chunks) };
      const chunk = Buffer.from(next.value);
      size += chunk.length;
      if (size > mostBytes) return { fault: 'too-large' };
      chunks.push(chunk);
    }
  } catch {
    // Who sent it left.
    return { fault: 'unreadable' };
  }
}
