import { describe, expect, it } from 'vitest';
import { presentReading } from '../../src/cli/read/present-reading.ts';
import type { Block, SourceDocument } from '../../src/model/block.ts';
import { recognise } from '../../src/recognition/recognise.ts';
import { judgeReading } from './judge-reading.ts';

const at = { file: 'a.txt', line: 1 };
const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, at });
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text, at });
const table = (rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  caption: null,
  rows: rows.map((row) => row.map((text) => ({ text, header: false, marks: [], at }))),
  at,
});

function read(blocks: readonly Block[], given: Partial<SourceDocument> = {}) {
  const sha256 = '0'.repeat(64);
  const none = { title: null, address: null, language: null, breadcrumb: [] };
  return presentReading(recognise({ file: 'a.txt', format: 'text', ...none, blocks, sha256, ...given }));
}

describe('a hostile document', () => {
  it.each(keys)('%s is a word like any other, wherever it stands', (key) => {
    const reading = read(
      [
        heading(key),
        paragraph(`Programma ${key}`),
        paragraph(`Zie ook deelprogramma 2.1: ${key}.`),
        heading('Wat gaan we doen?'),
        { kind: 'list', ordered: true, items: [{ text: key, depth: 0, marker: key, at }], at },
        table([
          [key, `Behaald ${key}`, key],
          [key, '1', '2'],
        ]),
        table([
          ['Indicator', 'Behaald 2016', 'Beoogd 2018'],
          [key, `3${key}`, '> 2'],
        ]),
        table([
          ['Lasten en baten', 'Rekening 2016', 'Begroting 2018'],
          [key, '1.000', '2.000'],
        ]),
        { kind: 'footnote', mark: key, text: key, at },
      ],
      { title: key, breadcrumb: [key, key], address: `https://${key}/${key}` },
    );
    expect(judgeReading(reading)).toEqual([]);
    expect(JSON.stringify(reading)).toContain(key);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('a list of more items than a call has room for is kept', () => {
    const items = Array.from({ length: 200_000 }, () => ({ text: 'wij doen iets', depth: 0, at }));
    const reading = read([heading('Wat gaan we doen?'), { kind: 'list', ordered: false, items, at }]);
    expect(reading.chapters[0]?.commitments.length).toBeGreaterThan(0);
  });

  it('more headings than a call has room for at the head of a document are kept', () => {
    const headings = Array.from({ length: 150_000 }, () => heading('Een kop van een document'));
    expect(() => read([...headings, paragraph('De tekst.')])).not.toThrow();
  }, 60_000);

  it.each(['.', '. ', '… ', '\t', '1', '(', 'zie ', 'is ge', '- '])(
    '%j without end in a line takes no more than a moment',
    (piece) => {
      const line = piece.repeat(60_000 / piece.length);
      const before = process.cpuUsage();
      read([
        heading(line),
        paragraph(line),
        table([
          ['Indicator', line, '2018'],
          [line, line, line],
        ]),
        { kind: 'footnote', mark: '*', text: line, at },
      ]);
      expect(process.cpuUsage(before).user / 1000).toBeLessThan(2_000);
    },
    120_000,
  );
});
