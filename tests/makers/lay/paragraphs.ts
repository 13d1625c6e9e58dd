import { introductions } from '../content/prose.data.ts';
import { writeProse } from '../content/prose.ts';
import { roleWords } from '../layout/wordings.data.ts';
import { randomFor } from '../random.ts';
import { headCell, type LaidBlock, type LaidCell, type LaidPart } from './block.ts';
import { headingOf } from './headings.ts';
import type { Volume } from './house.ts';
import { exactly, printNumber } from './notation.ts';

/** Data: paragraphs that the law asks for, in the order of the law. */
const titles = ['Lokale heffingen', 'Weerstandsvermogen en risicobeheersing', 'Onderhoud kapitaalgoederen'];

/** Data: ratios that the law asks for, with a value to begin with. */
const ratios = [
  ['Netto schuldquote', 71.4],
  ['Solvabiliteitsratio', 34.2],
  ['Structurele exploitatieruimte', 1.8],
] as const;

/** The paragraphs behind the programmes. */
export function layParagraphs(volume: Volume): readonly LaidPart[] {
  const { layout, seed, body, kind, year } = volume;
  if (layout.paragraphs === 'none' || kind === 'progress-report') return [];
  const front: LaidPart = { chapter: null, blocks: [headingOf('Paragrafen', 1, layout, 'chapter')] };
  const parts = titles.map((title, at): LaidPart => {
    const text = writeProse(introductions, 2, { seed, body, title, kind, year });
    const introduction: readonly LaidBlock[] = [{ kind: 'paragraph', text }];
    const hasRatios = layout.paragraphs === 'with-ratios' && at === 1;
    return {
      chapter: {
        key: `paragraph ${at + 1}`,
        code: null,
        titles: [title],
        level: 'paragraph',
        measures: hasRatios ? ratios.map(([name]) => name) : [],
        questions: [],
        passages: [{ question: 'intro', heading: null, blocks: introduction }],
        commitments: [],
        goalCount: 0,
        accounts: [],
        allowed: [],
      },
      blocks: [headingOf(title, 2, layout, 'chapter'), ...introduction, ...(hasRatios ? [layRatios(volume)] : [])],
    };
  });
  return [front, ...parts];
}

function layRatios(volume: Volume): LaidBlock {
  const { layout, kind, year, seed } = volume;
  const words = layout.roleWords === 'years-only' ? roleWords.rekening : roleWords[layout.roleWords];
  const report = kind === 'annual-report';
  const columns = report
    ? ([
        ['achieved', year - 1],
        ['aim', year],
        ['achieved', year],
      ] as const)
    : ([
        ['achieved', year - 2],
        ['aim', year - 1],
        ['aim', year],
      ] as const);
  const rows = ratios.map(([name, first]): readonly LaidCell[] => [
    { text: name },
    ...columns.map(([moment, at]): LaidCell => {
      const shift = (randomFor(seed, `ratio ${name} ${at}`).below(30) / 1000) * first;
      const number = Number((first + shift + (moment === 'aim' ? first / 100 : 0)).toFixed(1));
      const role = moment === 'achieved' ? 'achieved' : 'budgeted';
      const value = { type: 'number', number: exactly(number, 1), percent: true } as const;
      return {
        text: `${printNumber(number, 1, layout)}%`,
        figure: { names: [name], kind: 'mandatory', role, year: at, value, open: [] },
      };
    }),
  ]);
  const budget = words.role === 'budgeted' ? words.aim : 'Begroting';
  const heads = columns.map(([moment, at]) => headCell(`${moment === 'achieved' ? words.achieved : budget} ${at}`));
  return { kind: 'table', caption: null, headRows: 1, rows: [[headCell('Kengetal'), ...heads], ...rows] };
}
