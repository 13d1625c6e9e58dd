import { expect, test } from 'vitest';
import type { Line } from '../layout/lines.ts';
import { findParagraphs } from './paragraphs.ts';

const found = (...texts: readonly string[]) => {
  const lines = texts.map((written, index): Line => {
    const rank = written.lastIndexOf('#') + 1;
    const text = written.slice(rank).trim();
    return { index, text, style: 'plain', rank: rank === 0 ? null : rank, key: text.toLowerCase(), code: null };
  });
  return lines.filter(({ index }) => findParagraphs(lines).has(index)).map(({ text }) => text);
};

test('headings of paragraphs side by side are paragraphs, also with parts of their own between them', () => {
  expect(found('## Paragrafen', '### Financiering', '#### Rente', '### Verbonden partijen', '### Grondbeleid')).toEqual(
    ['Financiering', 'Verbonden partijen', 'Grondbeleid'],
  );
});

test('among the headings of a programme one tells of that programme', () => {
  expect(
    found('## 1 Wonen', '### Wat mag het kosten?', '### Verbonden partijen', '## 2 Groen', '### Grondbeleid'),
  ).toEqual([]);
});

test('of another level or not marked up it stands beside none', () => {
  expect(found('### Financiering', '## Verbonden partijen', 'Grondbeleid', 'Bedrijfsvoering')).toEqual([]);
});
