import { join } from 'node:path';
import { type BenchPart, judge, median, worst } from './bench-part.ts';
import { startProgram, waitForAddress } from './command.ts';
import { withMunicipality } from './municipality-site.ts';
import { weigh } from './page-weight.ts';

const port = 18_094;
const program = join(import.meta.dirname, '..', '..', 'dist', 'doelspoor.js');
/** The list of fields begins with these; one field is much like the other. */
const fields = 20;

/** Serves ten years of an invented municipality. */
function withSite<Result>(body: (base: string) => Promise<Result>): Promise<Result> {
  return withMunicipality(async (dataFolder) => {
    const environment = { ...process.env, DOELSPOOR_DATA: dataFolder, DATABASE_URL: '' };
    const site = startProgram(process.execPath, [program, 'serve', '--port', String(port)], environment);
    try {
      const base = `http://127.0.0.1:${port}`;
      await waitForAddress(`${base}/ergens`);
      return await body(base);
    } finally {
      await site.stop();
    }
  });
}

/** Milliseconds until an address that was not asked before has come. */
async function timePage(address: string): Promise<number> {
  const start = performance.now();
  await (await fetch(address)).text();
  return performance.now() - start;
}

export const threadPagePart: BenchPart = {
  name: 'thread-page',
  goal: 'the heaviest of 20 threads of fields over ten years under 20 kB brotli with its CSS; its lists made in under 500 ms',
  run: (say) =>
    withSite(async (base) => {
      const list = await (await fetch(`${base}/ergens/sporen`)).text();
      const paths = [...list.matchAll(/href="(\/ergens\/sporen\/[^"#?]+)"/g)].flatMap(([, path]) => path ?? []);
      if (paths.length === 0) throw new Error('the municipality has no threads');
      const times = [];
      const pages = [];
      for (const path of new Set(paths.slice(0, fields))) {
        times.push(await timePage(base + path));
        pages.push(await weigh(base, path));
      }
      const heaviest = pages.reduce((one, other) => (other.html + other.css > one.html + one.css ? other : one));
      say(`heaviest ${heaviest.path}: HTML ${heaviest.html} B, CSS ${heaviest.css} B`);
      const lists = ['voornemens', 'stand', 'bevindingen', 'indicatoren', 'sitemap.xml'];
      const made: number[] = [];
      for (const name of lists) made.push(await timePage(`${base}/ergens/${name}`));
      say(lists.map((name, at) => `${name} ${Math.round(made[at] ?? 0)} ms`).join(', '));
      return worst([
        judge(say, 'HTML and CSS', (heaviest.html + heaviest.css) / 1000, { atMost: 20 }, ' kB'),
        judge(say, 'a thread, not kept yet', median(times), { atMost: 250 }, ' ms'),
        judge(say, 'the slowest list, not kept yet', Math.max(...made), { atMost: 500 }, ' ms'),
      ]);
    }),
};
