import type { Passage } from '../../model/chapter.ts';
import type { Question } from '../../model/question.ts';
import type { Position } from '../../model/source.ts';
import type { Account, Amount, Commitment, Indicator, Term } from '../../model/statement.ts';
import { foldSpace } from '../../model/text/fold-space.ts';
import { trimStatement } from '../../recognition/statements/sections.ts';
import type { AccountItem, CommitmentItem, Identified } from '../item.ts';
import type { MeasureIn } from './measure-in.ts';
import type { Outline } from './outline.ts';
import type { Piece } from './piece.ts';
import { saidBy } from './said-by.ts';
import { tableOfIndicators } from './table-of-indicators.ts';
import { tableOfMoney } from './table-of-money.ts';

/** What stands under a question beside the text of its passage: as blocks of the document, and as what they state. */
export type StatedUnder = {
  readonly blocks: Passage['blocks'];
  readonly commitments: readonly Piece<Commitment>[];
  readonly accounts: readonly Piece<Account>[];
  readonly indicators: readonly Piece<Indicator>[];
  readonly amounts: readonly Amount[];
};

const nothing: StatedUnder = { blocks: [], commitments: [], accounts: [], indicators: [], amounts: [] };

/** Counts the tables of a document, from 1. */
export type TableCount = { next: number };

/** The questions under which a draft states something, in the order of the cycle. */
export const statingQuestions = ['achieve', 'do', 'done', 'conclusion', 'cost'] as const satisfies readonly Question[];

/** As they are written, each an item of a list. */
function listOf(written: readonly string[], at: Position): Passage['blocks'] {
  if (written.length === 0) return [];
  const items = written.map((text) => ({ text: foldSpace(text), depth: 0, at }));
  return [{ kind: 'list', ordered: false, items, at }];
}

function termOf({ term }: CommitmentItem): Term | null {
  if (term === null) return null;
  const { from, until } = term;
  return { from, until, text: from === null || from === until ? String(until) : `${from}-${until}` };
}

function statusOf({ status }: Pick<CommitmentItem, 'status'>): Pick<Commitment, 'status'> {
  return status === null ? {} : { status };
}

function commitmentOf({ id, item }: Identified<CommitmentItem>, at: Position, measure: MeasureIn): Piece<Commitment> {
  const said = { text: trimStatement(item.text), question: item.question, term: termOf(item), ...statusOf(item) };
  const measured = measure(item);
  return { id, statement: { ...said, ...(measured !== null && { measure: measured }), at } };
}

function accountOf({ id, item }: Identified<AccountItem>, at: Position): Piece<Account> {
  const said = saidBy(item);
  return {
    id,
    statement: { text: trimStatement(said.text), question: item.question, heading: null, ...statusOf(said), at },
  };
}

/** What a chapter of a draft states under a question. @param tables is counted on by the tables that it makes */
export function stateUnder(
  question: Question,
  chapter: string,
  outline: Outline,
  { at, tables, measure }: { readonly at: Position; readonly tables: TableCount; readonly measure: MeasureIn },
): StatedUnder {
  const nextTable = () => {
    const table = tables.next;
    tables.next += 1;
    return { ...at, table };
  };
  switch (question) {
    case 'achieve':
    case 'do': {
      const written = outline.in(chapter, 'commitment').filter(({ item }) => item.question === question);
      const commitments = written.map((one) => commitmentOf(one, at, measure));
      const list = listOf(
        written.map(({ item }) => item.text),
        at,
      );
      const measured = question === 'achieve' ? outline.in(chapter, 'indicator') : [];
      if (measured.length === 0) return { ...nothing, commitments, blocks: list };
      const { table, indicators } = tableOfIndicators(measured, nextTable());
      return { ...nothing, commitments, indicators, blocks: [...list, table] };
    }
    case 'done':
    case 'conclusion': {
      const written = outline
        .in(chapter, 'account')
        // One that is still to be written states nothing.
        .filter(({ item }) => item.question === question && saidBy(item).text.trim() !== '');
      const blocks = listOf(
        written.map(({ item }) => saidBy(item).text),
        at,
      );
      return { ...nothing, accounts: written.map((one) => accountOf(one, at)), blocks };
    }
    case 'cost': {
      const tablesOfMoney = outline.in(chapter, 'money').map(({ item }) => tableOfMoney(item, nextTable()));
      return {
        ...nothing,
        amounts: tablesOfMoney.flatMap(({ amounts }) => amounts),
        blocks: tablesOfMoney.map(({ table }) => table),
      };
    }
    default:
      return nothing;
  }
}
