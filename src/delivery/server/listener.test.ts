import { createServer, request, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { KeptPages } from './kept/kept-pages.ts';
import { makePage } from './kept/make-page.ts';
import { PageCache } from './kept/page-cache.ts';
import { fewAtOnce } from './limits/few-at-once.ts';
import { createListener } from './listener.ts';
import type { Site } from './site.ts';

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

async function keptPages(cache: PageCache): Promise<KeptPages> {
  const css = await makePage(new TextEncoder().encode('a{}'), [], 'kept');
  return new KeptPages(cache, new Map([['/assets/site.css', css]]), (header) =>
    header?.startsWith('en') ? 'en' : 'nl',
  );
}

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

async function serve(site: Site): Promise<{ ask: Ask; reported: unknown[]; cache: PageCache; kept: KeptPages }> {
  const reported: unknown[] = [];
  const cache = new PageCache(1_000_000);
  const kept = await keptPages(cache);
  const listening = createServer(
    createListener({
      site,
      kept,
      making: fewAtOnce(),
      readerOf: () => 'a',
      base: 'https://doelspoor.example',
      report: (error) => reported.push(error),
    }),
  );
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const ask: Ask = (path, { method = 'GET', headers = {} } = {}) =>
    new Promise((resolve, reject) => {
      const sent = request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
        let body = '';
        response.on('data', (part) => {
          body += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      });
      sent.on('error', reject);
      sent.end();
    });
  return { ask, reported, cache, kept };
}
type Ask = (path: string, options?: { method?: string; headers?: Record<string, string> }) => Promise<Answer>;

/** Answers with the language and the path that it saw, and how often it was asked. */
function countingSite(headers: Record<string, string> = {}): Site {
  let asked = 0;
  return {
    fetch(seen) {
      asked += 1;
      const { pathname, search, host } = new URL(seen.url);
      const text = `${asked} ${host} ${seen.headers.get('accept-language')} ${pathname}${search}`;
      return new Response(text, {
        status: pathname === '/weg' ? 404 : 200,
        headers: { 'content-type': 'text/plain', vary: 'accept-language', ...headers },
      });
    },
  };
}

describe('a page that was asked for before', () => {
  it('is not made again', async () => {
    const { ask } = await serve(countingSite());
    expect((await ask('/groningen')).body).toBe('1 localhost null /groningen');
    expect((await ask('/groningen')).body).toBe('1 localhost null /groningen');
  });

  it('is answered with 304 to a reader who still has it', async () => {
    const { ask } = await serve(countingSite());
    const { headers } = await ask('/groningen');
    const again = await ask('/groningen', { headers: { 'if-none-match': String(headers.etag) } });
    expect(again.status).toBe(304);
    expect(again.body).toBe('');
    expect(again.headers.etag).toBe(headers.etag);
  });

  it('is kept for each language apart', async () => {
    const { ask } = await serve(countingSite());
    await ask('/groningen');
    expect((await ask('/groningen', { headers: { 'accept-language': 'en-GB' } })).body).toContain('2 localhost en-GB');
  });

  it('is kept once where it is the same in all languages', async () => {
    const { ask } = await serve(countingSite({ vary: 'origin' }));
    await ask('/groningen.json');
    expect((await ask('/groningen.json', { headers: { 'accept-language': 'en-GB' } })).body).toContain('1 localhost');
  });

  it('goes over the line compressed to a reader who takes that', async () => {
    const { ask } = await serve(countingSite());
    const { headers } = await ask('/groningen', { headers: { 'accept-encoding': 'br' } });
    expect(headers['content-encoding']).toBe('br');
  });
});

it('the style sheet is there without asking the site', async () => {
  const { ask } = await serve(countingSite());
  expect((await ask('/assets/site.css')).body).toBe('a{}');
});

describe('a change', () => {
  it('empties what shows the organisation, and nothing of another', async () => {
    const { ask, kept } = await serve(countingSite());
    for (const slug of ['groningen', 'assen']) kept.change(slug);
    for (const path of ['/groningen', '/groningen/x?lang=en', '/assen/x', '/', '/zoeken']) await ask(path);
    kept.change('groningen');
    expect((await ask('/assen/x')).body).toMatch(/^3 /);
    expect((await ask('/groningen')).body).toMatch(/^6 /);
    expect((await ask('/groningen/x?lang=en')).body).toMatch(/^7 /);
    expect((await ask('/')).body).toMatch(/^8 /);
    expect((await ask('/zoeken')).body).toMatch(/^9 /);
  });

  it.each(['/groningen/x', '/'])('while %s is made: the page is shown, and not kept', async (path) => {
    let text = 'before';
    const gate = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const { ask, kept } = await serve({
      fetch: async () => {
        const body = text;
        begun.resolve();
        await gate.promise;
        return new Response(body);
      },
    });
    kept.change('groningen');
    const asked = ask(path);
    await begun.promise;
    text = 'after';
    kept.change('groningen');
    gate.resolve();
    expect((await asked).body).toBe('before');
    expect((await ask(path)).body).toBe('after');
  });

  it('that makes an organisation known while its page is made keeps nothing either', async () => {
    const { ask, kept } = await serve(countingSite());
    const begun = kept.begin('/nieuw/x', undefined);
    kept.change('nieuw');
    kept.keep(begun, await makePage(new TextEncoder().encode('before'), [], 'kept'));
    expect((await ask('/nieuw/x')).body).toMatch(/^1 /);
  });
});

describe('an address that is written otherwise', () => {
  it.each([
    ['/a/../groningen', '/groningen'],
    ['//groningen', '/groningen'],
    ['/%67roningen', '/groningen'],
    ['/groningen?', '/groningen'],
    ['/a/..//groningen?lang=nl', '/groningen?lang=nl'],
  ])('%s is sent to the one address, without asking the site', async (path, location) => {
    const { ask, cache } = await serve(countingSite());
    const answer = await ask(path);
    expect([answer.status, answer.headers.location]).toEqual([301, location]);
    expect(cache.state.pages).toBe(0);
    expect((await ask(location)).body).toMatch(/^1 /);
  });
});

describe('what is not kept', () => {
  it.each(['/weg', '/zoeken?q=a', '/groningen?lang=nl&x=1', '/groningen?LANG=nl'])(
    '%s is made anew each time',
    async (path) => {
      const { ask } = await serve(countingSite());
      await ask(path);
      expect((await ask(path)).body).toMatch(/^2 /);
    },
  );

  it('an answer that says so itself', async () => {
    const { ask } = await serve(countingSite({ 'cache-control': 'no-store' }));
    await ask('/nu');
    expect((await ask('/nu')).body).toMatch(/^2 /);
  });
});

describe('hostile requests', () => {
  it('a host or path that names another host changes nothing in the page', async () => {
    const { ask } = await serve(countingSite());
    expect((await ask('/x', { headers: { host: 'evil.example' } })).body).toContain('localhost');
    expect((await ask('//evil.example/x')).headers.location).toBe('/evil.example/x');
  });

  it('of what a reader says of the host, and of a proxy, nothing reaches the site', async () => {
    const seen: string[][] = [];
    const { ask } = await serve({
      fetch({ url, headers: given }) {
        seen.push([url, ...[...given].flat()]);
        return new Response('');
      },
    });
    const headers = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      forwarded: 'host=evil.example',
      'accept-language': 'en',
    };
    await ask('/groningen', { headers });
    expect(seen).toEqual([['http://localhost/groningen', 'accept-language', 'en']]);
  });

  it('only reading is allowed', async () => {
    const { ask } = await serve(countingSite());
    expect((await ask('/groningen', { method: 'DELETE' })).status).toBe(405);
  });

  it('a fault of ours is reported, and not shown', async () => {
    const { ask, reported } = await serve({
      fetch() {
        throw new Error('wachtwoord=geheim');
      },
    });
    const { status, body } = await ask('/groningen');
    expect(status).toBe(500);
    expect(body).not.toContain('geheim');
    expect(reported).toHaveLength(1);
  });

  it('more pages at once than can be made are asked for later', async () => {
    const { ask } = await serve({ fetch: () => new Promise(() => undefined) });
    const busy = await Promise.any(Array.from({ length: 16 + 256 + 1 }, (_, number) => ask(`/groningen?${number}`)));
    expect(busy.status).toBe(503);
    expect(busy.headers['retry-after']).toBe('3');
  });

  it('HEAD gives the headers only', async () => {
    const { ask } = await serve(countingSite());
    const { headers, body } = await ask('/groningen', { method: 'HEAD' });
    expect(Number(headers['content-length'])).toBeGreaterThan(0);
    expect(body).toBe('');
  });
});
