import { type Attack, megabytes } from './attack.ts';
import { forgetPeak, memoryNow, peakMemory } from './process-memory.ts';
import { exchange, forEachAtOnce, statusesIn } from './raw-exchange.ts';

/** Of pages that are not there; of the other kinds a fifth. */
const times = { short: 100, whole: 20_000 } as const;
const mostBytes = 512 * 2 ** 20;
/** How much the second half may leave in memory beyond the first: what is kept of a page that is not there grows with their number. */
const mostGrowth = 64 * 2 ** 20;
/** How many pages may be kept beyond those that were: the one that is asked for in so many ways, in each language. */
const mostKept = 4;
const mostAnswerMs = 10_000;

/** Addresses of which there is no end: pages that are not there, and other ways to write one that is. */
const kinds: readonly {
  readonly name: string;
  readonly path: (at: number) => string;
  readonly status: number | null;
}[] = [
  { name: 'pages that are not there', path: (at) => `/groningen/weg-${at}`, status: 404 },
  { name: 'organisations that are not there', path: (at) => `/weg-${at}/begroting-2018`, status: 404 },
  { name: 'queries of their own', path: (at) => `/groningen/begroting-2018?x=${at}`, status: 200 },
  {
    name: 'pictures with a query of their own',
    path: (at) => `/groningen/indicatoren/aantal-profileringsprojecten-groningen-kennisstad.svg?x=${at}`,
    status: 200,
  },
  {
    name: 'long ways round to one page',
    path: (at) => `/${`${at}/../`.repeat(1 + (at % 300))}groningen/begroting-2018`,
    status: null,
  },
  { name: 'one page in other letters', path: (at) => `/groningen/begroting-2018/${spell('2.1.4', at)}`, status: null },
];

/** A text with other letters of it escaped each time. */
function spell(text: string, at: number): string {
  return (
    [...text]
      .map((letter, index) => (((at >> index) & 1) === 1 ? `%${letter.charCodeAt(0).toString(16)}` : letter))
      .join('') + '/.'.repeat(at >> text.length)
  );
}

export const missing: Attack = {
  name: 'missing',
  what: 'thousands of distinct addresses: nothing of them stays in memory',
  run: async (tally, scale, sites) => {
    const site = await sites.example();
    const { pid } = site.program;
    forgetPeak(pid);
    for (const [kind, { name, path, status }] of kinds.entries()) {
      const each = Math.ceil(times[scale] / (kind === 0 ? 2 : 10));
      const sizes: number[] = [];
      const before = await site.keptPages();
      for (const half of [0, 1]) {
        const numbers = Array.from({ length: each }, (_, at) => half * each + at);
        await forEachAtOnce(numbers, 8, async (at) => {
          const sent = `GET ${path(at)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`;
          const answer = await exchange(site.port, sent, mostAnswerMs + 1_000);
          const [got] = statusesIn(answer.bytes);
          tally.cases += 1;
          tally.answer(answer.ms, mostAnswerMs, path(at).slice(0, 80));
          if (got === undefined || got >= 500 || (status !== null && got !== status))
            tally.harm('crash', `${path(at).slice(0, 80)} is answered with ${got ?? 'nothing'}`);
        });
        sizes.push(memoryNow(pid));
      }
      const [first = 0, second = 0] = sizes;
      tally.note(`${name}: ${megabytes(first)} MB after ${each}, ${megabytes(second)} MB after ${2 * each}`);
      const kept = (await site.keptPages()) - before;
      if (kept > mostKept) tally.harm('memory', `of ${2 * each} ${name} ${kept} are kept`, name);
      if (second - first > mostGrowth)
        tally.harm('memory', `${each} more ${name} leave ${megabytes(second - first)} MB`);
    }
    tally.memory(peakMemory(pid), mostBytes, 'all of them');
  },
};
