import type { Footnote, Table } from '../model/block.ts';
import type { Chapter, Passage } from '../model/chapter.ts';
import type { Doubt } from '../model/doubt.ts';
import type { NoteSaying } from '../model/note-facts.ts';
import type { PublicationIdentity } from '../model/publication.ts';
import type { Note } from '../model/reading.ts';
import type { Amount, Indicator } from '../model/statement.ts';
import type { Decided } from './decided/decided.ts';
import type { ChapterDraft, PassageDraft } from './outline/chapters/chapter-draft.ts';
import { hasManyValues, lostTable } from './outline/marks/lost-tables.ts';
import { isStatementTable } from './statements/read-statement-table.ts';
import type { Choice } from './tables/choose/choose.ts';
import { hasValueColumn } from './tables/forms/value-column.ts';
import { isSure } from './tables/grids/grid.ts';
import type { MoneyRows } from './tables/state/money/money-rows.ts';
import { footnotesIn, readTableOf } from './tables/state/read-table.ts';
import { stateChoice } from './tables/state/state-choice.ts';
import { findUnplacedCells } from './tables/state/unplaced-cells.ts';

/** What the tables of one chapter say, and its passages, where each table that says something is marked as read. */
export type GatheredTables = {
  readonly passages: readonly (Passage & Pick<PassageDraft, 'isGoal'>)[];
  readonly indicators: readonly Indicator[];
  readonly amounts: readonly Amount[];
  /** Amounts of other chapters, named in the rows. */
  readonly elsewhere: readonly MoneyRows[];
  readonly notes: readonly Note[];
  readonly doubts: readonly Doubt[];
};

/** What the document says around its tables, and how each of them is read. */
export type KnownTables = {
  readonly publication: PublicationIdentity;
  readonly organisation: string | null;
  readonly decided: Decided;
  readonly choices: ReadonlyMap<Table, Choice>;
  readonly footnotes: ReadonlyMap<Table, readonly Footnote[]>;
  /** The unit that was stated for all tables from some line on: "alle bedragen x € 1.000". */
  readonly unitStatements: ReadonlyMap<Table, string>;
};

/** States the tables of a chapter; a table that states nothing stays where it is and is told in a note. */
export function gatherTables(chapter: ChapterDraft, known: KnownTables): GatheredTables {
  const indicators: Indicator[] = [];
  const amounts: Amount[] = [];
  const elsewhere: MoneyRows[] = [];
  const notes: Note[] = [];
  const doubts: Doubt[] = [];
  const passages = chapter.passages.map((passage) => {
    const blocks = passage.blocks.map((block, index) => {
      if (block.kind !== 'table' || isStatementTable(block)) return block;
      const { publication, organisation, decided } = known;
      const unit = known.unitStatements.get(block);
      const above = [...textsAbove(passage, index, chapter), ...(unit === undefined ? [] : [unit])];
      const footnotes = known.footnotes.get(block) ?? [];
      const choice = known.choices.get(block);
      const context = { publication, organisation, above, question: passage.question, footnotes, decided };
      const found = choice === undefined ? null : stateChoice(choice, context);
      doubts.push(...(found?.doubts ?? []));
      if (choice === undefined || found === null || (found.indicators.length === 0 && found.groups.length === 0)) {
        const hasValues = hasValueColumn(block);
        notes.push({ at: block.at, text: tableText(block), why: hasValues ? notSure : noFigures });
        if (hasValues && found?.doubts.length === 0 && isLost(block, choice))
          doubts.push(lostTable(block.at, tableText(block)));
        return block;
      }
      const unplaced = findUnplacedCells(block, found);
      if (unplaced.length > 0) notes.push({ at: block.at, text: unplaced.join(' | '), why: noPlace });
      indicators.push(...found.indicators);
      for (const group of found.groups) {
        if (group.chapter === null || isOwn(group.chapter, chapter)) amounts.push(...group.amounts);
        else elsewhere.push(group);
      }
      return readTableOf(block, choice, found, footnotes);
    });
    return { ...passage, blocks };
  });
  const used = new Set(footnotesIn(indicators));
  const rest = passages.map((passage) => ({
    ...passage,
    blocks: passage.blocks.filter((block) => block.kind !== 'footnote' || !used.has(block.text)),
  }));
  return { passages: rest.filter((passage) => !isBareIntro(passage)), indicators, amounts, elsewhere, notes, doubts };
}

/** Whether lines that look like a table hold values of which none could be placed. */
function isLost(block: Table, choice: Choice | undefined): boolean {
  const cells = block.rows.flatMap((row) => row.flatMap(({ text }) => text.split(' · ')));
  return choice !== undefined && !isSure(choice.best.grid) && hasManyValues(cells);
}

const noFigures: NoteSaying = { say: 'table-without-figures', with: {} };
const notSure: NoteSaying = { say: 'table-not-sure', with: {} };
const noPlace: NoteSaying = { say: 'cells-not-placed', with: {} };

function isBareIntro(passage: Passage): boolean {
  return passage.blocks.length === 0 && passage.question === 'intro' && passage.heading === null;
}

function isOwn(named: { code: string | null; title: string }, chapter: Pick<Chapter, 'code' | 'title'>): boolean {
  return named.code === null ? named.title === chapter.title : named.code === chapter.code;
}

const mostAbove = 4;

/** Nearest first: the paragraphs and headings before the table in its passage and what a list just above it ends with, the heading of the passage, the title of the chapter. */
function textsAbove(passage: PassageDraft, index: number, chapter: ChapterDraft): string[] {
  const before: string[] = [];
  for (let at = index - 1; at >= 0 && before.length < mostAbove; at -= 1) {
    const block = passage.blocks[at];
    if (block?.kind === 'paragraph' || block?.kind === 'heading') before.push(block.text);
    else if (block?.kind === 'list' && at === index - 1) before.push(block.items.at(-1)?.text ?? '');
    else if (block?.kind === 'table') break;
  }
  return [...before, ...(passage.heading === null ? [] : [passage.heading]), chapter.title];
}

/** A table as text, a line for each row. */
export function tableText(block: Pick<Table, 'caption' | 'rows'>): string {
  const rows = block.rows.map((row) => row.map((cell) => cell.text).join(' | '));
  return [...(block.caption === null ? [] : [block.caption]), ...rows].join('\n');
}
