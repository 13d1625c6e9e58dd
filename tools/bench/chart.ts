import { brotliCompressSync } from 'node:zlib';
import { drawPng } from '../../src/frame/pictures/draw-png.ts';
import { layChart } from '../../src/ui/chart/lay-chart.ts';
import { nl } from '../../src/words/nl.data.ts';
import { type BenchPart, judge, median, worst } from './bench-part.ts';
import { withExampleSite } from './example-site.ts';

const port = 18_095;
const rounds = 300;
const pictures = 20;

/** A chart of eleven years with all that takes looking for a place. */
const chart = {
  data: {
    points: Array.from({ length: 10 }, (_, index) => ({
      year: 2011 + index,
      number: 60_000 + index * 370,
      to: null,
      series: 'achieved' as const,
      operator: null,
      texts: [`${60 + index}.370 (14,4%)`, `${60 + index}.370`],
      isLatest: true,
    })),
    targets: Array.from({ length: 13 }, (_, index) => ({
      year: 2011 + (index % 10),
      number: 60_200 + index * 350,
      operator: '>=' as const,
      texts: [`≥ ${60 + index}.200`],
      isLatest: index < 10,
    })),
    missing: [2010],
    breaks: [{ year: 2016, cause: 'name' as const }],
    isRank: false,
    isPercent: false,
  },
  frame: {
    title: 'Aantal studenten op hbo- en wo-opleidingen',
    subtitle: 'studenten · Ergens · 2010–2020',
    status: 'Verzonnen: deze organisatie bestaat niet, en alles wat zij hier zegt is bedacht.',
    source: 'Bron: Ergens, Begroting 2011–2020, Jaarverslag 2011–2020; stand van 30 november 2026.',
    address: 'Grafiek: Doelspoor, doelspoor.example/ergens/indicatoren/aantal-studenten',
  },
  words: nl.indicator.drawn,
  printNumber: String,
};

/** How long the program does nothing else, at most, while something is done. In milliseconds. */
async function heldUp(body: () => Promise<unknown>): Promise<number> {
  let [last, longest] = [performance.now(), 0];
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  await body();
  await new Promise((resolve) => setTimeout(resolve, 5));
  clearInterval(beat);
  return longest;
}

export const chartPart: BenchPart = {
  name: 'chart',
  goal: 'a chart of eleven years laid out in its three widths in under 10 ms; its dots made in under 150, of which the program is held up under 50',
  run: async (say) => {
    const laid = Array.from({ length: rounds }, () => {
      const start = performance.now();
      for (const size of ['wide', 'narrow', 'small'] as const) layChart(chart, size);
      return performance.now() - start;
    });
    const svg = await withExampleSite(port, null, async (base) => {
      const path = '/groningen/indicatoren/aantal-samenwerkingsprojecten-op-gebied-van-kennis-innovatie';
      const page = await (await fetch(base + path)).text();
      const charts = [...page.matchAll(/<svg class="ds-chart.*?<\/svg>/gs)].map(([text]) => text).join('');
      const [all, without] = [page, page.replace(/<svg class="ds-chart.*?<\/svg>/gs, '')].map(
        (text) => brotliCompressSync(text).length,
      );
      say(`on its page ${charts.length} B, of the page compressed ${(all ?? 0) - (without ?? 0)} of ${all} B`);
      return await (await fetch(`${base}${path}.svg`)).text();
    });
    const drawn: number[] = [];
    const held: number[] = [];
    for (let picture = 0; picture < pictures; picture++) {
      const start = performance.now();
      let ready = start;
      const wait = await heldUp(async () => {
        const png = await drawPng(svg);
        ready = performance.now();
        if (picture === 0) say(`as a file ${svg.length} B, as dots ${png.length} B`);
      });
      drawn.push(ready - start);
      held.push(wait);
    }
    return worst([
      judge(say, 'laid out', median(laid), { atMost: 10 }, ' ms'),
      judge(say, 'dots', median(drawn), { atMost: 150 }, ' ms'),
      judge(say, 'held up by dots', median(held), { atMost: 50 }, ' ms'),
    ]);
  },
};
