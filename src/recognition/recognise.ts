import { type Block, type ReadTable, type SourceDocument, wordsOf } from '../model/block.ts';
import type { Chapter } from '../model/chapter.ts';
import type { Correction } from '../model/correction.ts';
import type { Doubt } from '../model/doubt.ts';
import { joinNatures, type Nature } from '../model/nature.ts';
import type { PublicationIdentity, PublicationKind } from '../model/publication.ts';
import type { Note, Reading } from '../model/reading.ts';
import { buildOutline } from './build-outline.ts';
import type { Decided } from './decided/decided.ts';
import { decidedOf } from './decided/decided-of.ts';
import { nameOrganisation } from './gather/organisation-name.ts';
import { type GatheredTables, gatherTables, tableText } from './gather-tables.ts';
import { recogniseOrganisation } from './identity/recognise-organisation.ts';
import { recognisePublication } from './identity/recognise-publication.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { findRemarkNature } from './nature-remark.ts';
import type { ChapterDraft } from './outline/chapters/chapter-draft.ts';
import { joinNumberedItems } from './outline/lines/join-numbered-items.ts';
import { liftTitles } from './outline/lines/lift-titles.ts';
import { loosenLines } from './outline/lines/loosen-lines.ts';
import { loosenTable } from './outline/lines/loosen-table.ts';
import { placeAmounts } from './place-amounts.ts';
import { findReferences } from './references/find-references.ts';
import { findRemarkAddress, freeRemarks } from './remark.ts';
import { seeColumns } from './see-columns.ts';
import type { Recognised } from './seen.ts';
import { restoreStatementTables } from './statements/collapsed/restore-statement-tables.ts';
import { findAccounts } from './statements/find-accounts.ts';
import { findCommitments } from './statements/find-commitments.ts';
import { type Habits, learnHabits } from './statements/habits.ts';
import { withoutLegendAsked } from './statements/legend.ts';
import { restoreGoalTrees } from './statements/restore-goal-trees.ts';
import { settleStatements } from './statements/settle-statements.ts';
import { footnotesFor, type ReadTables, readTables, type TablesSetting } from './tables/read-tables.ts';
import { unitStatementsOf } from './tables/state/unit-lines.ts';

/** What a person says about the document, which overrules what the document says; a nature comes to those that it names itself. */
export type Given = {
  readonly kind?: PublicationKind | undefined;
  readonly year?: number | undefined;
  readonly organisation?: string | undefined;
  readonly nature?: readonly Nature[];
  /** What was decided about readings of this document, the earliest first. */
  readonly corrections?: readonly Correction[];
};

/**
 * Blocks become statements: which publication this is (a page of), its chapters with their passages, and what those state. Every text of
 * the document ends in a chapter, a passage, a statement or a note. Does not throw on any document; takes time linear in its length.
 */
export function recognise(document: SourceDocument, given: Given = {}): Reading {
  return recogniseLayout(document, given).reading;
}

/** As `recognise`, with what it saw of the layout. */
export function recogniseLayout(document: SourceDocument, { corrections = [], ...told }: Given = {}): Recognised {
  const freed = freeRemarks(document.blocks);
  const address = document.address ?? findRemarkAddress(freed);
  const placed = { ...document, address };
  const whole = restoreStatementTables(restoreGoalTrees(freed)).flatMap((block) =>
    block.kind === 'table' ? loosenTable(block) : [block],
  );
  const unaided = {
    publication: recognisePublication(placed, whole, told).publication,
    organisation: told.organisation ?? recogniseOrganisation(placed, whole),
  };
  const decided = decidedOf(corrections, { file: document.file, ...unaided }, address);
  const given = { ...decided.publication, ...told };
  const first = readWith(whole, {
    publication: recognisePublication(placed, whole, given).publication,
    organisation: given.organisation ?? recogniseOrganisation(placed, whole),
    decided,
  });
  const { publication, notes } = recognisePublication(placed, first.blocks, given);
  const organisation = given.organisation ?? recogniseOrganisation(placed, first.blocks);
  // heads of tables can tell which publication it is: then what they mean is looked at anew
  const isCorrected =
    publication.kind !== first.known.publication.kind || publication.year !== first.known.publication.year;
  const { blocks, tables } = isCorrected ? readWith(whole, { publication, organisation, decided }) : first;
  const outline = buildOutline(placed, blocks, { organisation, publication, decided });
  const known = {
    publication,
    organisation,
    decided,
    choices: tables.choices,
    footnotes: footnotesFor(blocks),
    unitStatements: unitStatementsOf(blocks),
  };
  const gathered = outline.chapters.map((draft) => ({ draft, tables: gatherTables(draft, known) }));
  const habits = learnHabits(
    outline.chapters,
    gathered.flatMap((one) => one.tables.indicators),
  );
  const stated = gathered.map(({ draft, tables: own }) =>
    stateChapter(draft, own, { organisation, ahead: firstYearAhead(publication), habits, decided }),
  );
  const all = placeAmounts(
    stated.map(({ chapter }) => chapter),
    gathered.flatMap((one, host) => one.tables.elsewhere.map((group) => ({ host, group }))),
  );
  const isLeft = all.map(
    (chapter, at) => all.length > 1 && gathered[at]?.draft.isUnnamed === true && saysNothing(chapter),
  );
  const reading: Reading = {
    input: document.file,
    organisation,
    publication,
    address,
    ...(document.place !== undefined && { place: document.place }),
    nature: joinNatures(findRemarkNature(freed), given.nature ?? []),
    sha256: document.sha256,
    chapters: all.filter((_, at) => !isLeft[at]),
    notes: [
      ...notes,
      ...outline.notes,
      ...gathered.flatMap((one): readonly Note[] => one.tables.notes),
      ...all.filter((_, at) => isLeft[at]).flatMap(noteTables),
    ],
    doubts: [
      ...outline.doubts,
      ...gathered.flatMap((one) => one.tables.doubts),
      ...stated.flatMap(({ doubts }) => doubts),
    ],
    ...(decided.met.size > 0 && { corrected: [...decided.met] }),
    ...(decided.profile !== null && { profile: decided.profile }),
  };
  return { reading, layout: { headings: outline.headings, columns: seeColumns(tables.choices, publication.year) } };
}

