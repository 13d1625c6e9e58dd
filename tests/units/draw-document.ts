import { type Cells, type ChapterSketch, chapter, publication, row } from '../../src/findings/scene/scene.fixture.ts';
import type { ChapterLevel } from '../../src/model/chapter.ts';
import type { Nature } from '../../src/model/nature.ts';
import type { FigureRole } from '../../src/model/statement.ts';
import type {
  Revisions,
  StatedAmount,
  StatedChapter,
  StatedCommitment,
  StatedPublication,
} from '../../src/threading/stated.ts';
import type { Random } from '../fuzz/seeded-random.ts';
import { cells, deeds, names, plans, references, texts, titles } from './said.data.ts';

const codes = ['1', '1.1', '1.2', '1.3', '2', '2.1'] as const;
const kinds = ['budget', 'budget', 'annual-report', 'annual-report', 'progress-report', 'coalition-agreement'] as const;
const years = [2017, 2018, 2019, 2020] as const;

function several<Item>(random: Random, most: number, draw: () => Item): Item[] {
  return Array.from({ length: random.below(most + 1) }, draw);
}

function drawCells(random: Random): Cells {
  const roles: readonly [FigureRole, ...FigureRole[]] = ['achieved', 'achieved', 'target', 'target', 'budgeted'];
  return Object.fromEntries(
    several(random, 5, () => [`${random.pick(roles)} ${random.pick([2016, ...years])}`, random.pick(cells)]),
  );
}

/** Years that go on quietly, until the last. */
const jump: Cells = {
  'achieved 2014': '1.000',
  'achieved 2015': '1.010',
  'achieved 2016': '1.005',
  'achieved 2017': '9.500',
};

/** Results that go on getting worse, and an aim that is missed and then asks for less. */
const missed: readonly [Cells, ...Cells[]] = [
  {
    'achieved 2015': '100',
    'achieved 2016': '150',
    'achieved 2017': '200',
    'target 2016': '≤ 90',
    'target 2017': '≤ 90',
  },
  { 'target 2018': '≤ 90', 'achieved 2018': '138' },
  { 'target 2019': '≤ 120' },
];

/** Of which document a chapter is. */
type Of = Pick<StatedPublication, 'kind' | 'year'>;

/** Rows of which a next document says otherwise: a plan that is filled in later, a start that moved, what is planned for coming years. */
function drawChanging(random: Random, { kind, year }: Of) {
  const own = year ?? 2018;
  const isEarly = own < 2019;
  const planned = { [`budgeted ${own}`]: kind === 'budget' ? '-' : '7' };
  return random.pick([
    row('Demografische druk', kind === 'budget' ? planned : { ...planned, [`achieved ${own}`]: '7' }),
    row('Aantal actief woningzoekenden', { baseline: isEarly ? '9.580' : '9.813' }),
    row('Hectare nieuw ingericht', { [`other ${own}`]: '400', 'other 2020': isEarly ? '750' : '950' }),
    row('Aantal bezoekers', { [`target ${own}`]: '400', 'target 2021': isEarly ? '750' : '600' }),
  ]);
}

function drawRow(random: Random, of: Of) {
  if (random.chance(0.05)) return row('Aantal meldingen', jump);
  if (random.chance(0.2)) return row('Kilo restafval per inwoner', random.pick(missed));
  if (random.chance(0.2)) return drawChanging(random, of);
  const drawn = row(random.pick(names), drawCells(random));
  if (!random.chance(0.1)) return drawn;
  return {
    ...drawn,
    figures: drawn.figures.map((figure, at) =>
      at === 0 ? { ...figure, year: null, unsettled: ['year'] as const } : figure,
    ),
  };
}

function drawPlan(random: Random): StatedCommitment {
  const text = random.pick(plans);
  const until = /20(?:19|20)/.exec(text)?.[0];
  const term = until === undefined ? null : { from: Number(until), until: Number(until), text: `in ${until}` };
  return { text, question: random.pick(['do', 'do', 'achieve']), ...(term && { term }) };
}

/** A table with what was budgeted and what was spent, and what is planned for a coming year. */
function drawSpending(random: Random, of: Of): StatedAmount[] {
  const year = random.pick(years);
  const stated = {
    label: 'Lasten',
    side: 'expenses',
    year,
    unit: 'thousand',
    rounding: '1000',
    unsettled: [],
  } as const;
  const fees = (of.year ?? 2018) < 2019 ? 305 : 396;
  return [
    {
      ...stated,
      label: 'Leges',
      side: 'income',
      year: 2020,
      standing: null,
      column: 'Begroting 2020',
      raw: String(fees),
      euros: String(fees * 1000),
    },
    { ...stated, standing: 'original', column: `Begroot ${year}`, raw: '1.500', euros: '1500000' },
    { ...stated, standing: 'actual', column: `Realisatie ${year}`, raw: '2.100', euros: '2100000' },
  ];
}

