import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerPlainly } from '../answers/answer-plainly.ts';
import { sayBoth } from '../answers/say-both.ts';
import type { fewAtOnce } from '../limits/few-at-once.ts';
import type { countPosts } from '../limits/posts.ts';
import type { Site } from '../site.ts';
import { type PostRefusal, refuseHead } from './may-post.ts';
import { postAnswers } from './post-answers.ts';
import type { BodyFault } from './read-body.ts';
import { readFormBody } from './read-form-body.ts';

/** What the site reads of whether a form may be kept: a header that no reader can send, for theirs do not come through. */
export const mayKeepHeader = 'doelspoor-may-keep';

/** The site leads the sender of a form that it kept to thanks. */
const kept = 303;

export type Posting = {
  readonly site: Site;
  readonly making: ReturnType<typeof fewAtOnce>;
  readonly readerOf: (request: IncomingMessage) => string;
  /** The address of the site. */
  readonly base: string;
  readonly mayKeep: ReturnType<typeof countPosts>;
  readonly report: (error: unknown) => void;
};

/** Takes a form: refuses what is not one of ours, reads it within bounds, and has the site answer it. Nothing of it is kept as a page. */
export async function takePost(request: IncomingMessage, response: ServerResponse, posting: Posting): Promise<void> {
  const { site, making, readerOf, base, mayKeep, report } = posting;
  // Closed, because what else comes is not for us.
  const refuse = (why: PostRefusal | BodyFault) => {
    const [status, answer] = postAnswers[why];
    if (!response.headersSent) answerPlainly(response, status, sayBoth(answer), { connection: 'close' });
  };
  const left = new AbortController();
  response.once('close', () => left.abort());
  try {
    const refusal = refuseHead(request.headers, base);
    if (refusal !== null) return refuse(refusal);
    const body = await readFormBody(request);
    if (typeof body !== 'string') return refuse(body.fault);
    const who = readerOf(request);
    const place = mayKeep(who);
    const headers = new Headers({ [mayKeepHeader]: place === null ? 'no' : 'yes' });
    const language = request.headers['accept-language'];
    if (language !== undefined) headers.set('accept-language', language);
    const asked = new Request(`http://localhost${request.url ?? '/'}`, { method: 'POST', body, headers });
    const made = await making.run({ who, signal: left.signal }, async () => await site.fetch(asked));
    // Of one who left nobody knows whether it was kept.
    if (made === 'left') return;
    if (made === 'busy' || made.status !== kept) place?.giveBack();
    if (made === 'busy') return answerPlainly(response, 503, sayBoth('busy'), { 'retry-after': '3' });
    const bytes = Buffer.from(await made.arrayBuffer());
    response.writeHead(made.status, {
      ...Object.fromEntries(made.headers),
      'cache-control': 'no-store',
      'content-length': bytes.length,
    });
    response.end(bytes);
  } catch (error) {
    report(error);
    if (response.headersSent) response.destroy();
    else answerPlainly(response, 500, sayBoth('fault'));
  }
}
