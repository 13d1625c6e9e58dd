import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeBook, makeImport } from '../../../../tests/make-book.ts';
import { makeChapter, makeIndicator, makePassage, makeReading, makeReadTable } from '../../../../tests/make-reading.ts';
import { openTestRecord, type TestRecord } from '../../../../tests/test-record.ts';
import { inBinaryNumbers } from '../../../editions/earlier-numbers.ts';
import { readContent } from '../../../editions/edition-content.ts';
import { freezeEdition, hashContent } from '../../../editions/freeze-edition.ts';
import { toDecimal } from '../../../model/notation/decimal.ts';
import type { Reading } from '../../../model/reading.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { read, readShared } from '../../../record/connection/transaction.ts';
import { verifyEvents } from '../../../record/event-log/verify-events.ts';
import type { Tables } from '../../../record/tables/tables.ts';
import { listDoubts } from '../../statements/queries/list-doubts.ts';
import { readStatements } from '../../statements/queries/read-statements.ts';
import { withdrawPublication } from '../../withdrawal/commands/withdraw-publication.ts';
import { countStatements } from '../queries/count-statements.ts';
import { findEditionContent } from '../queries/find-edition-content.ts';
import { listPublications } from '../queries/list-publications.ts';
import { cleanReading } from './clean-reading.ts';
import { importPublication } from './import-publication.ts';

let here: TestRecord;
beforeEach(async () => {
  here = await openTestRecord();
});
afterEach(() => here.close());

const by = { actor: 'test', at: new Date('2026-01-02T03:04:05Z') };

function bring(readings: readonly Reading[], isWhole = false) {
  return importPublication(here.record, makeImport(readings, '/boek', isWhole), by);
}

async function ask<Result>(body: (tx: ReadDb, organisationId: string) => Promise<Result>): Promise<Result> {
  const found = await readShared(here.record, (tx) =>
    tx.selectFrom('organisation').select('organisation_id').executeTakeFirstOrThrow(),
  );
  return await read(here.record, found.organisation_id, (tx) => body(tx, found.organisation_id));
}

function countRows(table: keyof Tables): Promise<number> {
  return ask(async (tx) => {
    const answer = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(tx);
    return answer.rows[0]?.count ?? 0;
  });
}

