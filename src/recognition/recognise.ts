import type { Footnote, SourceDocument } from '../model/block.ts';
import type { Chapter } from '../model/chapter.ts';
import { joinNatures, type Nature } from '../model/nature.ts';
import type { PublicationKind } from '../model/publication.ts';
import type { Note, Reading } from '../model/reading.ts';
import { type GatheredTables, gatherTables } from './gather-tables.ts';
import { recogniseOrganisation } from './identity/recognise-organisation.ts';
import { recognisePublication } from './identity/recognise-publication.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { findRemarkNature } from './nature-remark.ts';
import { buildOutline } from './outline/build-outline.ts';
import type { ChapterDraft } from './outline/chapter-draft.ts';
import { joinNumberedItems } from './outline/join-numbered-items.ts';
import { loosenLines } from './outline/loosen-lines.ts';
import { unfoldBulletTables } from './outline/unfold-bullet-tables.ts';
import { unfoldQuestionTables } from './outline/unfold-question-tables.ts';
import { unfoldTitleTables } from './outline/unfold-title-tables.ts';
import { placeAmounts } from './place-amounts.ts';
import { findReferences } from './references/find-references.ts';
import { findRemarkAddress, freeRemarks } from './remark.ts';
import { findAccounts } from './statements/find-accounts.ts';
import { findCommitments } from './statements/find-commitments.ts';
import { restoreTables } from './tables/restore-tables.ts';
import { unitStatementsOf } from './tables/unit-lines.ts';

/** What a person says about the document, which overrules what the document says; a nature comes to those that it names itself. */
export type Given = {
  readonly kind?: PublicationKind;
  readonly year?: number;
  readonly organisation?: string;
  readonly nature?: readonly Nature[];
};

/**
 * Blocks become statements: which publication this is (a page of), its chapters with their passages, and what those state. Every text of
 * the document ends in a chapter, a passage, a statement or a note. Does not throw on any document; takes time linear in its length.
 */
export function recognise(document: SourceDocument, given: Given = {}): Reading {
  const freed = freeRemarks(document.blocks);
  const address = document.address ?? findRemarkAddress(freed);
  const placed = { ...document, address };
  const blocks = loosenLines(
    joinNumberedItems(unfoldQuestionTables(restoreTables(unfoldTitleTables(unfoldBulletTables(freed))))),
  );
  const organisation = given.organisation ?? recogniseOrganisation(placed, blocks);
  const { publication, notes } = recognisePublication(placed, blocks, given);
  const outline = buildOutline(placed, blocks, { organisation, publication });
  const footnotes = blocks.filter((block): block is Footnote => block.kind === 'footnote');
  const unitStatements = unitStatementsOf(blocks);
  const gathered = outline.chapters.map((draft) => ({
    draft,
    tables: gatherTables(draft, { publication, organisation, footnotes, unitStatements }),
  }));
  const chapters = gathered.map(({ draft, tables }) => stateChapter(draft, tables, organisation));
  return {
    input: document.file,
    organisation,
    publication,
    address,
    nature: joinNatures(findRemarkNature(freed), given.nature ?? []),
    sha256: document.sha256,
    chapters: placeAmounts(
      chapters,
      gathered.flatMap(({ tables }) => tables.elsewhere),
    ).filter((chapter, index, all) => all.length === 1 || !(gathered[index]?.draft.isUnnamed && saysNothing(chapter))),
    notes: [...notes, ...outline.notes, ...gathered.flatMap(({ tables }): readonly Note[] => tables.notes)],
    doubts: [],
  };
}

/** Whether nothing is left in a chapter: its table was about chapters that have names. */
function saysNothing({ passages, indicators, amounts }: Chapter): boolean {
  return passages.length === 0 && indicators.length === 0 && amounts.length === 0;
}

function stateChapter(draft: ChapterDraft, tables: GatheredTables, organisation: string | null): Chapter {
  const { passages, indicators, amounts } = tables;
  const blocks = passages.flatMap((passage) => passage.blocks);
  return {
    code: draft.code,
    title: draft.title,
    level: draft.level,
    parents: draft.parents,
    passages,
    commitments: passages.flatMap(findCommitments),
    accounts: passages.flatMap(findAccounts),
    indicators,
    amounts,
    references: findReferences(blocks, draft.code),
    mentions: findMentions(blocks, organisation),
    at: draft.at,
  };
}
