import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Asking } from './answers/asker.ts';
import { findSite } from './find-site.ts';

type Said = { readonly status: number; readonly location?: string; readonly body?: string };
const [page, nothing]: Said[] = [{ status: 200, body: 'Begroting' }, { status: 404 }];
const to = (location: string): Said => ({ status: 301, location });

/** Asks a web that is made up: hosts with names have no place on this machine. */
function webOf(answers: Readonly<Record<string, Said | undefined>>): Asking & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    ask: async (address, _headers, take) => {
      asked.push(address);
      const { status, location, body = '' } = answers[address] ?? { status: 404 };
      const headers = location === undefined ? {} : { location };
      return await take({ status, headers, body: Readable.from([Buffer.from(body)]), close: () => undefined });
    },
  };
}

describe('a site that calls itself otherwise', () => {
  test('by https, and with www, is the same, and is called as it calls itself', async () => {
    const web = webOf({
      'http://voorbeeld.nl/robots.txt': nothing,
      'http://voorbeeld.nl/begroting': to('https://voorbeeld.nl/begroting'),
      'https://voorbeeld.nl/begroting': to('https://www.voorbeeld.nl/begroting/'),
      'https://www.voorbeeld.nl/begroting/': page,
      'https://www.voorbeeld.nl/robots.txt': { status: 200, body: 'User-agent: *\nDisallow: /begroting/concept' },
    });
    const { site, robots } = await findSite(web, 'http://voorbeeld.nl/begroting');
    expect(site).toEqual({ origin: 'https://www.voorbeeld.nl', path: '/begroting' });
    expect(robots.rules).toHaveLength(1);
  });

  test('and there wants no visitors is left', async () => {
    const web = webOf({
      'http://voorbeeld.nl/': to('https://voorbeeld.nl/'),
      'https://voorbeeld.nl/': page,
      'https://voorbeeld.nl/robots.txt': { status: 200, body: 'User-agent: doelspoor\nDisallow: /' },
    });
    await expect(findSite(web, 'http://voorbeeld.nl/')).rejects.toMatchObject({ saying: { say: 'robots-forbid' } });
  });

  test.each([
    ['https://gemeente.nl/', 'http://voorbeeld.nl/'],
    ['https://voorbeeld.nl/inloggen', 'http://voorbeeld.nl/begroting'],
    ['file:///etc/passwd', 'http://voorbeeld.nl/'],
  ])('by %s is another', async (location, start) => {
    const web = webOf({ [start]: to(location), [location]: page });
    await expect(findSite(web, start)).rejects.toMatchObject({
      saying: { say: 'leads-elsewhere', with: { to: location } },
    });
    expect(web.asked.filter((address) => !address.startsWith('http://voorbeeld.nl/') && address !== location)).toEqual(
      [],
    );
  });
});

test('robots.txt that goes on in a circle is none, and that of another host counts', async () => {
  const robots = 'https://voorbeeld.nl/robots.txt';
  const round = webOf({ [robots]: to(robots), 'https://voorbeeld.nl/': page });
  expect((await findSite(round, 'https://voorbeeld.nl/')).robots.rules).toEqual([]);
  expect(round.asked.filter((address) => address === robots)).toHaveLength(6);
  const other = webOf({
    [robots]: to('https://regels.nl/r'),
    'https://regels.nl/r': { status: 200, body: 'User-agent: *\nDisallow: /x' },
    'https://voorbeeld.nl/': page,
  });
  expect((await findSite(other, 'https://voorbeeld.nl/')).robots.rules).toHaveLength(1);
});
