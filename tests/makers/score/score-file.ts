import { presentReading } from '../../../src/cli/read/present-reading.ts';
import type { Reading } from '../../../src/model/reading.ts';
import { printMeaning } from '../../recognition/print-meaning.ts';
import { matterTitles } from '../lay/front.ts';
import type { TrueFigure, Truth } from '../truth.ts';
import { type Asked, foldText, type Tally, tally } from './tally.ts';

export const scoredKinds = [
  'identity',
  'chapters',
  'levels',
  'questions',
  'commitments',
  'accounts',
  'figures',
  'amounts',
  'standings',
] as const;
export type ScoredKind = (typeof scoredKinds)[number];

export type FileScore = {
  readonly tallies: Readonly<Record<ScoredKind, Tally>>;
  /** Values that nobody can place: `guessed` got a year or a role, `told` stand in a note or a doubt or as a figure that leaves it open, `silent` are nowhere. */
  /** How many figures that were missed stand in a note or a doubt by their name. */
  readonly missedAndTold: number;
  readonly undecidable: {
    readonly guessed: readonly string[];
    readonly told: number;
    readonly silent: readonly string[];
  };
};

const asked = new Set(['situation', 'achieve', 'do', 'done', 'conclusion', 'cost']);

/**
 * Compares what was read in a file with its truth.
 * @param isTogether whether other files were looked at: then they may tell what no reader of this file alone can know
 */
export function scoreFile(truth: Truth, reading: Reading, isTogether = false): FileScore {
  const read = presentReading(reading);
  const inChapter = (title: string, statement: string) => `${foldText(title)} | ${statement}`;
  const titleOf = new Map(
    truth.chapters.flatMap(({ titles }) => titles.map((title) => [foldText(title), titles[0] ?? title])),
  );
  const chapters = read.chapters.map((chapter) => ({
    ...chapter,
    named: titleOf.get(foldText(chapter.title)) ?? chapter.title,
  }));
  const eachTrue = <Item>(
    list: (chapter: Truth['chapters'][number]) => readonly Item[],
    write: (item: Item) => Asked,
  ) =>
    truth.chapters.flatMap((chapter) =>
      list(chapter).map((item): Asked => write(item).map((text) => inChapter(chapter.titles[0] ?? '', text))),
    );
  const allowed = new Set(
    truth.chapters.flatMap(({ titles, allowed: texts }) =>
      texts.map((text) => inChapter(titles[0] ?? '', foldText(text))),
    ),
  );
  const eachRead = (list: (chapter: (typeof chapters)[number]) => readonly string[]) =>
    chapters.flatMap((chapter) => list(chapter).map((text) => inChapter(chapter.named, text)));
  const matter = new Set(matterTitles.map(foldText));
  const isAllowedChapter = new Set(
    chapters.filter(({ title }) => matter.has(foldText(title))).map(({ named }) => foldText(named)),
  );
  return {
    tallies: {
      identity: tally(
        [[foldText(truth.organisation)], [`${truth.kind} ${truth.year}`]],
        [foldText(read.organisation ?? 'none'), `${read.publication.kind} ${read.publication.year}`],
      ),
      chapters: tally(
        truth.chapters.map(({ titles }) => titles.map(foldText)),
        chapters.map(({ title }) => foldText(title)),
        isAllowedChapter,
      ),
      levels: tally(
        truth.chapters.map(({ titles, level }) => [`${foldText(titles[0] ?? '')} | ${level}`]),
        chapters
          .filter(({ title }) => titleOf.has(foldText(title)))
          .map(({ named, level }) => `${foldText(named)} | ${level}`),
      ),
      questions: tally(
        eachTrue(
          ({ questions }) => questions,
          (question) => [question],
        ),
        eachRead(({ questions }) => questions.filter((question) => asked.has(question))),
      ),
      commitments: tally(
        eachTrue(
          ({ commitments }) => commitments,
          (texts) => texts.map(foldText),
        ),
        eachRead(({ commitments }) => commitments.map(foldText)),
        allowed,
      ),
      accounts: tally(
        eachTrue(
          ({ accounts }) => accounts,
          (texts) => texts.map(foldText),
        ),
        eachRead(({ accounts }) => accounts.map(foldText)),
        allowed,
      ),
      figures: scoreFigures(truth, reading),
      amounts: tally(
        eachTrue(
          ({ amounts }) => amounts,
          ({ year, number }) => [`${year} | ${number}`],
        ),
        // An amount that leaves its year open says nothing about a year.
        eachRead(({ amounts }) =>
          amounts
            .filter(({ euros, unsettled }) => euros !== null && !unsettled.includes('year'))
            .map(({ year, euros }) => `${year} | ${Number(euros)}`),
        ),
        // Of a row that lost a cell the amount counts neither way, whatever its year.
        new Set(
          truth.chapters.flatMap(({ titles, arguableAmounts }) =>
            arguableAmounts.flatMap(({ number, year }) =>
              [...yearsAround(year), null].map((at) => inChapter(titles[0] ?? '', `${at} | ${number}`)),
            ),
          ),
        ),
      ),
      standings: scoreStandings(truth, chapters),
    },
    missedAndTold: countTold(truth, reading),
    undecidable: scoreUndecidable(truth, reading, isTogether),
  };
}

/** The years that a table may have beside one. */
function yearsAround(year: number): readonly number[] {
  return Array.from({ length: 11 }, (_, at) => year - 5 + at);
}

