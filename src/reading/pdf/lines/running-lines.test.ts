import { describe, expect, it } from 'vitest';
import { type Line, textOfLine } from './line.ts';
import { removeRunningLines } from './running-lines.ts';

const line = (page: number, y: number, text: string, size = 10): Line => ({
  y,
  size,
  page,
  fragments: [
    {
      text,
      marks: [],
      leadingMark: null,
      x: 60,
      right: 60 + text.length * 5,
      y,
      size,
      bold: false,
      boldEnd: 0,
      runs: [],
    },
  ],
});
const keep = (...pages: readonly (readonly Line[])[]) =>
  removeRunningLines(
    pages.map((lines) => ({ height: 842, lines })),
    10,
  ).map((lines) => lines.map(textOfLine));

describe('running heads and page numbers', () => {
  it('what stands in the margin of three pages goes, figures aside, and what differs stays', () => {
    const page = (number: number) => [
      line(number, 40, 'Begroting 2018'),
      line(number, 60, ['Onderwijs', 'Zorg', 'Wonen', 'Sport'][number - 1] ?? ''),
      line(number, 400, 'Begroting 2018'),
      line(number, 810, `Pagina ${number} van 80`),
    ];
    expect(keep(page(1), page(2), page(3), page(4))).toEqual([
      ['Onderwijs', 'Begroting 2018'],
      ['Zorg', 'Begroting 2018'],
      ['Wonen', 'Begroting 2018'],
      ['Sport', 'Begroting 2018'],
    ]);
  });

  it('a head that changes with the chapter goes by the page number behind it, covers aside', () => {
    const heads = ['Inleiding', 'Programma 1', 'Programma 2', 'Paragrafen'];
    expect(
      keep(...heads.map((head, index) => [line(index + 1, 40, `${head} ${index + 5}`), line(index + 1, 400, 'Tekst')])),
    ).toEqual([['Tekst'], ['Tekst'], ['Tekst'], ['Tekst']]);
  });

  it('a heading with a number like that of its page stays: the page numbers of the file stand at another height', () => {
    const page = (number: number) => [line(number, 400, 'Tekst'), line(number, 810, `Jaarverslag ${number}`)];
    const heading = line(1, 78, '1 WONEN EN LEVEN');
    expect(keep([heading, ...page(1)], page(2), page(3), page(4))[0]).toEqual(['1 WONEN EN LEVEN', 'Tekst']);
  });

  it('a question in large letters that opens each page stays, and so does a line of one page only', () => {
    const page = (number: number) => [line(number, 50, 'Wat willen we bereiken?', 14)];
    expect(keep(page(1), page(2), page(3), [line(4, 50, 'Slotwoord')])).toEqual([
      ['Wat willen we bereiken?'],
      ['Wat willen we bereiken?'],
      ['Wat willen we bereiken?'],
      ['Slotwoord'],
    ]);
  });

  it('years at the end of lines in the margin are no page numbers', () => {
    const pages = [2016, 2018, 2017, 2019].map((year, index) => [
      line(index + 1, 60, `${['Eerst', 'Dan', 'Daarna', 'Slot'][index]} in ${year}`),
    ]);
    expect(keep(...pages).flat()).toHaveLength(4);
  });

  it('rows between drawn lines stay, though they begin with the number of their page', () => {
    const row = (page: number): Line => ({
      ...line(page, 60, ''),
      fragments: [
        ...line(page, 60, `${page}`).fragments,
        ...line(page, 60, 'Bomen').fragments.map((name) => ({ ...name, x: 200, right: 240 })),
      ],
    });
    const segments = [
      { from: 60, to: 180 },
      { from: 180, to: 400 },
    ];
    const chains = [50, 70].map((at) => ({ at, segments, isWalled: false }));
    const pages = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({
      height: 842,
      chains: number < 4 ? chains : [],
      lines: [number < 4 ? row(number) : line(number, 200, 'Tekst')],
    }));
    expect(removeRunningLines(pages, 10).every((lines) => lines.length === 1)).toBe(true);
  });

  it('heads of tables with much room stay, that stand as far above the first row as the rows do from one another', () => {
    const row = (number: number, y: number, ...texts: readonly string[]): Line => ({
      ...line(number, y, ''),
      fragments: texts.flatMap((text, column) =>
        line(number, y, text).fragments.map((one) => ({ ...one, x: column * 100, right: column * 100 + 40 })),
      ),
    });
    const page = (number: number) => [
      row(number, 74, 'Jaar', 'Stand'),
      row(number, 102, '2031', `${number}2`),
      row(number, 130, '2032', `${number}4`),
    ];
    expect(keep(page(1), page(2), page(3))[1]).toEqual(['Jaar Stand', '2031 22', '2032 24']);
  });
});
