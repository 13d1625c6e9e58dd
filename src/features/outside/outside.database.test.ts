import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAll } from '../../../tests/backup/verify-all.ts';
import { formsOf } from '../../../tests/workspace/forms-of.ts';
import { openWriting, type Writing } from '../../../tests/workspace/open-writing.ts';
import type { Visitor } from '../../../tests/workspace/visitor.ts';
import type { Begun } from '../../drafting/roll-over/begun.ts';
import { type EditionChapter, readContent } from '../../editions/edition-content.ts';
import { readGiven } from '../../reading/read-source.ts';
import { gatherPublication } from '../../recognition/gather/gather-publication.ts';
import type { GatheredChapter } from '../../recognition/gather/gathered.ts';
import { nameOrganisation } from '../../recognition/gather/organisation-name.ts';
import { recognise } from '../../recognition/recognise.ts';
import { moveDraft } from '../adoption/commands/move-draft.ts';
import { atTheMachine } from '../people/working.ts';
import { budgetDocx, memorandumXlsx, reportHtml } from './outside-files.fixture.ts';

const base = '/beheer/havermonde/documenten/van-buiten';
let here: Writing;
let controller: Visitor;

beforeAll(async () => {
  here = await openWriting();
  await here.letIn('Controller van Havermonde', ['controller']);
  await here.letIn('Schrijver', ['policy-officer', 'administrator', 'clerk', 'web-editor']);
  controller = await here.signIn('Controller van Havermonde');
});
afterAll(() => here.close());

type Brought = {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fields: Record<string, string>;
};

async function bring(visitor: Visitor, { name, bytes, fields }: Brought): Promise<void> {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append('bestand', new File([bytes], name));
  await visitor.upload(base, form);
}

const counted = async (sql: string) => Number((await here.asOwner(`select count(*) from ${sql}`)).rows[0]?.['count']);

/** What a chapter states, whatever it was read from. */
function statedIn({ slug, parent, code, title, level, ...chapter }: EditionChapter | GatheredChapter) {
  return {
    ...{ slug, parent, code, title, level },
    commitments: chapter.commitments.map(({ question, text }) => ({ question, text })),
    accounts: chapter.accounts.map(({ question, text }) => ({ question, text })),
    indicators: chapter.indicators.map(({ name, unit, figures }) => ({
      ...{ name, unit },
      figures: figures.map(({ role, year, raw }) => `${role} ${year}: ${raw}`).toSorted(),
    })),
    amounts: chapter.amounts.map(({ label, side, year, standing, euros }) => ({ label, side, year, standing, euros })),
  };
}

async function readOf({ name, bytes }: Brought, { kind, year, sequence }: Begun, slug: string) {
  const document = await readGiven(bytes, name);
  const reach = { organisation: null, publication: null, file: null };
  const means = { kind, year, endYear: null, sequence, organisation: 'Havermonde' };
  const told = { id: 'x', at: '', by: '', reach, decision: { about: 'publication', means } } as const;
  const reading = recognise(document, { corrections: [told] });
  return gatherPublication({ organisation: nameOrganisation('Havermonde'), slug, readings: [reading] }).chapters;
}

/** Takes a draft through all its steps, by whoever is at the machine. */
async function adopt(slug: string): Promise<void> {
  const { rows } = await here.asOwner(`select draft_id from draft where slug = '${slug}'`);
  const draftId = String(rows[0]?.['draft_id']);
  const college = { kind: 'college', number: '1', day: '2026-01-06', document: null } as const;
  const machine = atTheMachine(here.organisationId, 'proef');
  for (const given of [
    { to: 'in-review' },
    { to: 'approved', decision: college },
    { to: 'offered' },
    { to: 'adopted', decision: { ...college, kind: 'council' } },
  ] as const)
    await moveDraft(here.record, { draftId, ...given }, machine, new Date());
}

async function adoptedChapters(slug: string) {
  const { rows } = await here.asOwner(
    `select e.content from edition e join publication p on p.current_edition_id = e.edition_id where p.slug = '${slug}'`,
  );
  return readContent(rows[0]?.['content']).chapters;
}

test.each([
  ['word', 'Begroting 2026.docx', 'begroting-2026', { kind: 'budget', year: 2026 }, 'begroting-2025', budgetDocx],
  [
    ...['een pagina', 'jaarverslag.html', 'jaarverslag-2025', { kind: 'annual-report', year: 2025 }, 'begroting-2025'],
    () => Promise.resolve(new TextEncoder().encode(reportHtml)),
  ],
  ['excel', 'nota.xlsx', 'voorjaarsnota-2026', { kind: 'spring-memorandum', year: 2026 }, '', memorandumXlsx],
] as const)('a document from %s is taken in, and adopted as it was read', { timeout: 120_000 }, async (...given) => {
  const [, name, slug, is, from, make] = given;
  const begun = { ...is, sequence: null };
  const bytes = await make();
  const brought = { name, bytes, fields: { soort: is.kind, jaar: String(is.year), nummer: '', vanuit: from } };
  await bring(controller, brought);
  expect([controller.status, controller.title]).toEqual([200, expect.stringContaining('dit is herkend')]);
  expect(await counted(`draft where slug = '${slug}'`)).toBe(0);
  const [take] = formsOf(controller.page).filter(({ fields }) => fields['gezien'] !== undefined);
  await controller.send(take?.action ?? '', take?.fields ?? {});
  expect([controller.status, controller.at]).toEqual([200, `/beheer/havermonde/documenten/${slug}`]);
  // Sent twice it is one.
  expect((await controller.send(take?.action ?? '', take?.fields ?? {})).status).toBe(404);
  expect(await counted(`draft where slug = '${slug}'`)).toBe(1);
  expect(await counted('outside_document where read is not null or original is not null')).toBe(0);
  await adopt(slug);
  const [adopted, read] = [await adoptedChapters(slug), await readOf(brought, begun, slug)];
  expect(adopted.map(statedIn)).toEqual(read.map(statedIn));
  expect(read.flatMap(({ indicators }) => indicators).length).toBeGreaterThan(0);
  expect(await verifyAll(here.record)).toEqual([]);
  expect(here.faults).toEqual([]);
});
