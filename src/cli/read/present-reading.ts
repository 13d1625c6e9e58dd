import { type Block, type ReadTable, wordsOf } from '../../model/block.ts';
import type { Chapter, Parent, Passage } from '../../model/chapter.ts';
import type { Doubt, Stake } from '../../model/doubt.ts';
import type { Nature } from '../../model/nature.ts';
import type { PublicationIdentity } from '../../model/publication.ts';
import type { Question } from '../../model/question.ts';
import type { Reading } from '../../model/reading.ts';
import type { Amount, Figure, Indicator, Mention, Reference } from '../../model/statement.ts';
import { foldSpace } from '../../model/text/fold-space.ts';
import { tableText } from '../../recognition/gather-tables.ts';
import { labelLine } from '../../recognition/outline/lines/label-lines.data.ts';
import { nl } from '../../words/nl.data.ts';
import { say, sayAll } from '../../words/say.ts';
import { sayPlace } from '../../words/say-place.ts';
import { type PublishedCell, type PublishedTable, presentCell, presentTables } from './present-tables.ts';

type Placed<Statement> = Omit<Statement, 'at'> & { readonly position: string };

/** With the cell that it was read from. */
type InTable<Statement> = Placed<Statement> & { readonly cell: PublishedCell | null };

type PublishedFigure = Omit<InTable<Figure>, 'settled'> & { readonly settled: string | null };

type PublishedIndicator = Omit<InTable<Indicator>, 'figures'> & { readonly figures: readonly PublishedFigure[] };

type PublishedDoubt = {
  readonly position: string;
  readonly stake: Stake;
  readonly text: string;
  readonly why: string;
  readonly candidates: readonly { readonly says: string; readonly score: number }[];
};

export type PublishedChapter = {
  readonly code: string | null;
  readonly title: string;
  readonly level: Chapter['level'];
  readonly parents: readonly Parent[];
  /** The questions that the chapter answers, each once, in document order. */
  readonly questions: readonly Question[];
  readonly passages: readonly {
    readonly question: Question;
    readonly heading: string | null;
    readonly text: string;
    readonly tables: readonly PublishedTable[];
    readonly position: string;
  }[];
  readonly commitments: readonly string[];
  readonly accounts: readonly string[];
  readonly indicators: readonly PublishedIndicator[];
  readonly amounts: readonly InTable<Amount>[];
  readonly references: readonly Placed<Reference>[];
  readonly mentions: readonly Placed<Mention>[];
  readonly position: string;
};

/** A reading as it leaves the house: `schema/reading.002.json`. What it says of itself is in Dutch. */
export type PublishedReading = {
  readonly input: string;
  readonly organisation: string | null;
  readonly publication: PublicationIdentity;
  readonly address: string | null;
  readonly nature: readonly Nature[];
  readonly sha256: string;
  readonly chapters: readonly PublishedChapter[];
  readonly notes: readonly { readonly position: string; readonly text: string; readonly why: string }[];
  readonly doubts: readonly PublishedDoubt[];
};

/** Names every field of a reading that leaves the house. */
export function presentReading(reading: Reading): PublishedReading {
  const { kind, year, endYear, sequence, title } = reading.publication;
  // Those below which others stand, that may hold the answers to what they ask.
  const divided = new Set(reading.chapters.flatMap(({ parents }) => parents.map(nameOf)));
  return {
    input: reading.input,
    organisation: reading.organisation,
    publication: { kind, year, endYear, sequence, title },
    address: reading.address,
    nature: reading.nature,
    sha256: reading.sha256,
    chapters: reading.chapters.map((chapter) => presentChapter(chapter, divided.has(nameOf(chapter)))),
    notes: reading.notes.map(({ at, text, why }) => ({
      position: sayPlace(nl, at),
      text,
      why: say(nl.reading.notes, why),
    })),
    doubts: reading.doubts.map(presentDoubt),
  };
}

