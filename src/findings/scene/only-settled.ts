import type { StatedChapter, StatedFigure, StatedPublication } from '../../threading/stated.ts';
import type { Statement } from '../../threading/statement.ts';
import type { Threading } from '../../threading/threading.ts';

type Doubtful = { readonly unsettled: readonly string[] };

function isInDoubt({ unsettled }: Doubtful): boolean {
  return unsettled.length > 0;
}

function isBlank({ value }: StatedFigure): boolean {
  return value.type === 'missing' && value.why === 'blank';
}

/** The figures without the blanks of a table with a line a year and a column a role: there most cells are blank, and none was left open. */
function withoutGaps(figures: readonly StatedFigure[]): readonly StatedFigure[] {
  const blank = figures.filter(isBlank);
  const isLaidOut = blank.length * 2 > figures.length && new Set(blank.map(({ role }) => role)).size > 2;
  return isLaidOut ? figures.filter((figure) => !isBlank(figure)) : figures;
}

function isToSettle({ indicators, amounts }: StatedChapter): boolean {
  return (
    amounts.some(isInDoubt) ||
    indicators.some(({ figures }) => figures.some(isInDoubt) || withoutGaps(figures) !== figures)
  );
}

/** Made once for each chapter that somebody holds. */
const settled = new WeakMap<StatedChapter, StatedChapter>();

function settle(chapter: StatedChapter): StatedChapter {
  const known = settled.get(chapter) ?? withoutDoubts(chapter);
  settled.set(chapter, known);
  return known;
}

function withoutDoubts(chapter: StatedChapter): StatedChapter {
  return {
    ...chapter,
    indicators: chapter.indicators.map((indicator) => ({
      ...indicator,
      figures: withoutGaps(indicator.figures).filter((figure) => !isInDoubt(figure)),
    })),
    amounts: chapter.amounts.filter((amount) => !isInDoubt(amount)),
  };
}

/** What rules may look at, and what was kept from them. */
export type Settled = {
  readonly threading: Threading;
  /** By the key of its indicator, the figures that were left out: one may be what a rule misses. */
  readonly inDoubt: ReadonlyMap<string, readonly StatedFigure[]>;
};

/**
 * Threads without the figures and amounts that are in doubt. This is the one place where these are kept from the rules, so that no finding rests
 * on what is not known; so are cells that are blank because nothing belongs there. Where there are none the threads are given as they are.
 */
export function onlySettled(threading: Threading): Settled {
  const doubtful = threading.publications.filter(({ chapters }) => chapters.some(isToSettle));
  if (doubtful.length === 0) return { threading, inDoubt: new Map() };
  const chapters = new Map<StatedChapter, StatedChapter>();
  const publications = new Map<StatedPublication, StatedPublication>();
  for (const publication of doubtful) {
    for (const chapter of publication.chapters) chapters.set(chapter, isToSettle(chapter) ? settle(chapter) : chapter);
    const own = publication.chapters.map((chapter) => chapters.get(chapter) ?? chapter);
    publications.set(publication, { ...publication, chapters: own });
  }
  const inDoubt = new Map<string, readonly StatedFigure[]>();
  const statements = new Map<string, Statement>();
  for (const [key, statement] of threading.statements) {
    const publication = publications.get(statement.publication) ?? statement.publication;
    const chapter = chapters.get(statement.chapter) ?? statement.chapter;
    if (statement.kind !== 'indicator') {
      statements.set(key, { ...statement, publication, chapter });
      continue;
    }
    const doubted = statement.indicator.figures.filter(isInDoubt);
    if (doubted.length > 0) inDoubt.set(key, doubted);
    const indicator = chapter.indicators[statement.ordinal] ?? statement.indicator;
    statements.set(key, { ...statement, publication, chapter, indicator });
  }
  const threads = new Map(
    threading.threads.map((thread) => [
      thread,
      { ...thread, statements: thread.statements.map((statement) => statements.get(statement.key) ?? statement) },
    ]),
  );
  return {
    threading: {
      ...threading,
      publications: threading.publications.map((publication) => publications.get(publication) ?? publication),
      statements,
      threads: [...threads.values()],
      threadOf: new Map([...threading.threadOf].map(([key, thread]) => [key, threads.get(thread) ?? thread])),
    },
    inDoubt,
  };
}
