import { readForm } from '../../../src/frame/request.ts';
import { type BenchPart, judge, median, round } from '../bench-part.ts';
import { withMunicipality } from '../municipality-site.ts';
import { type Answered, type CountedSite, withCountedSite } from './counted-site.ts';
import { gatherAddresses, withQuery } from './gather-addresses.ts';

/** Where to begin: what cannot be come by from the start page stands here too. */
const from = [
  '/',
  '/ergens',
  '/havermonde',
  '/robots.txt',
  '/sitemap.xml',
  '/ergens/sitemap.xml',
  '/zoeken?q=bibliotheken',
  '/ergens/zoeken?q=aantal+bewoners',
];
/** The heaviest addresses of a kind, each made so many times. */
const heaviest = 2;
const times = ['ronde=1', 'ronde=2', 'lang=nl', 'lang=en', 'ronde=3'];
const toSay = 12;

/** What it took to make one address: the median of each figure. */
type Made = Pick<Answered, 'address' | 'bytes'> & {
  readonly ms: number;
  readonly databaseMs: number;
  readonly queries: number;
};

async function measure({ ask }: CountedSite, address: string): Promise<Made> {
  const answers: Answered[] = [];
  // Such an address is not kept, so that it is made each time.
  for (const time of times) answers.push(await ask(withQuery(address, time)));
  const middle = (of: (one: Answered) => number) => median(answers.map(of));
  return {
    address,
    bytes: middle(({ bytes }) => bytes),
    ms: middle(({ processorMs, databaseMs }) => processorMs + databaseMs),
    databaseMs: middle(({ databaseMs }) => databaseMs),
    queries: middle(({ queries }) => queries),
  };
}

function isData(address: string): boolean {
  const path = address.replace(/\?.*$/s, '');
  return readForm(path).form !== 'page' || /\.(?:xml|txt)$/.test(path);
}

function sayMade({ address, ms, databaseMs, queries, bytes }: Made): string {
  return `${round(ms)} ms (${round(databaseMs)} of the database, ${queries} queries), ${round(bytes / 1000)} kB: ${address}`;
}

export const pagesPart: BenchPart = {
  name: 'pages',
  goal: 'each page and picture of all kinds made in under 60 ms of processor time, of the program and the database together, on ten years of a municipality and the invented example; data files beside it',
  run: (say) =>
    withMunicipality((dataFolder) =>
      withCountedSite(dataFolder, async (site) => {
        const found = await gatherAddresses(site, from);
        const chosen = [...found.values()].flatMap((addresses) => addresses.slice(0, heaviest));
        const made: Made[] = [];
        for (const address of chosen) made.push(await measure(site, address));
        made.sort((left, right) => right.ms - left.ms);
        const missing = [...found].flatMap(([kind, addresses]) => (addresses.length === 0 ? kind : []));
        if (missing.length > 0) say(`not there: ${missing.join(', ')}`);
        const data = made.filter(({ address }) => isData(address));
        const pages = made.filter(({ address }) => !isData(address));
        say(`${pages.length} pages and pictures, the slowest:`);
        for (const one of pages.slice(0, toSay)) say(`  ${sayMade(one)}`);
        say(`${data.length} data files, the slowest:`);
        for (const one of data.slice(0, toSay)) say(`  ${sayMade(one)}`);
        const slowest = pages[0]?.ms ?? Number.NaN;
        say(`a page in the middle ${round(median(pages.map(({ ms }) => ms)))} ms`);
        return judge(say, 'the slowest page', slowest, { atMost: 60 }, ' ms');
      }),
    ),
};