function drawAmounts(random: Random, document: Of): StatedAmount[] {
  if (random.chance(0.2)) return drawSpending(random, document);
  const [year, standing] = [random.pick([2018, 2019]), random.pick<StatedAmount['standing']>(['actual', 'original'])];
  const stated = { year, standing, column: String(year), unit: 'thousand', rounding: '1000' } as const;
  const of = (label: string, side: 'expenses' | 'income' | 'balance', thousands: number): StatedAmount => ({
    ...stated,
    label,
    side,
    raw: String(thousands),
    euros: String(thousands * 1000),
    unsettled: [],
  });
  const income = random.pick([101, -101]);
  return [
    of('Lasten', 'expenses', random.pick([501, 501, 501, 611])),
    of('Baten', 'income', income),
    of('Saldo', 'balance', 400),
  ];
}

/** A chapter with a code, drawn from the few things that there are to say. */
export function drawChapter(random: Random, code: string, of: Of): StatedChapter {
  const level: ChapterLevel = code.includes('.') ? 'policy-field' : 'programme';
  const nature: Nature = random.pick(['retold', 'in-part']);
  const sketch: ChapterSketch = {
    code,
    level,
    title: random.chance(0.7) ? (titles[codes.findIndex((known) => known === code)] ?? titles[0]) : random.pick(titles),
    ...(code.includes('.') && { parent: code.split('.')[0] ?? '' }),
    texts: several(random, 4, () => random.pick(texts)),
    commitments: several(random, 3, () => drawPlan(random)),
    accounts: several(random, 3, () => random.pick(deeds)),
    indicators: several(random, 3, () => drawRow(random, of)),
    amounts: random.chance(0.4) ? drawAmounts(random, of) : [],
    references: random.chance(0.3) ? [random.pick(references)] : [],
    doubts: random.chance(0.05) ? [{ stake: 'table', text: 'Een tabel' }] : [],
    ...(random.chance(0.1) && { nature: [nature] }),
  };
  return chapter(sketch);
}

/** Amounts that are others than in an earlier edition. */
function drawRevisedAmounts(random: Random, slug: string): Revisions['amounts'] {
  const document = { kind: 'budget', year: 2018 } as const;
  const [before, now] = [drawAmounts(random, document), drawAmounts(random, document)];
  const stood = { edition: 1, chapter: slug, ordinal: 0, kind: 'amount', question: null } as const;
  return now.flatMap((amount, place) => {
    const was = before[place];
    return was === undefined
      ? []
      : { stood, chapter: slug, before: was, now: amount, shown: { before: '1000', now: '1000' } };
  });
}

/** What an earlier edition said: other words, or something that is gone. */
function drawRevisions(random: Random, chapters: readonly StatedChapter[]): Revisions {
  const slug = chapters[random.below(chapters.length)]?.slug ?? '1';
  const revised = { chapter: slug, ordinal: random.chance(0.5) ? 0 : null };
  const stood = { edition: 1, chapter: slug, ordinal: 0 };
  const [name, text] = [random.pick(names), random.pick(plans)];
  return {
    edition: 2,
    amounts: random.chance(0.3) ? drawRevisedAmounts(random, slug) : [],
    statements: [
      random.chance(0.5)
        ? {
            ...revised,
            stood: { ...stood, kind: 'indicator', question: null },
            said: { kind: 'indicator', name, figures: row(name, drawCells(random)).figures },
          }
        : { ...revised, stood: { ...stood, kind: 'commitment', question: 'do' }, said: { kind: 'commitment', text } },
    ],
  };
}

/** A whole document. */
export function drawDocument(random: Random): StatedPublication {
  const kind = random.pick(kinds);
  const year = random.pick(years);
  const own = codes.filter(() => random.chance(0.8));
  const chapters = own.map((code) => drawChapter(random, code, { kind, year }));
  return {
    ...publication(kind, year),
    endYear: kind === 'coalition-agreement' ? year + 4 : null,
    chapters,
    ...(random.chance(0.3) && { revisions: drawRevisions(random, chapters) }),
  };
}
