import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractRawText } from '../raw-text.ts';
import { pageFacts } from './facts.data.ts';
import { findSharedRuns, splitWords } from './shared-words.ts';

const root = join(import.meta.dirname, '..', '..');
const example = join(root, 'examples', 'groningen');
const shared = join(root, '..', 'shared');

const files = readdirSync(example, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(example, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

describe('the example', () => {
  it('holds the pages that are listed here and no others', () => {
    expect(files.toSorted()).toEqual(pageFacts.map(({ file }) => file).toSorted());
  });

  it('is listed in its readme, each page with its original', () => {
    const readme = readFileSync(join(root, 'examples', 'README.md'), 'utf8');
    const rows = readme.split('\n').filter((line) => line.startsWith('| `'));
    const unlisted = pageFacts.filter(
      ({ file, address }) => !rows.some((row) => row.includes(`\`${file}\``) && row.includes(address)),
    );
    expect(unlisted).toEqual([]);
  });

  it.each(pageFacts)('tells the figures, headings and names of $file as they are', async ({ file, facts }) => {
    const text = await extractRawText(join(example, file));
    expect(facts.filter((fact) => !text.includes(fact))).toEqual([]);
  });

  it.each(pageFacts)('says of $file that it is a retelling, and of what', async ({ file, address }) => {
    const text = await extractRawText(join(example, file));
    expect(text).toMatch(
      /\[Hervertelling in eigen woorden(, ingekort)?\. Het origineel (staat op|is onderdeel 2\.3\.4 van) https:/,
    );
    expect(text).toContain(`${address}]`);
  });

  it.each(pageFacts.filter(({ file }) => file.endsWith('.html')))('gives $file its canonical address', (page) => {
    const html = readFileSync(join(example, page.file), 'utf8');
    expect(html).toContain(`<link rel="canonical" href="${page.address}"`);
  });

  it('keeps the white space before a target that was written so', () => {
    const path = 'jaarverslag-2018/2-1-4-internationaal-promoten-van-onze-kennissectoren.html';
    expect(readFileSync(join(example, path), 'utf8')).toContain('<td>&nbsp;&gt; 2</td>');
  });

  it('repeats a paragraph that the municipality repeats from year to year', async () => {
    const page = '2-1-1-samenwerken-met-kennisinstellingen.html';
    const [first, ...later] = await Promise.all(
      ['begroting-2017', 'begroting-2018', 'begroting-2020'].map((folder) =>
        extractRawText(join(example, folder, page)).then((text) => text.match(/Bij techbedrijven[^.]+\./)?.[0]),
      ),
    );
    expect(first).toBeDefined();
    expect(later).toEqual([first, first]);
  });

  it('has no table of indicators where the original has none', () => {
    const pages = files.filter((file) => /2-1-3|begroting-2020/.test(file));
    expect(pages).toHaveLength(6);
    expect(pages.filter((page) => readFileSync(join(example, page), 'utf8').includes('<table'))).toEqual([]);
  });
});

describe.runIf(existsSync(shared))('beside what was noted of the originals, the example', () => {
  /** Names and set phrases of these documents, which have no other words. */
  const names = [
    'met de steden Oldenburg, Hamburg en Bremen',
    'Interreg Shaping the Future of Smart Region North',
    'International Welcome Center North (IWCN)',
    'Academic Ranking of World Universities (Shanghai Ranking)',
  ];
  const told = pageFacts.flatMap((page) => page.told.map((source) => ({ ...page, source })));

  it.each(told)('has no run of seven words in $file that stands in $source', async ({ file, source, facts }) => {
    const ours = await extractRawText(join(example, file));
    const theirs = readFileSync(join(shared, source), 'utf8');
    const runs = findSharedRuns(splitWords(ours, [...facts, ...names]), splitWords(theirs, []), 7);
    expect(runs).toEqual([]);
  });

  it.each(told)('has no sentence, line or bullet of $source in $file', async ({ file, source, facts }) => {
    const words = splitWords(await extractRawText(join(example, file)), [...facts, ...names]);
    const ours = ` ${words.join(' ')} `;
    const theirs = readFileSync(join(shared, source), 'utf8')
      .split(/\n|[.;?!]\s/)
      .map((sentence) => splitWords(sentence, []))
      .filter((sentence) => sentence.length > 2)
      .map((sentence) => ` ${sentence.join(' ')} `);
    expect(theirs.filter((sentence) => ours.includes(sentence))).toEqual([]);
  });
});
