import type { IncomingMessage, ServerResponse } from 'node:http';
import { fromHeader } from '../../../features/accounts/from-header.ts';
import { backAgain } from '../../../features/work-desk/respond-work.ts';
import { workAddresses } from '../../../model/site-address.ts';
import { answerPlainly } from '../answers/answer-plainly.ts';
import { sayBoth } from '../answers/say-both.ts';
import type { fewAtOnce } from '../limits/few-at-once.ts';
import { refuseHead } from '../posts/may-post.ts';
import { postAnswers } from '../posts/post-answers.ts';
import { readBody } from '../posts/read-body.ts';
import type { Site } from '../site.ts';
import { workPolicy } from './work-policy.ts';

/** A chapter with its tables is some 100 kB; what is taken in as a file has `mostFileBytes`. */
const form = {
  type: /^(?:application\/x-www-form-urlencoded|application\/json|multipart\/form-data)\s*(?:;|$)/i,
  mostBytes: 2 ** 20,
} as const;
const mostFileBytes = 32 * 2 ** 20;
const patienceMs = 60_000;

export type Workspace = {
  readonly site: Site;
  /** Its own bound: a rush on the public site must not keep out who works. */
  readonly making: ReturnType<typeof fewAtOnce>;
  readonly readerOf: (request: IncomingMessage) => string;
  /** The address of the site. */
  readonly base: string;
  readonly report: (error: unknown) => void;
};

/**
 * From which hosts a form of the workspace may come: that of the site alone, however this machine calls itself where it is there. The host that a
 * request names says nothing, for a stranger's name can lead to this machine too, and then its pages would be taken for ours.
 */
function hostsOf(base: string): readonly string[] {
  const { hostname, host, port } = new URL(base);
  const own = ['localhost', '127.0.0.1', '[::1]'];
  return own.includes(hostname) ? own.map((name) => (port === '' ? name : `${name}:${port}`)) : [host];
}

/** Whether an address is of the workspace. */
export function isWorkAddress(target: string): boolean {
  return /^\/beheer(?:[/?]|$)/.test(target);
}

/** Where passwords and keys are asked and shown. */
const keyAddress = new RegExp(
  `^/beheer/(?:${workAddresses.filter((name) => name !== 'bijwerken').join('|')})(?:[/?]|$)`,
);

/** A page that answers a form and asks to be there for who goes back to it (`respondWork`), with nothing of a key in it. */
function comesBack({ method, url = '' }: IncomingMessage, { headers }: Response): boolean {
  return (
    method === 'POST' &&
    headers.get('cache-control') === backAgain &&
    headers.getSetCookie().length === 0 &&
    !keyAddress.test(url)
  );
}

/**
 * Has the workspace answer a request: the only part of the site that hears cookies. We keep nothing of its answers, and the browser only a form that
 * came back (decision 0063).
 */
export async function takeWork(
  request: IncomingMessage,
  response: ServerResponse,
  workspace: Workspace,
): Promise<void> {
  const { site, making, readerOf, base, report } = workspace;
  const left = new AbortController();
  response.once('close', () => left.abort());
  // Closed, because what else comes is not for us.
  const refuse = (why: keyof typeof postAnswers) => {
    const [status, answer] = postAnswers[why];
    if (!response.headersSent) answerPlainly(response, status, sayBoth(answer), { connection: 'close' });
  };
  try {
    const { method = 'GET' } = request;
    if (method !== 'GET' && method !== 'HEAD' && method !== 'POST')
      return answerPlainly(response, 405, sayBoth('only-read'), { allow: 'GET, HEAD, POST', connection: 'close' });
    let body: Buffer | null = null;
    if (method === 'POST') {
      const isFile = /^multipart\//i.test(request.headers['content-type'] ?? '');
      const bounds = { ...form, mostBytes: isFile ? mostFileBytes : form.mostBytes, hosts: hostsOf(base) };
      const refusal = refuseHead(request.headers, base, bounds);
      if (refusal !== null) return refuse(refusal);
      const sent = await readBody(request, { mostBytes: bounds.mostBytes, patienceMs });
      if ('fault' in sent) return refuse(sent.fault);
      body = sent.bytes;
    }
    const who = readerOf(request);
    const asked = requestFor(request, { method, body, who, signal: left.signal });
    const made = await making.run({ who, signal: left.signal }, async () => await site.fetch(asked));
    if (made === 'left') return;
    if (made === 'busy') return answerPlainly(response, 503, sayBoth('busy'), { 'retry-after': '3' });
    const bytes = Buffer.from(await made.arrayBuffer());
    const cookies = made.headers.getSetCookie();
    response.writeHead(made.status, {
      ...Object.fromEntries([...made.headers].filter(([name]) => name !== 'set-cookie')),
      ...(cookies.length > 0 && { 'set-cookie': cookies }),
      'cache-control': comesBack(request, made) ? backAgain : 'no-store',
      'content-security-policy': workPolicy,
      'content-length': bytes.length,
    });
    response.end(method === 'HEAD' ? undefined : bytes);
  } catch (error) {
    report(error);
    if (response.headersSent) response.destroy();
    else answerPlainly(response, 500, sayBoth('fault'));
  }
}

function requestFor(
  request: IncomingMessage,
  asked: { readonly method: string; readonly body: Buffer | null; readonly who: string; readonly signal: AbortSignal },
): Request {
  const headers = new Headers({ [fromHeader]: asked.who });
  for (const name of ['accept-language', 'cookie', 'content-type', 'user-agent', 'accept'] as const) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, value);
  }
  // The host that a reader names is never used.
  const { method, body, signal } = asked;
  return new Request(`http://localhost${request.url ?? '/'}`, {
    method,
    headers,
    signal,
    body: body && new Uint8Array(body),
  });
}