function presentDoubt({ at, stake, text, why, candidates }: Doubt): PublishedDoubt {
  return {
    position: sayPlace(nl, at),
    stake,
    text,
    why: say(nl.reading.doubts, why),
    candidates: candidates.map(({ says, score }) => ({ says: say(nl.reading.candidates, says), score })),
  };
}

function nameOf({ code, title }: Pick<Parent, 'code' | 'title'>): string {
  return JSON.stringify([code, title]);
}

function presentChapter(chapter: Chapter, isDivided: boolean): PublishedChapter {
  return {
    code: chapter.code,
    title: chapter.title,
    level: chapter.level,
    parents: chapter.parents.map(({ code, title, level }) => ({ code, title, level })),
    questions: [
      ...new Set(chapter.passages.filter((passage) => isAnswered(passage, isDivided)).map(({ question }) => question)),
    ],
    passages: chapter.passages.map((passage) => ({
      question: passage.question,
      heading: passage.heading,
      text: passageText(wordsOf<Block | ReadTable>(passage.blocks)),
      tables: presentTables(passage.blocks, passageText),
      position: sayPlace(nl, passage.at),
    })),
    commitments: chapter.commitments.map(({ text }) => text),
    accounts: chapter.accounts.map(({ text }) => text),
    indicators: chapter.indicators.map(presentIndicator),
    amounts: chapter.amounts.map(
      ({ label, side, year, raw, euros, unit, rounding, standing, unsettled, column, at }) => ({
        label,
        side,
        year,
        raw,
        euros,
        unit,
        rounding,
        standing,
        unsettled: [...unsettled],
        column,
        cell: presentCell(at),
        position: sayPlace(nl, at),
      }),
    ),
    references: chapter.references.map(({ text, code, title, at }) => ({
      code,
      text,
      title,
      position: sayPlace(nl, at),
    })),
    mentions: chapter.mentions.map(({ kind, name, at }) => ({ kind, name, position: sayPlace(nl, at) })),
    position: sayPlace(nl, chapter.at),
  };
}

/**
 * A W-question counts when something stands below it, or chapters that may hold it; other text only when it is there, and an introduction not
 * for the name of the alderman alone.
 */
function isAnswered(passage: Passage, isDivided: boolean): boolean {
  const words = wordsOf(passage.blocks);
  if (passage.question === 'intro') return words.some((block) => !isLabelled(block));
  return words.length > 0 || (passage.question !== 'other' && (isDivided || passage.blocks.length > 0));
}

function isLabelled(block: Block): boolean {
  return block.kind === 'paragraph' && block.text.length < 200 && labelLine.test(block.text);
}

function presentIndicator(indicator: Indicator): PublishedIndicator {
  const { kind, name, unit, frequency, source, footnote, certainty, figures, at } = indicator;
  return {
    kind,
    name,
    unit,
    frequency,
    source,
    footnote,
    certainty,
    figures: figures.map(({ role, year, unsettled, column, raw, value, settled, footnote: own, at: cell }) => ({
      role,
      year,
      unsettled: [...unsettled],
      column,
      raw,
      value,
      settled: sayAll(nl.reading, settled),
      footnote: own,
      cell: presentCell(cell),
      position: sayPlace(nl, cell),
    })),
    cell: presentCell(at),
    position: sayPlace(nl, at),
  };
}

/** The text of a passage: paragraphs and headings apart, the items of a list as lines with a bullet, a table as lines. */
export function passageText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'list')
        return block.items
          .map((item) => `${'  '.repeat(Math.min(item.depth, 10))}${item.marker ?? '•'} ${foldSpace(item.text)}`)
          .join('\n');
      if (block.kind === 'table') return tableText(block);
      return block.kind === 'footnote'
        ? `${block.mark} ${block.text}`
        : block.text.split('\n').map(foldSpace).join('\n');
    })
    .filter((text) => text !== '')
    .join('\n\n');
}