/** The blocks with their tables found, and what is read from those, where the publication is thought to be the given one. */
function readWith(
  whole: readonly Block[],
  known: TablesSetting,
): { readonly known: TablesSetting; readonly tables: ReadTables; readonly blocks: readonly Block[] } {
  const tables = readTables(whole, known);
  return { known, tables, blocks: loosenLines(joinNumberedItems(liftTitles(tables.blocks))) };
}

/** Whether nothing is left in a chapter but a table about chapters that have names. */
function saysNothing({ passages, indicators, amounts }: Chapter): boolean {
  const isBare = passages.every(({ heading, blocks }) => heading === null && wordsOf(blocks).length === 0);
  return isBare && indicators.length === 0 && amounts.length === 0;
}

/** The tables of a chapter that is no chapter. */
function noteTables({ passages }: Chapter): readonly Note[] {
  return passages.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly Note[] =>
      block.kind === 'read-table'
        ? [{ at: block.at, text: tableText(block), why: { say: 'table-in-no-chapter', with: {} } }]
        : [],
    ),
  );
}

/** An annual report looks back on its year, other documents are written before theirs ends. */
function firstYearAhead({ kind, year }: PublicationIdentity): number | null {
  return year === null ? null : year + (kind === 'annual-report' ? 1 : 0);
}

function stateChapter(
  draft: ChapterDraft,
  tables: GatheredTables,
  {
    organisation,
    ahead,
    habits,
    decided,
  }: {
    readonly organisation: string | null;
    readonly ahead: number | null;
    readonly habits: Habits;
    readonly decided: Decided;
  },
): { readonly chapter: Chapter; readonly doubts: readonly Doubt[] } {
  const { indicators, amounts } = tables;
  // what a table says is stated: its words are no commitments, accounts or references once more
  const passages = tables.passages.map((passage) =>
    withoutLegendAsked({ ...passage, blocks: wordsOf<Block | ReadTable>(passage.blocks) }),
  );
  const blocks = passages.flatMap((passage) => passage.blocks);
  const body = organisation === null ? null : nameOrganisation(organisation).kind;
  const found = passages.map((passage) => ({
    commitments: findCommitments(passage, { ahead, body }, habits),
    accounts: findAccounts(passage, habits),
  }));
  const stated = found.map((own, at) => settleStatements(own, passages[at], decided));
  const chapter: Chapter = {
    code: draft.code,
    title: draft.title,
    level: draft.level,
    parents: draft.parents,
    passages: passages.map(({ question, heading, at }, index) => ({
      question,
      heading,
      blocks: tables.passages[index]?.blocks ?? [],
      at,
    })),
    commitments: stated.flatMap((own) => own.commitments.settled),
    accounts: stated.flatMap((own) => own.accounts.settled),
    indicators,
    amounts,
    references: findReferences(blocks, draft.code),
    mentions: findMentions(blocks, organisation),
    at: draft.at,
  };
  return {
    chapter,
    doubts: [...stated.map((own) => own.commitments), ...stated.map((own) => own.accounts)].flatMap(
      ({ doubts }) => doubts,
    ),
  };
}
