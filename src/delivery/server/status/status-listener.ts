import type { RequestListener, ServerResponse } from 'node:http';
import { answerPlainly } from '../answers/answer-plainly.ts';
import { openMetricsType, printOpenMetrics } from './open-metrics.ts';
import type { SiteStatus } from './site-status.ts';

/**
 * Signs of life, for an address of their own that the public does not see: `/health` while the process lives, `/ready` while the site can
 * answer from the record, `/metrics` in OpenMetrics.
 */
export function createStatusListener(status: SiteStatus): RequestListener {
  const pages: Readonly<Record<string, (response: ServerResponse) => void | Promise<void>>> = {
    '/health': (response) => answerPlainly(response, 200, 'ok'),
    '/ready': async (response) => {
      if (await status.isReady()) answerPlainly(response, 200, 'ok');
      else answerPlainly(response, 503, 'not ready', { 'retry-after': '2' });
    },
    '/metrics': (response) =>
      answerPlainly(response, 200, printOpenMetrics(status.families).trimEnd(), { 'content-type': openMetricsType }),
  };
  return (request, response) => {
    const page = pages[request.url?.replace(/\?.*$/s, '') ?? ''];
    if (request.method !== 'GET' && request.method !== 'HEAD')
      answerPlainly(response, 405, 'read only', { allow: 'GET, HEAD', connection: 'close' });
    else if (page === undefined) answerPlainly(response, 404, Object.keys(pages).join('\n'));
    else void page(response);
  };
}
