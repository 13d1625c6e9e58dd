import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { answerPlainly } from '../../delivery/server/answers/answer-plainly.ts';
import { sayBoth } from '../../delivery/server/answers/say-both.ts';
import { admit, type Door } from './admit.ts';
import type { ReviewFile } from './review-files.ts';
import { reviewWords } from './words.data.ts';

/** A form of these pages has a few words. */
const mostBody = 64 * 1024;

/**
 * As strict as the public site, but that a page has a script of the program: it draws pages of a PDF and hears keys. Nothing is asked of another
 * host, and no other page may hold this one.
 */
const policy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export type Listener = {
  readonly door: Door;
  readonly app: { fetch(request: Request): Response | Promise<Response> };
  /** Style sheets and the like, which anybody on this machine may have, by address. */
  readonly files: ReadonlyMap<string, ReviewFile>;
  /** Scripts, by address below the token. */
  readonly scripts: ReadonlyMap<string, ReviewFile>;
  readonly report: (error: unknown) => void;
};

/** Answers who was shown the address of a review, and nobody else. */
export function createReviewListener({ door, app, files, scripts, report }: Listener): RequestListener {
  return (request, response) => void answer(request, response);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const { method = 'GET', url: target = '/', headers } = request;
      const admission = admit(door, { method, target, headers });
      if ('refused' in admission) {
        const file = admission.refused === 'token' && method === 'GET' ? files.get(target) : undefined;
        if (file !== undefined) await sendFile(response, file);
        else refuse(response, admission.refused);
        return;
      }
      const script = method === 'GET' ? scripts.get(admission.path) : undefined;
      if (script !== undefined) await sendFile(response, script);
      else await send(response, await app.fetch(await requestFor(request, admission.path)));
    } catch (error) {
      if (error instanceof BodyTooLarge) answerPlainly(response, 413, sayBoth('too-large'), { connection: 'close' });
      else {
        report(error);
        if (response.headersSent) response.destroy();
        else answerPlainly(response, 500, sayBoth('fault'));
      }
    }
  }
}

class BodyTooLarge extends Error {}

function refuse(response: ServerResponse, why: keyof (typeof reviewWords)['nl']['refused']): void {
  const { nl, en } = reviewWords;
  const status = why === 'token' ? 404 : 403;
  // Closed, because what else it sends (a body without end) is not for us.
  answerPlainly(response, status, `${nl.refused[why]}\n${en.refused[why]}`, { connection: 'close' });
}

async function requestFor(request: IncomingMessage, path: string): Promise<Request> {
  const address = new URL(`http://localhost${path.replace(/^[/\\]{2,}/, '/')}`);
  const { method = 'GET' } = request;
  if (method === 'GET' || method === 'HEAD') return new Request(address, { method });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > mostBody) throw new BodyTooLarge();
    chunks.push(bytes);
  }
  const type = request.headers['content-type'] ?? '';
  return new Request(address, { method, body: Buffer.concat(chunks), headers: { 'content-type': type } });
}

async function send(response: ServerResponse, answer: Response): Promise<void> {
  const body = Buffer.from(await answer.arrayBuffer());
  response.writeHead(answer.status, {
    ...Object.fromEntries(answer.headers),
    'content-length': body.length,
    'content-security-policy': policy,
  });
  response.end(body);
}

async function sendFile(response: ServerResponse, file: ReviewFile): Promise<void> {
  const body = await file.bytes();
  response.writeHead(200, { 'content-type': file.type, 'content-length': body.length, 'cache-control': 'no-cache' });
  response.end(body);
}