describe('a first import', () => {
  test('freezes edition 1 with every statement, under a hash of its content', async () => {
    const outcome = await bring(makeBook(12));
    expect(outcome).toMatchObject({ outcome: 'new', number: 1, comparison: null });
    const edition = await ask((tx) => tx.selectFrom('edition').selectAll().executeTakeFirstOrThrow());
    expect(edition).toMatchObject({ number: 1, sha256: outcome.sha256, frozen_at: by.at });
    expect(hashContent(edition.content)).toBe(edition.sha256);
    expect(edition.sources).toHaveLength(12);
    for (const table of [
      'commitment',
      'account',
      'indicator',
      'figure',
      'amount',
      'reference',
      'mention',
      'source',
    ] as const) {
      expect([table, await countRows(table)]).toEqual([table, 12]);
    }
    expect(await countRows('chapter')).toBe(12);
    expect(await countRows('passage')).toBe(24);
  });

  test('of a term of years keeps its end, and it is listed after the budget of its first year', async () => {
    await bring(makeBook(1));
    const publication = {
      kind: 'coalition-agreement',
      year: 2018,
      endYear: 2022,
      sequence: null,
      title: null,
    } as const;
    await bring([makeReading({ publication, chapters: [makeChapter({ title: 'Wonen' })] })]);
    expect(await ask((tx, organisationId) => listPublications(tx, organisationId))).toMatchObject([
      { slug: 'begroting-2018', endYear: null },
      { slug: 'coalitieakkoord-2018-2022', endYear: 2022, title: 'Coalitieakkoord 2018-2022' },
    ]);
  });

  test('keeps values, positions and amounts as they were read', async () => {
    const at = { file: 'pagina.html', page: 3, line: 9 };
    const indicator = { ...makeIndicator('Projecten', '> 5', 5), at };
    const amount = {
      label: 'Lasten',
      side: 'expenses',
      year: 2018,
      raw: '62.859',
      euros: '90071992547409931.5',
      unit: 'thousand',
      rounding: '1000',
      standing: null,
      unsettled: [],
      column: '2018',
      at,
    } as const;
    await bring([
      makeReading({
        chapters: [makeChapter({ code: '02.1', title: 'Stad', indicators: [indicator], amounts: [amount] })],
      }),
    ]);
    const row = await ask((tx) =>
      tx
        .selectFrom('figure')
        .innerJoin('indicator', 'indicator.indicator_id', 'figure.indicator_id')
        .innerJoin('amount', 'amount.chapter_id', 'indicator.chapter_id')
        .innerJoin('chapter', 'chapter.chapter_id', 'indicator.chapter_id')
        .select([
          'figure.value',
          'indicator.position',
          'amount.euros',
          'amount.unit',
          'amount.rounding',
          'chapter.slug',
          'chapter.code',
          'chapter.code_key',
        ])
        .executeTakeFirstOrThrow(),
    );
    const value = { type: 'number', number: '5', percent: false };
    const amounts = { euros: '90071992547409931.5', unit: 'thousand', rounding: '1000' };
    expect(row).toEqual({ value, position: at, ...amounts, slug: '2.1', code: '02.1', code_key: '2.1' });
  });

  test('keeps what is in doubt with its chapter, and figures that say so', async () => {
    const at = { file: 'pagina.html', line: 9 };
    const indicator = makeIndicator('Projecten', '> 5', 5);
    const figures = indicator.figures.map((figure) => ({ ...figure, year: null, unsettled: ['year'] as const }));
    const chapter = makeChapter({ code: '2.1', indicators: [{ ...indicator, certainty: 0.72, figures }] });
    const doubt = {
      stake: 'year',
      text: 'Beoogd',
      why: { say: 'column-year', with: { head: '' } },
      candidates: [{ says: { say: 'figure', with: { role: 'target', year: 2018 } }, score: 0.62 }],
    } as const;
    await bring([makeReading({ chapters: [chapter], doubts: [{ ...doubt, at }] })]);
    const kept = await ask(async (tx, organisationId) => {
      const { editionId, chapterId } = await tx
        .selectFrom('chapter')
        .select(['edition_id as editionId', 'chapter_id as chapterId'])
        .executeTakeFirstOrThrow();
      return {
        doubts: await listDoubts(tx, organisationId, editionId, chapterId, 10),
        statements: await readStatements(tx, organisationId, editionId, chapterId),
        counts: await countStatements(tx, organisationId, editionId),
        content: (await findEditionContent(tx, organisationId, editionId)) ?? '',
      };
    });
    expect(kept.doubts).toEqual([{ ordinal: 0, ...doubt, position: { ...at } }]);
    expect(kept.counts.doubts).toBe(1);
    expect(kept.statements.indicators).toMatchObject([
      { certainty: 0.72, figures: [{ year: null, unsettled: ['year'] }] },
    ]);
    const [frozen] = readContent(kept.content).chapters;
    expect(frozen?.doubts).toEqual([{ stake: 'year', text: 'Beoogd' }]);
    expect(kept.content).not.toMatch(/0\.62|certainty/);
  });

  test('keeps a table in its passage; what no indicator says of it is found there, and an indicator once', async () => {
    const table = makeReadTable(['Indicator|Beoogd 2018', 'Verzuim op school|> 5', 'Lasten leerplicht|1.250']);
    const indicator = makeIndicator('Verzuim op school', '> 5', 5);
    const at = { ...table.at, cell: [2, 2] as const };
    const figures = indicator.figures.map((figure) => ({ ...figure, at }));
    const passages = [makePassage('', { blocks: [table] })];
    const chapter = makeChapter({ code: '2.1', passages, indicators: [{ ...indicator, figures }] });
    await bring([cleanReading(makeReading({ chapters: [chapter] }), 'pagina.html')]);
    const [passage, figure] = await ask(
      async (tx) =>
        [
          await tx.selectFrom('passage').select('blocks').executeTakeFirstOrThrow(),
          await tx.selectFrom('figure').select('position').executeTakeFirstOrThrow(),
        ] as const,
    );
    expect(passage.blocks).toMatchObject([{ kind: 'read-table', certainty: 1, at: { file: 'pagina.html', table: 1 } }]);
    expect(figure.position).toEqual({ file: 'pagina.html', line: 6, table: 1, cell: [2, 2] });
    const findKinds = (word: string) =>
      ask(async (tx) => {
        const found = await sql<{ kind: string }>`select kind from search_entry
          where search @@ to_tsquery('doelspoor', ${word})`.execute(tx);
        return found.rows.map(({ kind }) => kind);
      });
    expect(await findKinds('verzuim')).toEqual(['indicator']);
    expect(await findKinds('leerplicht')).toEqual(['passage']);
  });

  test('keeps of each chapter what its file is, and adds a page to one that an earlier program kept without', async () => {
    const pages = makeBook(2);
    const [first, second] = pages;
    if (first === undefined || second === undefined) throw new Error('The book has two pages.');
    const { nature: _nature, ...earlier } = first;
    await bring([JSON.parse(JSON.stringify(earlier))]);
    await bring([{ ...second, nature: ['retold', 'in-part'] }]);
    const rows = await ask((tx) =>
      tx
        .selectFrom('chapter as c')
        .innerJoin('publication as p', 'p.current_edition_id', 'c.edition_id')
        .select(['c.nature'])
        .distinct()
        .execute(),
    );
    expect(rows.map(({ nature }) => nature.join(' ')).toSorted((left, right) => left.localeCompare(right))).toEqual([
      '',
      'retold in-part',
    ]);
  });

  test('ties a reference to the chapter that it means', async () => {
    await bring(makeBook(3));
    const targets = await ask((tx) =>
      tx
        .selectFrom('reference')
        .innerJoin('chapter', 'chapter.chapter_id', 'target_chapter_id')
        .select('chapter.slug')
        .execute(),
    );
    expect(targets.map(({ slug }) => slug)).toEqual(['1.1.1', '1.1.1', '1.1.1']);
  });

  test('lets every passage, title and indicator be found, without accents and by a part of a compound', async () => {
    await bring(makeBook(2));
    const hits = await ask((tx) =>
      sql<{ kind: string; anchor: string | null }>`select kind, anchor from search_entry
        where search @@ to_tsquery('doelspoor', 'financiele & zekerheid') and chapter_slug = '1.1.2' order by anchor`.execute(
        tx,
      ),
    );
    expect(hits.rows).toEqual([
      { kind: 'passage', anchor: 'passage-0' },
      { kind: 'passage', anchor: 'passage-1' },
    ]);
    const words = await ask((tx) =>
      tx.selectFrom('search_word').select('word').where('word', 'like', '%bouw%').orderBy('word').execute(),
    );
    expect(words.map(({ word }) => word)).toEqual(['woningbouwprogramma']);
  });

  test('of one chapter with many rows has the server know how many there are, for what is read right after it', async () => {
    const indicators = Array.from({ length: 600 }, (_, at) => makeIndicator(`Aantal banen in wijk ${at}`, `${at}`, at));
    const reading = makeReading({ chapters: [makeChapter({ indicators })] });
    await importPublication(here.record, makeImport([reading]), by);
    const { rows } = await here.asOwner(
      `select reltuples from pg_class where relkind = 'r' and relname in ('indicator', 'wording')`,
    );
    for (const row of rows) expect(Number(row['reltuples'])).toBeGreaterThanOrEqual(600);
  });

  test('takes text that a database refuses, and text of a megabyte', async () => {
    const title = `Nul\0 en half \ud800 ${'lang '.repeat(200_000)}`;
    const reading = makeReading({
      chapters: [makeChapter({ title, code: '9'.repeat(5000), passages: [makePassage('woord '.repeat(200_000))] })],
    });
    const outcome = await bring([cleanReading(reading, 'pagina\0.html')]);
    expect(outcome.outcome).toBe('new');
    expect(outcome.publication.chapters[0]?.title.startsWith('Nul en half \ufffd lang')).toBe(true);
  });
});

