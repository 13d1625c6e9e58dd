import { brotliCompressSync } from 'node:zlib';
import { type BenchPart, judge, worst } from './bench-part.ts';
import { chapterAddresses, withExampleSite } from './example-site.ts';

const port = 18_091;

type Weight = { readonly path: string; readonly html: number; readonly css: number };

/** The bytes of an address as they go over the line with brotli. */
async function readPage(address: string): Promise<{ text: string; bytes: number }> {
  const response = await fetch(address, { headers: { 'accept-encoding': 'br' } });
  const text = await response.text();
  const told = Number(response.headers.get('content-length'));
  if (response.headers.get('content-encoding') === 'br' && told > 0) return { text, bytes: told };
  return { text, bytes: brotliCompressSync(text).length };
}

/** The bytes of a page and of its style sheets as they go over the line, and what it fetches besides. */
export async function weigh(base: string, path: string): Promise<Weight & { scripts: number; others: string[] }> {
  const { text, bytes } = await readPage(base + path);
  const sheets = [...text.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)].flatMap(
    ([tag]) => /href="([^"]+)"/.exec(tag)?.[1] ?? [],
  );
  let css = 0;
  const imported: string[] = [];
  for (const sheet of sheets) {
    const read = await readPage(new URL(sheet, base).href);
    css += read.bytes;
    imported.push(...[...read.text.matchAll(/url\(["']?(https?:[^"')]+)/g)].map(([, address]) => address ?? ''));
  }
  // What a browser fetches by itself; a link is only followed by a person.
  const fetched = [
    ...text.matchAll(/<(?:img|link|source|iframe|video|audio|object|embed|use)\b[^>]*?(?:src|href|data)="([^"]+)"/g),
  ];
  const own = new URL(base).host;
  const others = [
    ...fetched.filter(([tag]) => !/rel="(?:canonical|alternate)"/.test(tag)).map(([, address]) => address ?? ''),
    ...imported,
  ];
  return {
    path,
    html: bytes,
    css,
    scripts: [...text.matchAll(/<script\b|\son[a-z]+="/g)].length,
    others: others.filter((address) => new URL(address, base).host !== own),
  };
}

export const pageWeightPart: BenchPart = {
  name: 'page-weight',
  goal: 'HTML and CSS of the heaviest chapter page at most 14 kB brotli, no script, no other host',
  run: (say) =>
    withExampleSite(port, null, async (base) => {
      const paths = await chapterAddresses(base);
      if (paths.length === 0) throw new Error('the example has no chapter pages');
      const pages = [];
      for (const path of paths) pages.push(await weigh(base, path));
      const heaviest = pages.reduce((one, other) => (other.html + other.css > one.html + one.css ? other : one));
      say(`${pages.length} chapter pages; heaviest ${heaviest.path}: HTML ${heaviest.html} B, CSS ${heaviest.css} B`);
      const total = (heaviest.html + heaviest.css) / 1000;
      const others = [...new Set(pages.flatMap((page) => page.others))];
      if (others.length > 0) say(`other hosts: ${others.join(', ')}`);
      return worst([
        judge(say, 'HTML and CSS', total, { atMost: 14 }, ' kB'),
        judge(say, 'scripts', Math.max(...pages.map(({ scripts }) => scripts)), { atMost: 0 }, ''),
        judge(say, 'requests to other hosts', others.length, { atMost: 0 }, ''),
      ]);
    }),
};
