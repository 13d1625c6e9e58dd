import { judgeOrganisation } from '../../src/features/judgement/commands/judge-organisation.ts';
import { listOrganisations } from '../../src/features/organisations/queries/list-organisations.ts';
import { cleanReading } from '../../src/features/publications/commands/clean-reading.ts';
import { importPublication } from '../../src/features/publications/commands/import-publication.ts';
import type { Block } from '../../src/model/block.ts';
import type { Chapter, Parent } from '../../src/model/chapter.ts';
import type { Reading } from '../../src/model/reading.ts';
import { groupReadings } from '../../src/recognition/gather/group-readings.ts';
import type { Record } from '../../src/record/connection/record.ts';
import { readShared } from '../../src/record/connection/transaction.ts';
import type { StatedChapter, StatedPassage, StatedPublication } from '../../src/threading/stated.ts';

/** All stands on the first line of one file: the documents were never a file. */
const at = { file: 'verzonnen.html', line: 1 };

function placeBlock(block: StatedPassage['blocks'][number]): readonly Block[] {
  return block.kind === 'paragraph' ? [{ kind: 'paragraph', text: block.text, at }] : [];
}

function parentsOf({ parent }: StatedChapter, chapters: ReadonlyMap<string, StatedChapter>): readonly Parent[] {
  const above = parent === null ? undefined : chapters.get(parent);
  if (above === undefined) return [];
  const { code, title, level } = above;
  return [...parentsOf(above, chapters), { code, title, level }];
}

function placeChapter(chapter: StatedChapter, chapters: ReadonlyMap<string, StatedChapter>): Chapter {
  const { code, title, level, passages, commitments, accounts, indicators, amounts, references } = chapter;
  return {
    code,
    title,
    level,
    parents: parentsOf(chapter, chapters),
    passages: passages.map((passage) => ({ ...passage, blocks: passage.blocks.flatMap(placeBlock), at })),
    commitments: commitments.map((commitment) => ({ ...commitment, term: commitment.term ?? null, at })),
    accounts: accounts.map((account) => ({ ...account, at })),
    indicators: indicators.map((indicator) => ({
      ...indicator,
      certainty: null,
      figures: indicator.figures.map((figure) => ({ ...figure, settled: [], at })),
      at,
    })),
    amounts: amounts.map((amount) => ({ ...amount, at })),
    references: references.map((reference) => ({ ...reference, at })),
    mentions: [],
    at,
  };
}

/** A publication as if one file said all of it. */
function readPublication({ slug, kind, year, endYear, sequence, title, chapters }: StatedPublication): Reading {
  const bySlug = new Map(chapters.map((chapter) => [chapter.slug, chapter]));
  return {
    input: `${slug}.html`,
    organisation: 'Ergens',
    publication: { kind, year, endYear, sequence, title },
    address: null,
    sha256: slug,
    chapters: chapters.map((chapter) => placeChapter(chapter, bySlug)),
    notes: [],
    nature: [],
    doubts: [],
  };
}

/**
 * Imports the documents of an invented municipality, `ergens`, by the way that files go, and threads and judges them.
 * @returns how many milliseconds the last took
 */
export async function importMunicipality(
  record: Record,
  publications: readonly StatedPublication[],
): Promise<{ readonly judged: number }> {
  const readings = publications.map((publication) => {
    const reading = readPublication(publication);
    return cleanReading(reading, reading.input);
  });
  const by = { actor: 'bench', at: new Date() };
  for (const group of groupReadings(readings).groups) {
    const sources = group.readings.map((reading) => ({ place: reading.input, path: reading.input, reading }));
    await importPublication(record, { group, sources, gone: () => false, others: [] }, by);
  }
  const start = performance.now();
  for (const { organisationId } of await readShared(record, listOrganisations))
    await judgeOrganisation(record, organisationId, { ...by, program: 'bench' });
  return { judged: performance.now() - start };
}