describe('an import that is run again', () => {
  test('changes nothing, writes nothing and says so', async () => {
    await bring(makeBook(5));
    const events = await countRows('event');
    expect(await bring(makeBook(5))).toMatchObject({ outcome: 'same', number: 1, comparison: null });
    expect([await countRows('edition'), await countRows('passage'), await countRows('event')]).toEqual([1, 10, events]);
  });

  test('goes on with an edition from before numbers were exact, as long as its files say the same', async () => {
    const { sha256, publication } = await bring(makeBook(3));
    const content = inBinaryNumbers(freezeEdition(publication).content);
    const before = hashContent(content);
    expect(before).not.toBe(sha256);
    await here.asOwner(`alter table edition disable trigger user;
      update edition set content = '${content.replaceAll("'", "''")}', sha256 = '${before}';
      alter table edition enable trigger user`);
    expect(await bring(makeBook(3))).toMatchObject({ outcome: 'same', number: 1 });
    const [page, ...others] = makeBook(3);
    const [chapter] = page?.chapters ?? [];
    if (page === undefined || chapter === undefined) throw new Error('a book has chapters');
    const mended = { ...page, chapters: [{ ...chapter, indicators: [makeIndicator('Aantal woningen 0', '> 7', 7)] }] };
    const next = await bring([mended, ...others]);
    expect(next).toMatchObject({ outcome: 'next', number: 2 });
    expect(next.comparison?.changed).toHaveLength(1);
  });

  test('has the same hash wherever the files are and whenever they are read', async () => {
    const [first, second] = [await bring(makeBook(3)), await openTestRecord()];
    const elsewhere = makeBook(3).map((reading) => cleanReading(reading, `map/${reading.input}`));
    const again = await importPublication(second.record, makeImport(elsewhere, '/elders'), {
      actor: 'iemand',
      at: new Date(),
    });
    await second.close();
    expect(again.sha256).toBe(first.sha256);
  });

  test('with a changed file makes the next edition, says what changed, and keeps the old one', async () => {
    const book = makeBook(5);
    const first = await bring(book);
    const changed = makeReading({
      input: 'pagina-2.html',
      sha256: 'anders',
      chapters:
        book[2]?.chapters.map((chapter) => ({
          ...chapter,
          indicators: [makeIndicator('Aantal woningen 2', '> 7', 7)],
        })) ?? [],
    });
    const outcome = await bring([changed]);
    expect(outcome).toMatchObject({ outcome: 'next', number: 2, keptFiles: 4, filesUnchanged: false });
    expect(outcome.comparison).toEqual({
      gone: [],
      added: [],
      changed: [
        {
          slug: '1.1.3',
          code: '1.1.3',
          title: 'Beleidsveld nummer 2',
          changes: [
            {
              sort: 'indicators',
              gone: ['Aantal woningen 2 · Beoogd 2018: > 2'],
              added: ['Aantal woningen 2 · Beoogd 2018: > 7'],
            },
          ],
        },
      ],
    });
    const editions = await ask((tx) =>
      tx.selectFrom('edition').select(['number', 'sha256']).orderBy('number').execute(),
    );
    expect(editions).toEqual([
      { number: 1, sha256: first.sha256 },
      { number: 2, sha256: outcome.sha256 },
    ]);
    const raws = await ask((tx) =>
      tx
        .selectFrom('figure')
        .innerJoin('edition', 'edition.edition_id', 'figure.edition_id')
        .select(['edition.number', 'raw'])
        .where('raw', 'in', ['> 2', '> 7'])
        .orderBy('number')
        .execute(),
    );
    expect(raws).toEqual([
      { number: 1, raw: '> 2' },
      { number: 2, raw: '> 7' },
    ]);
    expect(await countRows('search_entry')).toBe(5 * 4);
  });

  test('of a whole folder that lacks a file tells which chapter went', async () => {
    const book = makeBook(3);
    await bring(book, true);
    const outcome = await bring(book.slice(0, 2), true);
    expect(outcome.goneFiles).toEqual(['pagina-2.html']);
    expect(outcome.comparison?.gone).toEqual([{ slug: '1.1.3', code: '1.1.3', title: 'Beleidsveld nummer 2' }]);
  });

  test('with the same files, read better, says that the files are the same', async () => {
    const [reading] = makeBook(1);
    const worse = makeReading({
      ...reading,
      chapters: reading?.chapters.map((chapter) => ({ ...chapter, amounts: [] })) ?? [],
    });
    await bring([worse]);
    expect(await bring(makeBook(1))).toMatchObject({ outcome: 'next', filesUnchanged: true });
  });
});

