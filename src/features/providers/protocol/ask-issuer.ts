import type { CustomFetch } from 'openid-client';
import { AskFault, type WhyUnanswered } from '../../../fetching/answers/ask-fault.ts';
import { certificateFaultOf } from '../../../fetching/answers/certificate-fault.ts';
import { closeConnections, makeConnections, openAnswer } from '../../../fetching/answers/open-answer.ts';
import { takeBytes } from '../../../fetching/answers/take-body.ts';
import { ProviderFault } from './provider-fault.ts';

const bounds = { answerMs: 10_000, silentMs: 10_000 };
/** Far more than the metadata and the keys of an issuer are (those of Entra ID: 20 kB). */
const mostBytes = 512 * 1_024;

/** Something is there that is no issuer, or speaks no TLS. */
const answersOtherwise: ReadonlySet<WhyUnanswered> = new Set(['too-large', 'damaged', 'certificate']);

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether an address may be asked, or a person be led there: over TLS alone, but on this machine itself where whoever looks after it said so.
 * @param own origins in a network of one's own that may be asked
 * @throws ProviderFault
 */
export function mustBeSafe(address: string, own: ReadonlySet<string>): URL {
  const url = URL.parse(address);
  if (url === null) throw new ProviderFault('otherwise', 'no address');
  const isPlain = url.protocol === 'http:' && loopback.has(url.hostname) && own.has(url.origin);
  if (url.protocol !== 'https:' && !isPlain) throw new ProviderFault('otherwise', 'not over TLS');
  return url;
}

/**
 * What the library asks issuers with: by the one place that opens connections, only to what is public or was named, following nothing, and no more
 * than so many bytes and seconds.
 */
export function askIssuers(own: ReadonlySet<string>): CustomFetch {
  return async (address, { headers, body }) => {
    const url = mustBeSafe(address, own);
    const connections = makeConnections(own.has(url.origin));
    // What the library sends is a form.
    const posted = body instanceof URLSearchParams ? body.toString() : undefined;
    try {
      const answer = await openAnswer(connections, url.href, { ...headers }, bounds, posted);
      try {
        const bytes = await takeBytes(answer, mostBytes);
        const type = answer.headers['content-type'] ?? '';
        return new Response(new Uint8Array(bytes), { status: answer.status, headers: { 'content-type': type } });
      } finally {
        answer.close();
      }
    } catch (error) {
      if (!(error instanceof AskFault)) throw error;
      const unproven = certificateFaultOf(error);
      if (unproven !== null) throw new ProviderFault(unproven, 'certificate');
      if (error.why === 'private') throw new ProviderFault('private');
      throw new ProviderFault(answersOtherwise.has(error.why) ? 'otherwise' : 'silent', error.why);
    } finally {
      closeConnections(connections);
    }
  };
}
