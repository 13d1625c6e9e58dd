import type { Chapter, Parent, Passage } from '../../src/model/chapter.ts';
import { toDecimal } from '../../src/model/notation/decimal.ts';
import type { PublicationKind } from '../../src/model/publication.ts';
import type { Question } from '../../src/model/question.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Figure, Indicator } from '../../src/model/statement.ts';
import { makeRandom, makeText } from './invented-text.ts';

export type InventedSize = {
  readonly seed: number;
  readonly kind: PublicationKind;
  readonly year: number;
  readonly chapters: number;
  readonly passagesEach: number;
  readonly indicatorsEach: number;
};

const asked: readonly { question: Question; heading: string }[] = [
  { question: 'intro', heading: 'Inleiding' },
  { question: 'achieve', heading: 'Wat willen we bereiken?' },
  { question: 'do', heading: 'Wat gaan we hiervoor doen?' },
  { question: 'done', heading: 'Wat hebben we hiervoor gedaan?' },
  { question: 'conclusion', heading: 'Conclusie' },
];

/** One reading a chapter, as a publication that was published page by page gives. */
export function* inventPublication(size: InventedSize): Generator<Reading> {
  const random = makeRandom(size.seed);
  const text = makeText(random);
  const titles = new Map<string, string>();
  for (let number = 0; number < size.chapters; number += 1) {
    const codes = [
      `${1 + Math.floor(number / 100)}`,
      `${1 + Math.floor(number / 100)}.${1 + (Math.floor(number / 10) % 10)}`,
    ];
    const parents: Parent[] = codes.map((code, depth) => {
      if (!titles.has(code)) titles.set(code, text.title());
      return { code, title: titles.get(code) ?? code, level: depth === 0 ? 'programme' : 'subprogramme' };
    });
    const input = `${size.kind}-${size.year}/pagina-${number}.html`;
    const chapter = inventChapter(`${codes[1]}.${1 + (number % 10)}`, parents, input, size, random, text);
    yield {
      input,
      organisation: 'Groningen',
      publication: { kind: size.kind, year: size.year, endYear: null, sequence: null, title: null },
      address: `https://voorbeeld.example/${input}`,
      sha256: number.toString(16).padStart(64, '0'),
      chapters: [chapter],
      notes: [],
      nature: [],
      doubts: [],
    };
  }
}

function inventChapter(
  code: string,
  parents: readonly Parent[],
  file: string,
  size: InventedSize,
  random: () => number,
  text: ReturnType<typeof makeText>,
): Chapter {
  const at = { file, line: 1 };
  const passages: Passage[] = Array.from({ length: size.passagesEach }, (_, ordinal) => {
    const { question, heading } = asked[ordinal % asked.length] ?? { question: 'other' as const, heading: 'Overig' };
    const paragraph = text.paragraph(4 + Math.floor(random() * 5));
    return { question, heading, blocks: [{ kind: 'paragraph', text: paragraph, at }], at };
  });
  const statements = () => Array.from({ length: 4 }, () => text.sentence());
  const indicators: Indicator[] = Array.from({ length: size.indicatorsEach }, () => ({
    kind: 'performance',
    name: text.title(),
    unit: null,
    frequency: 'jaarlijks',
    source: null,
    footnote: null,
    certainty: null,
    figures: Array.from({ length: 4 }, (_, column) => inventFigure(size.year - 3 + column, column === 3, random, at)),
    at,
  }));
  return {
    code,
    title: text.title(),
    level: 'policy-field',
    parents,
    passages,
    commitments: statements().map((statement) => ({ text: statement, question: 'do', term: null, at })),
    accounts: statements().map((statement) => ({ text: statement, question: 'done', heading: null, at })),
    indicators,
    amounts: (['expenses', 'income', 'balance'] as const).map((side) => {
      const thousands = Math.floor(random() * 9000) + 1000;
      const column = `Begroting ${size.year}`;
      return {
        label: side,
        side,
        year: size.year,
        raw: String(thousands),
        euros: String(thousands * 1000),
        unit: 'thousand',
        rounding: '1000',
        standing: 'original',
        unsettled: [],
        column,
        at,
      };
    }),
    references: ['2.3.6', '1.1.1'].map((target) => ({ text: `zie ook ${target}`, code: target, title: null, at })),
    mentions: [{ kind: 'partner', name: 'Regio Groningen-Assen', at }],
    at,
  };
}

function inventFigure(year: number, isTarget: boolean, random: () => number, at: Figure['at']): Figure {
  const number = Math.floor(random() * 1000);
  return {
    role: isTarget ? 'target' : 'achieved',
    year,
    unsettled: [],
    column: `${isTarget ? 'Beoogd' : 'Behaald'} ${year}`,
    raw: String(number),
    value: { type: 'number', number: toDecimal(String(number)), percent: false },
    settled: [],
    footnote: null,
    at,
  };
}
