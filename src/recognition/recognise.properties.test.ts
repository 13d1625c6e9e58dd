import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presentReading } from '../cli/read/present-reading.ts';
import type { Block, SourceDocument } from '../model/block.ts';
import type { Reading } from '../model/reading.ts';
import { recognise } from './recognise.ts';

const at = { file: 'a.txt', line: 1 };
const lines = fc.constantFrom(
  'Begroting 2018',
  'Programma 2: Economie',
  '2.1.4 Promoten van de stad',
  '1. Inwoners zijn gezond',
  'Wat willen we bereiken in 2018?',
  'Wat hebben we gedaan?',
  'Conclusie',
  'Inleiding',
  'Paragrafen',
  'Lokale heffingen',
  'Relevante ontwikkelingen',
  'Home > Paragrafen > Grondbeleid',
  'Gemeente Urk',
  'ga terug',
  '(intro)',
  '[opmerking]',
  'Een kop zonder punt',
  'Een gewone zin met een punt erachter. Zie verder 2.3.6.',
  'Kop\nDit is de tekst die onder de kop staat, op de volgende regel.',
  'Inhoudsopgave',
  '2.1 Werk ..... 6',
);
const text = fc.oneof(lines, fc.string({ unit: 'grapheme' }), fc.lorem());
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.integer({ min: 1, max: 6 }),
    text,
    at: fc.constant(at),
  }),
  fc.record({ kind: fc.constant('paragraph' as const), text, bold: fc.boolean(), at: fc.constant(at) }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(fc.record({ text, depth: fc.nat(12), at: fc.constant(at) }), { maxLength: 4 }),
    at: fc.constant(at),
  }),
  fc.record({ kind: fc.constant('footnote' as const), mark: fc.constant('*'), text, at: fc.constant(at) }),
);

function documentOf(blocks: readonly Block[]): SourceDocument {
  return {
    file: 'a.txt',
    format: 'text',
    title: null,
    address: null,
    language: null,
    breadcrumb: [],
    blocks,
    sha256: '0'.repeat(64),
  };
}

const squeeze = (written: string) => written.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');

/** Every text that a reading keeps, wherever it is. */
function keptTexts(reading: Reading): string {
  const { publication, organisation, notes } = reading;
  const chapters = presentReading(reading).chapters.flatMap((chapter) => [
    ...chapter.parents.flatMap((parent) => [parent.code ?? '', parent.title]),
    chapter.code ?? '',
    chapter.title,
    ...chapter.passages.flatMap((passage) => [passage.heading ?? '', passage.text]),
    ...chapter.indicators.map((indicator) => JSON.stringify(indicator)),
    ...chapter.amounts.map((amount) => JSON.stringify(amount)),
  ]);
  return squeeze(
    [publication.title ?? '', organisation ?? '', ...chapters, ...notes.map((note) => note.text)].join(' '),
  );
}

describe('recognise', () => {
  test('throws on no blocks whatever', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 25 }), (blocks) => {
        expect(() => recognise(documentOf(blocks))).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  test('drops no running text: each sentence is in a chapter or a note', () => {
    const sentence = fc
      .integer({ min: 100, max: 999 })
      .map((number) => `Dit is de gewone zin met het woord zin${number}x, die ergens moet blijven.`);
    const item = fc.oneof(
      block,
      sentence.map((written): Block => ({ kind: 'paragraph', text: written, at })),
      sentence.map(
        (written): Block => ({ kind: 'list', ordered: false, items: [{ text: written, depth: 0, at }], at }),
      ),
    );
    fc.assert(
      fc.property(fc.array(item, { maxLength: 20 }), (blocks) => {
        const kept = keptTexts(recognise(documentOf(blocks)));
        for (const one of blocks) {
          const texts =
            one.kind === 'list' ? one.items.map((entry) => entry.text) : one.kind === 'table' ? [] : [one.text];
          for (const written of texts)
            if (written.startsWith('Dit is de gewone zin')) expect(kept).toContain(squeeze(written));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a heading that is no title of the publication, breadcrumb or name ends in a chapter, a passage or a note', () => {
    const heading = fc.integer({ min: 100, max: 999 }).map((number) => `Onderwerp kop${number}x`);
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            block,
            heading.map((written): Block => ({ kind: 'heading', level: 2, text: written, at })),
          ),
          { maxLength: 15 },
        ),
        (blocks) => {
          const kept = keptTexts(recognise(documentOf(blocks)));
          for (const one of blocks)
            if (one.kind === 'heading' && one.text.startsWith('Onderwerp kop'))
              expect(kept).toContain(squeeze(one.text));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('one line of a megabyte takes in proportion no longer than a quarter of it', () => {
    const parts = [
      'a',
      'Wat willen we ',
      '2.1.4 ',
      '((((',
      'zie ook 2.',
      'Begroting 2018 ',
      '. A',
      'x\n',
      '- x\n',
      'Gemeente Groningen ',
    ];
    // As processor time: on a busy machine the clock says nothing.
    const timeFor = (characters: number) => {
      const before = process.cpuUsage();
      for (const part of parts)
        recognise(documentOf([{ kind: 'paragraph', text: part.repeat(characters / part.length), at }]));
      return process.cpuUsage(before).user;
    };
    timeFor(10_000);
    const quarter = timeFor(250_000);
    // What grows with the square of a line takes 16 times as long.
    expect(timeFor(1_000_000) / quarter).toBeLessThan(8);
  }, 120_000);
});
