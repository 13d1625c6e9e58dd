import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { municipalities } from '../../src/recognition/identity/municipalities.data.ts';
import { draftBooks } from './book/draft-books.ts';
import { drawBody } from './content/body.ts';
import { plantFaults, plantings } from './faults/plant-faults.ts';
import { layoutChoices } from './layout/choices.data.ts';
import { drawLayout } from './layout/draw-layout.ts';
import { makeMaker } from './make-maker.ts';
import { readPerfectly } from './score/perfect-reading.ts';
import { scoreFindings } from './score/score-findings.ts';
import { type Format, truthOf } from './truth.ts';
import { type WrittenFile, writePage } from './write/write-page.ts';

const seeds = Array.from({ length: 6 }, (_, at) => at + 1);
const quickFormats = ['html', 'text', 'docx'] as const satisfies readonly Format[];

const makers = seeds.map(makeMaker);

async function writeAll(seed: number, format: Format) {
  const { books, layout } = makeMaker(seed);
  const written = [];
  for (const { pages } of books) {
    for (const page of pages) {
      const { name, bytes } = await writePage(page, layout, format);
      written.push({ name, text: Buffer.from(bytes).toString('utf8') });
    }
  }
  return written;
}

describe('makeMaker', () => {
  it('gives the same books for the same seed', async () => {
    expect(await writeAll(3, 'text')).toEqual(await writeAll(3, 'text'));
  });

  it('gives other books for another seed', async () => {
    expect(await writeAll(3, 'text')).not.toEqual(await writeAll(4, 'text'));
  });

  it('has books of at least three years, a budget and an annual report for each', () => {
    for (const { books } of makers) {
      const years = new Set(books.map(({ draft }) => draft.year));
      expect(years.size).toBeGreaterThanOrEqual(3);
      for (const year of years) {
        const kinds = books.filter(({ draft }) => draft.year === year).map(({ draft }) => draft.kind);
        expect(kinds).toContain('budget');
        expect(kinds).toContain('annual-report');
      }
    }
  });
});

describe('the choices', () => {
  it('are at least 25, and each option of each is drawn', () => {
    const layouts = Array.from({ length: 250 }, (_, at) => drawLayout(at + 1));
    const choices = Object.entries(layoutChoices.shape);
    expect(choices.length).toBeGreaterThanOrEqual(25);
    for (const [choice, { options }] of choices) {
      const drawn = new Set(layouts.map((layout) => Object.entries(layout).find(([name]) => name === choice)?.[1]));
      expect(drawn, choice).toEqual(new Set<string>(options));
    }
  });
});

/** The text of a file in the order in which it stands, without its form. */
async function textOf({ name, bytes }: WrittenFile): Promise<string> {
  if (!name.endsWith('.docx')) return Buffer.from(bytes).toString('utf8');
  return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value.replaceAll(/<\/(?:p|td|th|li|h\d)>/g, ' ');
}

describe.each(quickFormats)('the truth of %s', (format) => {
  it('stands in the text of the file', async () => {
    for (const maker of format === 'docx' ? makers.slice(0, 1) : makers) {
      // A word processor's file takes a hundred times as long to write.
      for (const { draft, pages } of format === 'docx' ? maker.books.slice(0, 1) : maker.books) {
        for (const page of pages) {
          const truth = truthOf(page, { ...maker, kind: draft.kind, year: draft.year }, format);
          const file = await writePage(page, maker.layout, format);
          const text = fold(await textOf(file));
          const stated = [
            ...truth.chapters.flatMap(({ titles, commitments, accounts, amounts }) => [
              titles[0],
              ...[...commitments, ...accounts].map(([first]) => first),
              ...amounts.map(({ raw }) => raw),
            ]),
            ...[...truth.figures, ...truth.undecidable].flatMap(({ names, raw }) => [names[0], raw]),
          ];
          for (const one of stated) expect(text, file.name).toContain(fold(one ?? ''));
        }
      }
    }
  });

  it('has a year for every figure but undated ones, and each value once', () => {
    for (const maker of makers) {
      for (const { draft, pages } of maker.books) {
        const truths = pages.map((page) => truthOf(page, { ...maker, kind: draft.kind, year: draft.year }, format));
        const figures = truths.flatMap((truth) => truth.figures);
        const keys = figures
          .filter(({ role }) => role !== 'reference')
          .map(({ names, role, year }) => `${names[0]} ${role} ${year}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { role, year } of figures) expect(year === null ? role : 'dated').toMatch(/dated|baseline/);
      }
    }
  });
});

describe('the body', () => {
  it('is invented: no municipality is called so', () => {
    const places = Array.from({ length: 400 }, (_, at) => drawBody(at + 1).place);
    expect(places.filter((place) => municipalities.includes(place))).toEqual([]);
  });
});

describe('the faults', () => {
  const planted = Array.from({ length: 150 }, (_, at) => {
    const [seed, layout] = [at + 1, drawLayout(at + 1)];
    return plantFaults(seed, draftBooks(seed, drawBody(seed), layout), layout);
  });

  it('are of every kind that can be planted, a few in a maker', () => {
    expect(new Set(planted.flat().map(({ rule }) => rule))).toEqual(new Set(Object.keys(plantings)));
    for (const faults of planted) expect(faults.length).toBeLessThanOrEqual(3);
  });

  it('are the only ones: where nothing was planted the figures of the books agree', () => {
    const hard =
      /^(history-restated|target-changed|target-lowered-and-met|sum-mismatch|amounts-restated|actual-missing)$/;
    for (const maker of makers.slice(0, 3)) {
      const readings = maker.books.flatMap(({ draft, pages }) =>
        readPerfectly(pages, { ...maker, kind: draft.kind, year: draft.year }),
      );
      const { wrong } = scoreFindings(maker, readings);
      expect(wrong.filter(({ rule }) => hard.test(rule)).map(({ message }) => message.nl)).toEqual([]);
    }
  });
});

describe('what cannot be known', () => {
  it('is there, and most of what is asked can be known', () => {
    const truths = Array.from({ length: 24 }, (_, at) => makeMaker(at + 1)).flatMap((maker) =>
      maker.books.flatMap(({ draft, pages }) =>
        pages.map((page) => truthOf(page, { ...maker, kind: draft.kind, year: draft.year }, 'text')),
      ),
    );
    const lost = truths.flatMap(({ undecidable }) => undecidable).length;
    const sure = truths.flatMap(({ figures }) => figures).length;
    expect(lost).toBeGreaterThan(50);
    expect(sure).toBeGreaterThan(5 * lost);
  });
});

function fold(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/<br ?\/?>|<\/?(?:strong|p)>|\s+/g, ' ')
    .replaceAll(/ +/g, ' ')
    .toLowerCase();
}
