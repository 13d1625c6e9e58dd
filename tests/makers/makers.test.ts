import { describe, expect, it } from 'vitest';
import { layoutChoices } from './layout/choices.data.ts';
import { drawLayout } from './layout/draw-layout.ts';
import { makeMaker } from './make-maker.ts';
import { type Format, truthOf } from './truth.ts';
import { writePage } from './write/write-page.ts';

const seeds = Array.from({ length: 8 }, (_, at) => at + 1);
const quickFormats = ['html', 'text'] as const satisfies readonly Format[];

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
    const layouts = Array.from({ length: 400 }, (_, at) => drawLayout(at + 1));
    const choices = Object.entries(layoutChoices.shape);
    expect(choices.length).toBeGreaterThanOrEqual(25);
    for (const [choice, { options }] of choices) {
      const drawn = new Set(layouts.map((layout) => Object.entries(layout).find(([name]) => name === choice)?.[1]));
      expect(drawn, choice).toEqual(new Set<string>(options));
    }
  });
});

describe.each(quickFormats)('the truth of %s', (format) => {
  it('stands in the text of the file', async () => {
    for (const maker of makers) {
      for (const { draft, pages } of maker.books) {
        for (const page of pages) {
          const truth = truthOf(page, { ...maker, kind: draft.kind, year: draft.year }, format);
          const file = await writePage(page, maker.layout, format);
          const text = fold(Buffer.from(file.bytes).toString('utf8'));
          const stated = [
            ...truth.chapters.flatMap(({ titles, commitments, accounts, amounts }) => [
              titles[0],
              ...[...commitments, ...accounts].map(([first]) => first),
              ...amounts.map(({ raw }) => raw),
            ]),
            ...truth.figures.flatMap(({ names, raw }) => [names[0], raw]),
            ...truth.undecidable.flatMap(({ names, raw }) => [names[0], raw]),
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
    .replaceAll(/<br>|\s+/g, ' ')
    .toLowerCase();
}