describe('imports at once', () => {
  test('of one publication come one after the other, and the log stays sound', async () => {
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => bring(makeBook(20))));
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['new', 'same', 'same', 'same', 'same', 'same']);
    expect(await ask(verifyEvents)).toEqual({ sound: true, entries: 2 });
  });

  test('of different pages of one publication all arrive', async () => {
    await Promise.all(makeBook(6).map((reading) => bring([reading])));
    const chapters = await ask((tx) =>
      tx
        .selectFrom('chapter')
        .innerJoin('publication', 'publication.current_edition_id', 'chapter.edition_id')
        .select('chapter.slug')
        .orderBy('ordinal')
        .execute(),
    );
    expect(chapters.map(({ slug }) => slug)).toEqual(['1.1.1', '1.1.2', '1.1.3', '1.1.4', '1.1.5', '1.1.6']);
    expect(await countRows('edition')).toBe(6);
  });
});

test('nobody changes what is frozen, the owner of the tables neither', async () => {
  await bring(makeBook(1));
  for (const change of [
    "update edition set content = ''",
    'delete from figure',
    "update passage set heading = 'x'",
    'truncate note',
  ]) {
    await expect(here.asOwner(change)).rejects.toThrow('never changed');
  }
});

describe('figures that other publications give', () => {
  const names = ['Bezoekers', 'Leden', 'Vrijwilligers'];
  const values = [1210, 845, 318];
  /** A reading with the same values under a column that says what they are (a role and a year), or under one that does not. */
  function reading(year: number, isTold: boolean, written = names): Reading {
    const indicators = written.map((name, at) => {
      const made = makeIndicator(name, '', values[at] ?? 0);
      const figures = made.figures.slice(0, 1).map((figure) => ({
        ...figure,
        role: isTold ? ('achieved' as const) : ('other' as const),
        year: isTold ? 2020 : null,
        unsettled: isTold ? [] : (['role', 'year'] as const),
        column: isTold ? 'Behaald 2020' : 'Stand',
        raw: String(values[at]),
        value: { type: 'number' as const, number: toDecimal(String(values[at] ?? 0)), percent: false },
      }));
      return { ...made, figures };
    });
    const made = makeReading({ input: `${year}.html`, sha256: String(year) });
    return {
      ...made,
      publication: { ...made.publication, year },
      chapters: [makeChapter({ code: '1', title: 'Vrije tijd', indicators })],
    };
  }
  const stated = () => ask((tx) => tx.selectFrom('figure').select(['role', 'year']).orderBy('figure_id').execute());
  const told = makeImport([reading(2021, true)], '/een');
  const open = makeImport([reading(2022, false)], '/twee');

  test('settle what one leaves open, whether they are imported with it or were there', async () => {
    const together = { ...open, others: told.group.readings };
    expect(await importPublication(here.record, together, by)).toMatchObject({ outcome: 'new' });
    expect(await stated()).toEqual(names.map(() => ({ role: 'achieved', year: 2020 })));
    await importPublication(here.record, told, by);
    // alone, with the other in the record: nothing new is said
    expect(await importPublication(here.record, open, by)).toMatchObject({ outcome: 'same' });
  });

  test('are found under names with other capitals and white space, in the record as among the files', async () => {
    const odd = ['BEZOEKERS  van cafés', 'Léden', 'VRIJWILLIGERS É'];
    const even = ['bezoekers van\u00a0cafés', 'LÉDEN', 'vrijwilligers é'];
    await importPublication(here.record, makeImport([reading(2021, true, odd)], '/een'), by);
    await importPublication(here.record, makeImport([reading(2022, false, even)], '/twee'), by);
    expect((await stated()).slice(3)).toEqual(names.map(() => ({ role: 'achieved', year: 2020 })));
  });

  test('are not those of what was withdrawn, unless it is there again', async () => {
    const { publication } = await importPublication(here.record, told, by);
    const [{ organisation_id: id } = { organisation_id: '' }] = await ask((tx) =>
      tx.selectFrom('organisation').select('organisation_id').execute(),
    );
    const given = { publication: publication.slug, reason: 'Een proef.', decision: null };
    await withdrawPublication(here.record, id, given, { ...by, program: 'test' });
    const together = { ...open, others: told.group.readings };
    await importPublication(here.record, together, by);
    expect((await stated()).slice(3)).toEqual(names.map(() => ({ role: 'other', year: null })));
    expect(await importPublication(here.record, { ...together, again: true }, by)).toMatchObject({ outcome: 'next' });
  });

  test('are those that a file gives itself: what was settled by others is no evidence', async () => {
    await importPublication(here.record, { ...open, others: told.group.readings }, by);
    const third = makeImport([reading(2023, false)], '/drie');
    await importPublication(here.record, third, by);
    expect((await stated()).slice(3)).toEqual(names.map(() => ({ role: 'other', year: null })));
  });
});
