import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadPublications } from '../../src/cli/check/load-publications.ts';
import type { EditionIdentity } from '../../src/editions/edition-content.ts';
import { printContent } from '../../src/editions/freeze-edition.ts';
import { contentOfRows } from '../../src/features/publications/queries/content-of-rows.ts';
import type { Finding, Quote } from '../../src/findings/finding.ts';
import { judgeThreads } from '../../src/findings/judge-threads.ts';
import { readEditionRows } from '../../src/record/connection/read-edition-rows.ts';
import { read } from '../../src/record/connection/transaction.ts';
import type { ThreadContent } from '../../src/threading/thread-content.ts';
import { threadPublications } from '../../src/threading/thread-publications.ts';
import { openExampleRecord } from '../example-record.ts';
import type { TestRecord } from '../test-record.ts';

const example = join(import.meta.dirname, '..', '..', 'examples', 'groningen');

let own: TestRecord;
beforeAll(async () => {
  own = await openExampleRecord('groningen');
}, 120_000);
afterAll(() => own.close());

async function contentsOf(table: 'finding' | 'thread') {
  const { rows } = await own.asOwner(`select content::text from ${table}`);
  return rows.map(({ content }) => JSON.parse(String(content)));
}

/** Where a quote stands, but for the name of its file: the record has not that of the machine. */
function placeOf({ publication, chapter, raw, position }: Quote): string {
  const at = [position?.page, position?.sheet, position?.row, position?.line, position?.table, position?.cell];
  return JSON.stringify([publication, chapter, raw, at]);
}

function placesIn(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ rule, evidence }) => evidence.map((quote) => `${rule} ${placeOf(quote)}`)).sort();
}

test('findings in the record quote the very places in the files that a check of those files quotes', async () => {
  const { publications } = await loadPublications([example], {});
  const checked = judgeThreads(threadPublications(publications));
  const recorded: readonly Finding[] = await contentsOf('finding');
  const quotes = recorded.flatMap(({ evidence }) => evidence);
  expect(quotes.length).toBeGreaterThan(30);
  expect(quotes.filter(({ position }) => position === null)).toEqual([]);
  expect(placesIn(recorded)).toEqual(placesIn(checked));
});

test('the content of every edition can be made of the rows in the record, byte for byte', async () => {
  const { rows: editions } =
    await own.asOwner(`select o.organisation_id as "organisationId", o.slug as organisation, p.slug,
    e.edition_id as "editionId", e.identity, e.content
    from edition e join publication p using (organisation_id, publication_id) join organisation o using (organisation_id)`);
  expect(editions.length).toBeGreaterThan(5);
  for (const { organisationId, organisation, slug, editionId, identity, content } of editions) {
    const rows = await read(own.record, String(organisationId), (tx) =>
      readEditionRows(tx, String(organisationId), String(editionId)),
    );
    const said: EditionIdentity = JSON.parse(JSON.stringify(identity));
    const made = contentOfRows(String(organisation), { ...said, slug: String(slug) }, rows);
    expect(printContent(made), String(slug)).toBe(content);
  }
});

test('every statement of a thread says where it stands', async () => {
  const threads: readonly ThreadContent[] = await contentsOf('thread');
  const statements = threads.flatMap(({ statements: stated, accounts }) => [...stated, ...accounts]);
  expect(statements.length).toBeGreaterThan(100);
  expect(statements.filter(({ position }) => position === null || position === undefined)).toEqual([]);
});
