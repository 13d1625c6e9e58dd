import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractRawText } from '../raw-text.ts';
import { readLabelledPages } from './labelled-page.ts';

const pages = readLabelledPages();

describe('the labelled pages', () => {
  it('are many and of many layouts', () => {
    expect(pages.length).toBeGreaterThan(25);
    expect(new Set(pages.map(({ path }) => path.slice(path.lastIndexOf('.')))).size).toBeGreaterThan(5);
  });

  it.each(pages)('say of $name only what stands there', async ({ path, expected }) => {
    const text = loosen(await extractRawText(path));
    const claims = expected.chapters.flatMap(({ title, commitments, accounts, indicators, references }) => [
      title,
      ...commitments,
      ...accounts,
      ...references.map((reference) => reference.text),
      ...indicators.flatMap(({ name, figures }) => [
        name,
        ...figures.flatMap(({ raw, footnote }) => [raw, footnote ?? '']),
      ]),
    ]);
    expect(claims.filter((claim) => !text.includes(loosen(claim)))).toEqual([]);
    // The publisher may stand in the title or the address of a page only.
    const source = loosen(readFileSync(path, 'utf8'));
    expect(text + source).toContain(loosen(expected.organisation ?? ''));
  });

  it.each(pages)('give each chapter of $name its own code and title', ({ expected }) => {
    const names = expected.chapters.map(({ code, title }) => `${code} ${title}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

/** White space differs between formats, capitals between a heading and what it is called elsewhere. */
function loosen(text: string): string {
  return text.toLowerCase().replaceAll(/[\s\u00a0\\]+/g, '');
}
