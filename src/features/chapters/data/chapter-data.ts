import { statedColumns } from '../../../frame/data/columns.data.ts';
import type { CsvCell } from '../../../frame/data/csv.ts';
import type { PageData } from '../../../frame/data/page-data.ts';
import type { Position } from '../../../model/source.ts';
import { nlReading } from '../../../words/nl-reading.data.ts';
import { chapterName } from '../../../words/publication-name.ts';
import { say, sayAll } from '../../../words/say.ts';
import { correctedData } from '../../corrections/corrected/present-corrected.ts';
import { standingOf } from '../../publications/queries/standing-of.ts';
import { statedRows } from '../../statements/data/stated-rows.ts';
import { tableAt } from '../../statements/queries/list-chapter-tables.ts';
import { textsOfChapter } from '../pages/chapter-texts.ts';
import type { StatedChapter } from '../pages/load-stated-chapter.ts';

/** The data of a chapter: all that it states, and its commitments, accounts, figures and amounts as a table. */
export function chapterData(loaded: StatedChapter): PageData {
  const { organisation, edition, chapter, chapters } = loaded;
  return {
    kind: 'chapter',
    title: `${chapterName(chapter)} · ${edition.title} · ${organisation.name}`,
    file: `${organisation.slug}-${edition.slug}-${chapter.slug}`,
    organisation,
    texts: textsOfChapter(chapter, chapters),
    columns: statedColumns,
    rows: chapterRows(loaded),
    about: chapterJson(loaded),
  };
}

/** What a chapter states, every field named; positions are where a statement stands in its source, and what we say of it is in Dutch. */
export function chapterJson(loaded: StatedChapter) {
  const { edition, chapter, standings, statements, tables, doubts, corrected } = loaded;
  const tableIdAt = (position: Position) => tableAt(tables, position)?.id ?? null;
  return {
    publication: {
      slug: edition.slug,
      kind: edition.kind,
      year: edition.year,
      endYear: edition.endYear,
      sequence: edition.sequence,
      title: edition.title,
    },
    edition: {
      ...{ number: edition.number, sha256: edition.sha256, frozenAt: edition.frozenAt.toISOString() },
      standing: standingOf(standings, edition),
    },
    chapter: {
      slug: chapter.slug,
      code: chapter.code,
      title: chapter.title,
      level: chapter.level,
      levelName: edition.agreed?.levels[chapter.level] ?? null,
      address: chapter.address,
      at: chapter.position,
    },
    passages: statements.passages.map(({ question, heading, blocks }) => ({
      question,
      heading,
      blocks: blocks.map((block) => (block.kind === 'read-table' ? { id: tableIdAt(block.at), ...block } : block)),
    })),
    commitments: statements.commitments.map(({ question, text, status, measure, position }) => ({
      ...{ question, text, status, measure },
      at: position,
    })),
    accounts: statements.accounts.map(({ question, heading, text, status, position }) => ({
      ...{ question, heading, text, status },
      at: position,
    })),
    indicators: statements.indicators.map(
      ({ slug, kind, name, unit, frequency, source, footnote, certainty, figures }) => ({
        slug,
        kind,
        name,
        unit,
        frequency,
        source,
        footnote,
        certainty,
        figures: figures.map(({ role, year, unsettled, column, raw, value, settled, footnote: note, position }) => ({
          role,
          year,
          unsettled,
          column,
          raw,
          value,
          settled: sayAll(nlReading, settled),
          footnote: note,
          table: tableIdAt(position),
          at: position,
        })),
      }),
    ),
    amounts: statements.amounts.map(({ position, ...amount }) => ({
      ...amount,
      table: tableIdAt(position),
      at: position,
    })),
    references: statements.references.map(({ text, code, title }) => ({ text, code, title })),
    mentions: statements.mentions,
    doubts: doubts.map(({ stake, text, why, candidates, position }) => ({
      stake,
      text,
      why: say(nlReading.doubts, why),
      candidates: candidates.map(({ says, score }) => ({ says: say(nlReading.candidates, says), score })),
      at: position,
    })),
    corrected: correctedData(corrected),
  };
}

/** What a chapter states, a row each. */
export function chapterRows({ edition, chapter, statements }: StatedChapter): CsvCell[][] {
  const captions = new Map(
    statements.passages.flatMap(({ blocks }) =>
      blocks.flatMap((block): [string, string | null][] =>
        block.kind === 'read-table' ? [[`${block.at.table} ${block.at.file}`, block.caption]] : [],
      ),
    ),
  );
  const place = {
    publication: edition.slug,
    code: chapter.code,
    title: chapter.title,
    nature: chapter.nature,
    address: chapter.address,
    captionOf: ({ file, table }: Position) => (table === undefined ? null : (captions.get(`${table} ${file}`) ?? null)),
  };
  return statedRows(place, statements);
}
