import { glob, readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { gallery, renderExample } from '../../../tests/gallery.ts';
import { buildCss } from '../../../tools/build-css.ts';

/** The headings of a page by level, in order. */
function headingsOf(html: string): number[] {
  return [...html.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]));
}

function idsOf(html: string): string[] {
  return [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '');
}

describe.each(
  gallery.flatMap((example) => [
    { name: example.name, of: example.name, html: renderExample(example, 'nl') },
    { name: `${example.name} in English`, of: example.name, html: renderExample(example, 'en') },
  ]),
)('$name', ({ of, html }) => {
  test('has one h1, and no heading skips a level', () => {
    const headings = headingsOf(html);
    expect(headings.filter((level) => level === 1)).toHaveLength(1);
    headings.forEach((level, index) => {
      expect(level - (headings[index - 1] ?? 0), `${level} after ${headings[index - 1]}`).toBeLessThanOrEqual(1);
    });
  });

  test('has no id twice, and every link within the page arrives', () => {
    const ids = idsOf(html);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    for (const [, targets = ''] of html.matchAll(/aria-labelledby="([^"]+)"/g))
      for (const target of targets.split(' ')) expect(ids).toContain(target);
  });

  test('has no script but that of the program where one writes, and asks nothing of another host', () => {
    const scripts = [...html.matchAll(/<script[^>]*>/gi)].map(([tag]) => tag);
    expect(scripts).toEqual(of === 'drafts-chapter' ? ['<script type="module" src="/assets/write.js">'] : []);
    expect(html).not.toMatch(/\son[a-z]+="|="\s*javascript:/i);
    expect([...html.matchAll(/(?:src|srcset|data)="(https?:[^"]*)"/g)]).toEqual([]);
    expect([
      ...html.matchAll(/<link rel="(?:stylesheet|preload|icon)"[^>]*href="(?!\/(?:assets|beheer|groningen\/thema)\/)/g),
    ]).toEqual([]);
  });

  test('has no empty link, label or heading', () => {
    expect(html).not.toMatch(/<(a|h[1-6]|label|button|th|caption)(\s[^>]*)?><\/\1>/);
  });
});

test('a chapter page and its style sheet are at most 14 kB of brotli together', async () => {
  const example = gallery.find(({ name }) => name === 'chapter');
  if (example === undefined) throw new Error('The gallery has no chapter.');
  const size = (text: string) => brotliCompressSync(text).length;
  const { site, chapter } = await buildCss('/assets/noto-sans.woff2');
  expect(size(renderExample(example)) + size(site) + size(chapter)).toBeLessThanOrEqual(14_000);
});

test('a page links a style sheet for each of its classes that is styled', async () => {
  const { site, overview, chapter, threadTable, review, work } = await buildCss('/assets/noto-sans.woff2');
  const classesIn = (css: string) => new Set(css.match(/(?<=\.)(?:ds|nl|utrecht)-[\w-]+/g));
  const sheets = {
    '/assets/site.css': classesIn(site),
    '/assets/overview.css': classesIn(overview),
    '/assets/chapter.css': classesIn(chapter),
    '/assets/thread-table.css': classesIn(threadTable),
    '/assets/review.css': classesIn(review),
    '/assets/work.css': classesIn(work),
  };
  const styled = new Set(Object.values(sheets).flatMap((names) => [...names]));
  const bare = gallery.flatMap((example) => {
    const html = renderExample(example);
    const used = new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
    const linked = Object.entries(sheets).flatMap(([sheet, names]) =>
      html.includes(`href="${sheet}"`) ? [names] : [],
    );
    const missed = [...used].filter((name) => styled.has(name) && !linked.some((names) => names.has(name)));
    return missed.length === 0 ? [] : [`${example.name}: ${missed.join(' ')}`];
  });
  expect(bare).toEqual([]);
});

test('every class in our own style sheets is used by a page', async () => {
  const read = async (pattern: string) => {
    let text = '';
    for await (const file of glob(pattern)) text += await readFile(file, 'utf8');
    return text;
  };
  const code =
    (await read('src/{ui,frame,features,delivery}/**/*.tsx')) + (await read('src/features/*/script/**/*.ts'));
  const used = new Set(code.match(/ds-[\w-]+/g));
  const styled = new Set((await read('src/ui/**/*.css')).match(/(?<=\.)ds-[\w-]+/g));
  expect([...styled].filter((name) => !used.has(name))).toEqual([]);
});
