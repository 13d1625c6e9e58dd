import { createRandom, type Random } from '../fuzz/seeded-random.ts';
import type { Attack, Tally } from './attack.ts';
import { type GuardedDraft, guardDraft, guardedWords, standingOf } from './guarded-draft.ts';
import { forEachAtOnce } from './raw-exchange.ts';
import { startSite } from './target.ts';

const times = { short: 300, whole: 100_000 } as const;
const atOnce = 8;
const mostAnswerMs = 10_000;
/** So many addresses are gathered from the inside, and as many from the outside. */
const mostKnown = 400;

const work = '/beheer/havermonde';

/** The addresses that a page leads to, and those that its forms go to. */
function addressesIn(page: string): readonly string[] {
  return [...page.matchAll(/(?:href|action)="(\/[^"#]*)/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));
}

/** All that somebody gets to by following what pages lead to. */
async function gather(base: string, from: readonly string[], cookie: string): Promise<readonly string[]> {
  const known = new Set(from);
  for (const address of known) {
    if (known.size > mostKnown) break;
    const answer = await fetch(base + address, { headers: { cookie }, redirect: 'manual' });
    const page = await answer.text();
    for (const found of addressesIn(page))
      if (!found.startsWith('/assets/') && !found.includes('/uit')) known.add(found);
  }
  return [...known];
}

const ends = [
  '.json',
  '.csv',
  '.atom',
  '.xml',
  '.png',
  '.svg',
  '/geschiedenis',
  '/naast',
  '/mensen',
  '/geheel',
  '@1',
  '@2',
  '/',
] as const;
const queries = [
  'lang=en',
  'bewaard=1',
  'q=verholen',
  'van=jaarverslag-2025',
  'lijst=niet-gevonden',
  'pagina=2',
  'ronde=1',
] as const;

/** Another address from one that is known, in up to three steps. */
function bend(random: Random, address: string, ids: readonly [string, ...string[]]): string {
  let [path = '/', query = ''] = address.split('?', 2);
  for (let step = random.below(4); step > 0; step -= 1) {
    const ways = [
      () => (path += random.pick(ends)),
      () => (query += `${query === '' ? '' : '&'}${random.pick(queries)}`),
      () => (path = path.replace(/[0-9a-f-]{36}/, random.pick(ids))),
      () => (path = `${path.replace(/\/$/, '')}/${random.pick(ids)}`),
      () => (path = path.replace(/\/[^/]*$/, '') || '/'),
      () => (path = path.replace('havermonde', random.pick(['groningen', 'Havermonde', '%68avermonde']))),
      () => (path = /^\/beheer(?=\/|$)/.test(path) ? path.slice('/beheer'.length) || '/' : `/beheer${path}`),
      () => (path = path.replace('/documenten', random.pick(['', '/sporen', '/mensen']))),
    ] as const;
    random.pick(ways)();
  }
  return query === '' ? path : `${path}?${query}`;
}

type Asked = { readonly address: string; readonly method: 'GET' | 'HEAD' | 'POST'; readonly cookie: string };

/** Asks one address from outside, and tells what it should not have got. */
async function ask(tally: Tally, base: string, { address, method, cookie }: Asked, draft: GuardedDraft): Promise<void> {
  const what = `${method} ${address} as ${cookie === '' ? 'the public' : 'another organisation'}`;
  const piece = draft.items[0];
  const fields = {
    stuk: piece?.id ?? '',
    basis: String(piece?.version ?? 1),
    tekst: 'Van een indringer.',
    rol: 'controller',
  };
  const begun = performance.now();
  const answer = await fetch(base + address, {
    method,
    redirect: 'manual',
    headers: { origin: base, ...(cookie !== '' && { cookie }) },
    ...(method === 'POST' && { body: new URLSearchParams(fields) }),
  }).catch(() => null);
  tally.cases += 1;
  if (answer === null) return tally.harm('crash', `${what} is not answered`);
  const said = `${await answer.text()} ${answer.headers.get('location') ?? ''}`;
  tally.answer(performance.now() - begun, mostAnswerMs, what);
  if (answer.status >= 500) tally.harm('crash', `${what} is answered with ${answer.status}`);
  for (const word of guardedWords) if (said.includes(word)) tally.harm('leak', `${what} shows "${word}"`);
  if (answer.ok && address.startsWith(`${work}/`)) tally.harm('leak', `${what} is answered with ${answer.status}`);
}

/** Who works on it has to see those words, or nothing was tried. */
async function mustBeSeen(tally: Tally, base: string, draft: GuardedDraft): Promise<void> {
  const written = draft.items.find(({ item }) => item.kind === 'account')?.item;
  const chapter = written?.kind === 'account' ? written.chapter : '';
  const seen = [`${draft.path}/${chapter}`, `${work}/mensen`].map(async (path) => {
    return await (await fetch(base + path, { headers: { cookie: draft.insider } })).text();
  });
  const pages = (await Promise.all(seen)).join(' ');
  for (const word of guardedWords)
    if (!pages.includes(word)) tally.harm('lost', `who works on the draft does not see "${word}"`);
}

export const isolation: Attack = {
  name: 'isolation',
  what: 'random requests of the public and of another organisation for drafts and people: nothing of them is answered',
  run: async (tally, scale, sites) => {
    const dataFolder = await sites.dataFolder();
    const draft = await guardDraft(dataFolder);
    const before = await standingOf(dataFolder, draft);
    const site = await startSite(dataFolder, []);
    try {
      const inside = await gather(site.base, [work, draft.path], draft.insider);
      const outside = await gather(site.base, ['/', '/havermonde', '/zoeken?q=verholen'], '');
      await mustBeSeen(tally, site.base, draft);
      tally.note(`${inside.length} addresses from the inside, ${outside.length} from the outside`);
      const [first = '', ...ids] = draft.items.map(({ id }) => id);
      const random = createRandom(20_261_130);
      const known = [...inside, ...inside, ...outside];
      const requests = Array.from(
        { length: times[scale] },
        (): Asked => ({
          address: bend(random, known[random.below(known.length)] ?? '/', [first, ...ids]),
          method: random.pick(['GET', 'GET', 'GET', 'GET', 'HEAD', 'POST']),
          cookie: random.chance(0.5) ? '' : draft.other,
        }),
      );
      await forEachAtOnce(requests, atOnce, (asked) => ask(tally, site.base, asked, draft));
      site.program.signal('SIGTERM');
      await site.program.ended;
      if ((await standingOf(dataFolder, draft)) !== before)
        tally.harm('lost', 'somebody from outside changed the draft');
    } finally {
      await site.stop();
    }
  },
};