type ReadFigure = Reading['chapters'][number]['indicators'][number]['figures'][number];

/** A figure that leaves open what it is says nothing about it. */
function isOpen({ role, year, unsettled }: ReadFigure): boolean {
  return unsettled.length > 0 || (role === 'other' && year === null);
}

function scoreFigures(truth: Truth, reading: Reading): Tally {
  const puzzles = new Set(
    [...truth.undecidable, ...truth.arguable].flatMap(({ names, raw }) =>
      names.map((name) => `${foldText(name)} | ${foldRaw(raw)}`),
    ),
  );
  const asks = askedFigures(truth);
  const isAsked = new Set(asks.flat());
  const said = reading.chapters.flatMap(({ indicators }) =>
    indicators.flatMap(({ name, figures }) =>
      figures
        // An empty cell states nothing, and what cannot be known is counted by itself.
        .filter((figure) => figure.raw.trim() !== '' && !isOpen(figure))
        .map(({ role, year, value, raw }) => ({ raw, text: writeFigure(name, role, year, value) }))
        // what is rightly said may stand in a cell of the table that nobody can place as well
        .filter(({ raw, text }) => isAsked.has(text) || !puzzles.has(`${foldText(name)} | ${foldRaw(raw)}`))
        .map(({ text }) => text),
    ),
  );
  return tally(asks, said);
}

function askedFigures({ figures }: Truth): readonly Asked[] {
  return figures.map(
    ({ names, role, year, value }: TrueFigure): Asked => names.map((name) => writeFigure(name, role, year, value)),
  );
}

function writeFigure(name: string, role: string, year: number | null, value: object): string {
  return [foldText(name), role, year, printMeaning(value)].join(' | ');
}

function countTold(truth: Truth, reading: Reading): number {
  const told = [...reading.notes, ...reading.doubts].map(({ text }) => foldText(text)).join('\n');
  const missed = new Map<string, number>();
  for (const statement of scoreFigures(truth, reading).missed) {
    const name = statement.split(' | ')[0] ?? '';
    missed.set(name, (missed.get(name) ?? 0) + 1);
  }
  return [...missed].reduce((sum, [name, count]) => sum + (told.includes(name) ? count : 0), 0);
}

function scoreUndecidable(truth: Truth, reading: Reading, isTogether: boolean): FileScore['undecidable'] {
  const isAsked = new Set(askedFigures(truth).flat());
  const figures = reading.chapters.flatMap(({ indicators }) =>
    indicators.flatMap((indicator) => indicator.figures.map((figure) => ({ name: foldText(indicator.name), figure }))),
  );
  const told = [...reading.notes, ...reading.doubts].map(({ text }) => text.replaceAll(/\s+/g, ' ')).join('\n');
  const guessed: string[] = [];
  const silent: string[] = [];
  let open = 0;
  for (const { names, raw, open: unknown, role: trueRole, year: trueYear } of truth.undecidable) {
    const wordings = new Set(names.map(foldText));
    const alike = figures.filter(({ name, figure }) => wordings.has(name) && foldRaw(figure.raw) === foldRaw(raw));
    // the same value may stand in another cell of the row, which is asked for
    const found = alike.find(
      ({ name, figure: { role, year, value } }) => !isAsked.has(writeFigure(name, role, year, value)),
    );
    const what = `${names[0]} | ${raw}`;
    if (found !== undefined && !isOpen(found.figure)) {
      const { role, year } = found.figure;
      const isGuess = (unknown.includes('year') && year !== null) || (unknown.includes('role') && role !== 'other');
      const isTold = isTogether && role === trueRole && year === trueYear;
      if (isGuess && !isTold) guessed.push(`${what} | ${role} | ${year}`);
      else open += 1;
    } else if (found !== undefined || told.includes(raw)) open += 1;
    else silent.push(what);
  }
  return { guessed, told: open, silent };
}

/** A footnote's mark is no part of a value. */
function foldRaw(raw: string): string {
  return raw.replaceAll(/[\s\u00a0*]+/g, '');
}

function scoreStandings(
  truth: Truth,
  chapters: readonly {
    named: string;
    amounts: readonly { year: number | null; euros: string | null; standing: string | null }[];
  }[],
): Tally {
  const asks = truth.chapters.flatMap(({ titles, amounts }) =>
    amounts.flatMap(({ year, number, standing }): readonly Asked[] =>
      standing === null ? [] : [[`${foldText(titles[0] ?? '')} | ${year} | ${number} | ${standing}`]],
    ),
  );
  // Of an amount of which nobody can tell the standing nothing is asked, though another is as high.
  const free = truth.chapters.flatMap(({ titles, amounts }) =>
    amounts
      .filter(({ standing }) => standing === null)
      .flatMap(({ year, number }) =>
        ['original', 'amended', 'actual', null].map(
          (standing) => `${foldText(titles[0] ?? '')} | ${year} | ${number} | ${standing}`,
        ),
      ),
  );
  const wanted = new Set(asks.map(([text]) => text?.slice(0, text.lastIndexOf(' | '))));
  const read = chapters.flatMap(({ named, amounts }) =>
    amounts
      .map(({ year, euros, standing }) => ({ place: `${foldText(named)} | ${year} | ${Number(euros)}`, standing }))
      .filter(({ place }) => wanted.has(place))
      .map(({ place, standing }) => `${place} | ${standing}`),
  );
  return tally(asks, read, new Set(free));
}
