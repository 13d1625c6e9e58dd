import { createRandom, type Random } from '../fuzz/seeded-random.ts';
import type { Attack, Tally } from './attack.ts';
import { pageHarms } from './page-harms.ts';
import { exchange, forEachAtOnce, statusesIn } from './raw-exchange.ts';
import type { Target } from './target.ts';

const times = { short: 150, whole: 5_000 } as const;
const atOnce = 8;
const mostAnswerMs = 10_000;

/** Addresses that lead to every kind of page of the example. */
const known: readonly [string, ...string[]] = [
  '/',
  '/groningen',
  '/groningen/begroting-2018',
  '/groningen/begroting-2018@1',
  '/groningen/begroting-2018/2.1.4',
  '/groningen/begroting-2018/2.1.4.json',
  '/groningen/begroting-2018.csv',
  '/groningen/indicatoren',
  '/groningen/indicatoren/aantal-profileringsprojecten-groningen-kennisstad.svg',
  '/groningen/indicatoren/aantal-profileringsprojecten-groningen-kennisstad.png?lang=en',
  '/groningen/indicatoren/aantal-profileringsprojecten-groningen-kennisstad/inbedden',
  '/groningen/melden?over=/groningen',
  '/groningen/sporen',
  '/groningen/voornemens',
  '/groningen/bevindingen',
  '/groningen/bevindingen.csv',
  '/groningen/stand',
  '/groningen/vergelijk?van=begroting-2018/2.1.4',
  '/groningen/zoeken?q=projecten',
  '/zoeken?q=projecten&jaar=2018&soort=budget',
  '/volg?wat=groningen,groningen/sporen/x&bij=/groningen',
  '/regels/target-changed',
  '/groningen/sitemap.xml',
  '/robots.txt',
  '/assets/site.css',
];

/** Pieces that have led out of a folder, a page or a host before. */
const pieces: readonly [string, ...string[]] = [
  '/../',
  '/./',
  '//',
  '//evil.example',
  '//evil.example/..',
  '/\\evil.example',
  '\\\\evil.example',
  '/%5cevil.example',
  '/%2f%2fevil.example',
  '/%2e%2e/',
  '/..%2f..%2fetc/passwd',
  '/%252e%252e/',
  'http://evil.example/',
  'javascript:alert(1)',
  '@evil.example',
  '%00',
  '%0d%0aX-Injected: 1',
  '%0a',
  '%',
  '%zz',
  '%c0%ae',
  '%ff%fe',
  '%ed%a0%80',
  '%f0%9f%98%80',
  '%E2%80%AE',
  '"><xssprobe>',
  '%22%3E%3Cxssprobe%3E',
  '<script>alert(1)</script>',
  "'%20or%201=1--",
  '{{1337*7331}}',
  '?',
  '#',
  '&',
  ';',
  '=',
  '+',
  '.json',
  '.csv',
  '.csv-metadata.json',
  '.svg',
  '.png',
  '/inbedden',
  '@0',
  '@-1',
  '@99999999999',
  '@1e9',
  '__proto__',
  'constructor',
  'é',
  '\u202e',
  'a'.repeat(300),
  '/a'.repeat(2_000),
  'a'.repeat(7_500),
  '%61'.repeat(600),
];

const queries: readonly [string, ...string[]] = [
  'lang=xx',
  'lang=en&lang=nl',
  'lang=en%00',
  'pagina=-1',
  'pagina=0',
  'pagina=1e308',
  'pagina=99999999999999999999',
  'pagina=NaN',
  'q=',
  'q=%00',
  'q=%ff',
  `q=${'a%20'.repeat(1_500)}`,
  `q=${'%CC%81'.repeat(1_000)}`,
  'q=(((((',
  'q=%22%22%22',
  'q=a%20%26%20!%20|%20%3A*',
  "q='%3Bdrop%20table%20organisation%3B--",
  'q=%3Cxssprobe%3E',
  'q=__proto__',
  'q[]=a',
  'q=a&q=b',
  'jaar=99999999999',
  'jaar=-1',
  'jaar=2018.5',
  'soort=__proto__',
  'soort=%00',
  'organisatie=//evil.example',
  'over=//evil.example/groningen',
  'over=javascript:alert(1)',
  'over=/groningen%22%3E%3Cxssprobe%3E',
  'van=//evil.example',
  'van=../../etc/passwd&met=%00',
  'van=begroting-2018/2.1.4&met=begroting-2018/2.1.4',
  `van=${'a'.repeat(5_000)}`,
  'regel=__proto__',
  'ernst=x',
  'veld=%ed%a0%80',
];

function mutate(random: Random): string {
  let address = random.pick(known);
  for (let at = 1 + random.below(3); at > 0; at -= 1) {
    const where = random.chance(0.3) ? 0 : random.below(address.length + 1);
    if (random.chance(0.5)) address = address.slice(0, where) + random.pick(pieces) + address.slice(where);
    else if (random.chance(0.6)) address += `${address.includes('?') ? '&' : '?'}${random.pick(queries)}`;
    else address = address.slice(0, where) + String.fromCharCode(random.below(256)) + address.slice(where + 1);
  }
  return address;
}

/** What an answer has to be, whatever was asked. */
const allowed = new Set([200, 301, 302, 304, 307, 308, 400, 404, 405, 414, 431]);

async function ask(tally: Tally, target: Target, address: string): Promise<void> {
  const bytes = Buffer.from(
    `GET ${address} HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n`,
  );
  const answer = await exchange(target.port, bytes, mostAnswerMs + 1_000);
  tally.cases += 1;
  const shown = JSON.stringify(address).slice(0, 200);
  tally.answer(answer.ms, mostAnswerMs, shown);
  const [status] = statusesIn(answer.bytes);
  // A line end in an address makes another request of it: what comes of that is held by `headers`.
  if (status === undefined || !allowed.has(status))
    return tally.harm('crash', `${shown} is answered with ${status ?? 'nothing'}`);
  const text = answer.bytes.toString('utf8');
  const end = text.indexOf('\r\n\r\n');
  const [head, body] = [text.slice(0, end), text.slice(end + 4)];
  if (/^x-injected:/im.test(head)) tally.harm('leak', `${shown} writes a header of its own`);
  const location = /^location: (.*)$/im.exec(head)?.[1];
  if (location !== undefined && !/^\/(?![/\\])/.test(location))
    tally.harm('leak', `${shown} sends a reader to ${location}`);
  if (/^content-type: text\/html/im.test(head)) {
    for (const harm of pageHarms(body, { base: target.base, path: '/', foreign: (host) => host !== 'evil.example' }))
      tally.harm('leak', `${shown}: ${harm}`);
  }
}

export const addresses: Attack = {
  name: 'addresses',
  what: 'odd addresses and queries: none is answered with a fault, leads a reader elsewhere or becomes part of a page',
  run: async (tally, scale, sites) => {
    const site = await sites.example();
    const alone = [
      ...pieces.map((piece) => `/${piece}`),
      ...pieces,
      ...known.flatMap((path) => queries.map((query) => `${path.split('?')[0]}?${query}`)),
    ];
    const drawn = Array.from({ length: times[scale] }, (_, at) => mutate(createRandom(at + 1)));
    // An address with a space or a control character ends the line of the request: those are of the heads, not of the addresses.
    const cases = [...(scale === 'short' ? alone.slice(0, 130) : alone), ...drawn].filter(
      (address) => !/[\0-\x20\x7f]/.test(address) && address !== '',
    );
    await forEachAtOnce(cases, atOnce, (address) => ask(tally, site, address));
  },
};
