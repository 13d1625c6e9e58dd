import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { acceptedEncoding } from './answers/accepted-encoding.ts';
import { answerPlainly } from './answers/answer-plainly.ts';
import { matchesEtag } from './answers/matches-etag.ts';
import { sayBoth } from './answers/say-both.ts';
import type { KeptPages } from './kept/kept-pages.ts';
import { type CachedPage, makePage } from './kept/make-page.ts';
import { normalAddress } from './kept/normal-address.ts';
import type { fewAtOnce } from './limits/few-at-once.ts';
import { countPosts } from './limits/posts.ts';
import { UnreadAnswers } from './limits/unread-answers.ts';
import { isPostAddress } from './posts/may-post.ts';
import { takePost } from './posts/take-post.ts';
import { remember } from './remember.ts';
import type { Site } from './site.ts';
import { isWorkAddress, takeWork, type Workspace } from './work/take-work.ts';

/** What readers may leave unread of answers that were made for them alone, for all of them together. */
const mostUnread = 128 * 2 ** 20;

const encodingFor = remember(acceptedEncoding, 1_000);

export type Listener = {
  readonly site: Site;
  /** The workspace (`/beheer`); left out where nobody can sign in. */
  readonly work?: Workspace | undefined;
  readonly kept: KeptPages;
  /** Has pages made, few at once. */
  readonly making: ReturnType<typeof fewAtOnce>;
  /** The network address of who sent a request, so that readers take turns. */
  readonly readerOf: (request: IncomingMessage) => string;
  /** The address of the site, from which forms come. */
  readonly base: string;
  /** Told of what goes wrong on our side; the reader gets a page that says so. */
  readonly report: (error: unknown) => void;
};

/**
 * Answers requests: a page that was made before is a look-up in a map, any other comes from the site. An address that is not written in its
 * normal form is redirected to that, so that a page has one address and is kept once.
 * The site sees only GET and HEAD, and the forms of readers (`posts/`), and decides with `Cache-Control: no-store` what may not be kept.
 */
export function createListener({ site, work, kept, making, readerOf, base, report }: Listener): RequestListener {
  const unread = new UnreadAnswers(mostUnread);
  const posting = { site, making, readerOf, base, mayKeep: countPosts(), report };

  return (request, response) => {
    if (work !== undefined && isWorkAddress(request.url ?? '')) {
      void takeWork(request, response, work);
      return;
    }
    if (request.method === 'POST' && isPostAddress(request.url ?? '')) {
      void takePost(request, response, posting);
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      // Closed, because what else it sends (a body without end) is not for us.
      const headers = { allow: 'GET, HEAD', connection: 'close' };
      answerPlainly(response, 405, sayBoth('only-read'), headers);
      return;
    }
    const target = request.url ?? '/';
    const page = kept.find(target, request.headers['accept-language']);
    if (page !== undefined) {
      send(request, response, 200, page);
      return;
    }
    const address = normalAddress(target);
    if (address === target) void answer(request, response, address);
    else response.writeHead(301, { location: address, 'content-length': 0 }).end();
  };

  async function answer(request: IncomingMessage, response: ServerResponse, address: string): Promise<void> {
    const left = new AbortController();
    response.once('close', () => left.abort());
    try {
      const reader = { who: readerOf(request), signal: left.signal };
      const answered = await making.run(reader, () => make(request, address, left.signal));
      if (answered === 'left') return;
      if (answered === 'busy') {
        answerPlainly(response, 503, sayBoth('busy'), { 'retry-after': '3' });
        return;
      }
      const { status, page, isKept } = answered;
      if (!isKept) unread.hold(response, page.size);
      send(request, response, status, page);
    } catch (error) {
      report(error);
      if (response.headersSent) response.destroy();
      else answerPlainly(response, 500, sayBoth('fault'));
    }
  }

  async function make(request: IncomingMessage, address: string, signal: AbortSignal): Promise<Made> {
    const language = request.headers['accept-language'];
    // Another reader may have had it made while this one waited.
    const ready = kept.find(address, language);
    if (ready !== undefined) return { status: 200, page: ready, isKept: true };
    const begun = kept.begin(address, language);
    const made = await site.fetch(requestFor(request, address, signal));
    const bytes = new Uint8Array(await made.arrayBuffer());
    const mayStay = made.status === 200 && isPlainAddress(address) && made.headers.get('cache-control') !== 'no-store';
    const page = await makePage(bytes, made.headers, mayStay ? 'kept' : 'once');
    return { status: made.status, page, isKept: mayStay && kept.keep(begun, page) };
  }
}

type Made = { readonly status: number; readonly page: CachedPage; readonly isKept: boolean };

/** Only an address with at most a language is kept: any other query is the reader's own, and there is no end to them. */
function isPlainAddress(address: string): boolean {
  const query = address.indexOf('?');
  return query === -1 || /^\?lang=(nl|en)$/.test(address.slice(query));
}

function requestFor(request: IncomingMessage, address: string, signal: AbortSignal): Request {
  const headers = new Headers();
  const language = request.headers['accept-language'];
  if (language !== undefined) headers.set('accept-language', language);
  // The host that a reader names is never used: a page is kept for all readers.
  return new Request(`http://localhost${address}`, { headers, signal });
}

function send(request: IncomingMessage, response: ServerResponse, status: number, page: CachedPage): void {
  const encoding = encodingFor(encodingsOf(request));
  if (status === 200 && matchesEtag(request.headers['if-none-match'], page.etag[encoding])) {
    response.writeHead(304, page.headersUnchanged[encoding]).end();
    return;
  }
  response.writeHead(status, page.headers[encoding]);
  if (request.method === 'HEAD') response.end();
  else response.end(page.body[encoding]);
}

function encodingsOf(request: IncomingMessage): string | undefined {
  const header = request.headers['accept-encoding'];
  return typeof header === 'string' ? header : undefined;
}
