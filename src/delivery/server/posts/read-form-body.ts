import type { IncomingMessage } from 'node:http';
import { mostPostBytes } from './may-post.ts';
import { type BodyFault, readBody } from './read-body.ts';

/** A form is sent in one go; who takes longer holds a connection. */
const usualPatienceMs = 10_000;

/** The body of a form as text (UTF-8), within a size and a time; else why not, and the rest is not read. */
export async function readFormBody(
  request: IncomingMessage,
  patienceMs = usualPatienceMs,
): Promise<string | { readonly fault: BodyFault }> {
  const body = await readBody(request, { mostBytes: mostPostBytes, patienceMs });
  if ('fault' in body) return body;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body.bytes);
  } catch {
    return { fault: 'unreadable' };
  }
}
