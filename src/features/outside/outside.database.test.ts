import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAll } from '../../../tests/backup/verify-all.ts';
import { formsOf } from '../../../tests/workspace/forms-of.ts';
import { openWriting, type Writing } from '../../../tests/workspace/open-writing.ts';
import type { Visitor } from '../../../tests/workspace/visitor.ts';
import type { Begun } from '../../drafting/roll-over/begun.ts';
import { type EditionChapter, readContent } from '../../editions/edition-content.ts';
import { buildTestZip } from '../../reading/archive/test-zip.fixture.ts';
import { readGiven } from '../../reading/read-source.ts';
import { gatherPublication } from '../../recognition/gather/gather-publication.ts';
import type { GatheredChapter } from '../../recognition/gather/gathered.ts';
import { nameOrganisation } from '../../recognition/gather/organisation-name.ts';
import { recognise } from '../../recognition/recognise.ts';
import { moveDraft } from '../adoption/commands/move-draft.ts';
import { atTheMachine } from '../people/working.ts';
import { decideHeading } from '../reading/decide-heading.ts';
import { putAsideForgotten } from './commands/put-aside-outside.ts';
import { budgetDocx, memorandumXlsx, reportHtml, unsureHtml } from './outside-files.fixture.ts';

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
    await moveDraft(here.record, { draftId, knownMissing: Number.POSITIVE_INFINITY, ...given }, machine, new Date());
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

const budget = { soort: 'budget', jaar: '2031', nummer: '', vanuit: '' };
const textOf = (text: string) => new TextEncoder().encode(text);
const waiting = () => counted('outside_document where ended_at is null');

test('what is decided about how it is read is laid down, logged, and holds when it is taken in', async () => {
  const page = reportHtml
    .replaceAll('2025', '2026')
    .replace('<h4>Wat hebben we', '<p><b>Kansen</b></p><h4>Wat hebben we');
  const fields = { soort: 'annual-report', jaar: '2026', nummer: '', vanuit: '' };
  await bring(controller, { name: 'jaarverslag.html', bytes: textOf(page), fields });
  const found = controller.at;
  await controller.open(`${found}/nakijken/`);
  expect([controller.status, controller.at.startsWith(`${found}/nakijken/vraag/`)]).toEqual([200, true]);
  // Each question is answered as it was read, until one is left.
  const asked = controller.at.replace(/#.*/, '');
  const [right] = formsOf(controller.page).filter(({ action }) => action.endsWith('/klopt'));
  await controller.send(right?.action ?? `${asked}/klopt`, {});
  expect(controller.status).toBe(200);
  if ((await counted('outside_decision')) === 0) {
    const [choice] = formsOf(controller.page).filter(({ action }) => action.endsWith('/besluit'));
    await controller.send(choice?.action ?? '', { ...choice?.fields, extent: 'file' });
  }
  expect(await counted('outside_decision')).toBe(1);
  expect(await counted(`event where command = 'decide-outside'`)).toBe(1);
  await controller.open(`${found}/nakijken/correcties`);
  expect(controller.text).toContain('Controller van Havermonde');
  await controller.open(found);
  expect(controller.text).toContain('U besliste over 1 ding.');
  const [take] = formsOf(controller.page).filter(({ fields: own }) => own['gezien'] !== undefined);
  // Somebody else undoes it meanwhile: then it would become another draft than was seen.
  await controller.open(`${found}/nakijken/correcties`);
  const [undo] = formsOf(controller.page).filter(({ fields: own }) => own['id'] !== undefined);
  const id = undo?.fields['id'] ?? /name="id" value="([^"]*)"/.exec(controller.page)?.[1] ?? '';
  await controller.send(`${found}/nakijken/correcties`, { id });
  await controller.send(take?.action ?? '', take?.fields ?? {});
  expect([controller.status, controller.text.includes('Er is intussen iets veranderd.')]).toEqual([422, true]);
  expect(await counted(`draft where slug = 'jaarverslag-2026'`)).toBe(0);
  expect(await verifyAll(here.record)).toEqual([]);
  await here.asOwner(`update outside_decision set undone_at = null, undone_by = null`);
  expect((await verifyAll(here.record)).map(({ where }) => where.say)).toEqual(['log-entry']);
  await here.asOwner(
    `update outside_decision set (undone_by, undone_at) = (select actor, at from event where command = 'undo-outside')`,
  );
  await controller.open(found);
  await controller.send(`${found}/weg`, {});
  expect([controller.status, controller.text.includes('Het bestand is weggelegd.')]).toEqual([200, true]);
  expect([await waiting(), (await controller.open(found)).status]).toEqual([0, 404]);
});

/** A report of which nobody but the organisation knows what one heading asks. */
const oddReport = (year: number) =>
  `<title>Jaarverslag ${year}</title><h1>Jaarverslag ${year}</h1><h2>Programma 1 Wonen en ruimte</h2><h3>1.1 Wonen</h3>
  <h4>Uit de werkplaats</h4><ul><li>We hebben een loket geopend voor wie zijn huis wil splitsen.</li></ul>
  <p><b>Kansen</b></p><h4>Wat heeft het gekost?</h4>
  <table><tr><th>Bedragen x € 1.000</th><th>Begroting ${year}</th></tr><tr><td>Lasten</td><td>4.100</td></tr></table>`;
const oddHeading = { heading: 'Uit de werkplaats', style: 'h4', question: 'done', reason: 'Zo heet het hier.' };

test('it is read with what the organisation decided of earlier documents, also after it was renamed, as at an import', async () => {
  const machine = atTheMachine(here.organisationId, 'proef');
  const fields = { soort: 'annual-report', jaar: '2031', nummer: '', vanuit: '' };
  await bring(controller, { name: 'jaarverslag.html', bytes: textOf(oddReport(2031)), fields });
  const found = controller.at;
  const [before] = formsOf(controller.page).filter(({ fields: own }) => own['gezien'] !== undefined);
  expect(controller.text).not.toContain('van uw organisatie over eerdere documenten');
  await decideHeading(here.record, oddHeading, machine, new Date());
  // It was seen without it.
  await controller.send(before?.action ?? '', before?.fields ?? {});
  expect([controller.status, controller.text.includes('Er is intussen iets veranderd.')]).toEqual([422, true]);
  await here.asOwner(`update organisation set name = 'Nieuw Havermonde' where slug = 'havermonde'`);
  await controller.open(found);
  expect(controller.text).toContain('Gelezen met 1 besluit van uw organisatie over eerdere documenten.');
  expect(controller.text).not.toContain('U besliste over');
  const [take] = formsOf(controller.page).filter(({ fields: own }) => own['gezien'] !== undefined);
  await controller.send(take?.action ?? '', take?.fields ?? {});
  expect(controller.at).toBe('/beheer/havermonde/documenten/jaarverslag-2031');
  await here.asOwner(`update organisation set name = 'Havermonde' where slug = 'havermonde'`);
  const { rows } = await here.asOwner(
    `select content ->> 'question' as question from draft_version where content ->> 'text' like 'We hebben een loket%'`,
  );
  expect(rows).toContainEqual({ question: 'done' });
  expect(await verifyAll(here.record)).toEqual([]);
});

test('what was decided about a file holds when the same file is brought again, and not of another', async () => {
  const fields = { soort: 'annual-report', jaar: '2032', nummer: '', vanuit: '' };
  const brought = { name: 'jaarverslag.html', bytes: textOf(oddReport(2032)), fields };
  await bring(controller, brought);
  const found = controller.at;
  await controller.open(`${found}/nakijken/`);
  await controller.send(`${controller.at.replace(/#.*/, '')}/klopt`, {});
  await controller.open(found);
  expect(controller.text).toContain('U besliste over 1 ding.');
  await controller.send(`${found}/weg`, {});
  await bring(controller, { ...brought, name: 'nog eens.html' });
  expect([controller.at === found, controller.text]).toEqual([
    false,
    expect.stringContaining('U besliste over 1 ding.'),
  ]);
  await controller.send(`${controller.at}/weg`, {});
  await bring(controller, { ...brought, bytes: textOf(`${oddReport(2032)} `) });
  expect(controller.text).not.toContain('U besliste over');
  await controller.send(`${controller.at}/weg`, {});
  expect(await verifyAll(here.record)).toEqual([]);
});

test('of a link in doubt a person chooses what the piece goes on from, and the draft has that', async () => {
  const fields = { soort: 'budget', jaar: '2028', nummer: '', vanuit: 'begroting-2025' };
  await bring(controller, { name: 'begroting.html', bytes: textOf(unsureHtml(2028)), fields });
  const find = () => formsOf(controller.page).find(({ fields: own }) => own['gezien'] !== undefined);
  const take = find();
  const [link = ''] = Object.keys(take?.fields ?? {}).filter((name) => name.startsWith('schakel-'));
  const [, from = ''] =
    /<option[^>]*value="([0-9a-f-]{36})"[^>]*>Ja, op “We zaaien acht hectare/.exec(controller.page) ?? [];
  expect([take?.fields[link], from]).toEqual(['', expect.stringMatching(/./)]);
  // What was chosen stays chosen where it could not be taken in.
  await controller.send(take?.action ?? '', { ...take?.fields, [link]: from, gezien: 'iets anders' });
  expect([controller.status, find()?.fields[link]]).toEqual([422, from]);
  await controller.send(take?.action ?? '', { ...find()?.fields });
  expect([controller.status, controller.at]).toEqual([200, '/beheer/havermonde/documenten/begroting-2028']);
  const { rows } =
    await here.asOwner(`select v.content -> 'origin' -> 'from' as origin from draft_version v join draft d using (organisation_id, draft_id)
    where d.slug = 'begroting-2028' and v.content ->> 'text' like 'We zaaien bloemen%'`);
  expect(rows).toEqual([{ origin: [from] }]);
  const { rows: logged } = await here.asOwner(
    `select payload -> 'links' as links from event where command = 'take-in-document' and payload ->> 'slug' = 'begroting-2028'`,
  );
  expect(logged).toEqual([{ links: { sure: expect.any(Number), settled: 1 } }]);
  expect(await verifyAll(here.record)).toEqual([]);
});

test('a file whose title says that it is another document is asked about, and taken in by who is sure', async () => {
  const fields = { soort: 'budget', jaar: '2029', nummer: '', vanuit: '' };
  await bring(controller, { name: 'nota.html', bytes: textOf(reportHtml), fields });
  const find = () => formsOf(controller.page).find(({ fields: own }) => own['gezien'] !== undefined);
  expect([controller.status, controller.text]).toEqual([
    200,
    expect.stringContaining('staat als titel “Jaarverslag 2025”'),
  ]);
  await controller.send(find()?.action ?? '', find()?.fields ?? {});
  expect([controller.status, controller.text]).toEqual([422, expect.stringContaining('Kruis aan dat het klopt')]);
  expect(await counted(`draft where slug = 'begroting-2029'`)).toBe(0);
  await controller.send(find()?.action ?? '', { ...find()?.fields, toch: 'ja' });
  expect([controller.status, controller.at]).toEqual([200, '/beheer/havermonde/documenten/begroting-2029']);
});

test('a file that was forgotten goes at night after the days that the organisation keeps it, and not before', async () => {
  const page = textOf(unsureHtml(2030));
  await bring(controller, { name: 'vergeten.html', bytes: page, fields: { ...budget, jaar: '2030' } });
  const found = controller.at;
  await controller.open(base);
  expect(controller.text).toMatch(/vergeten\.html\. Blijft tot \d+ [a-z]+ \d{4}, als niemand er iets mee doet/);
  const machine = atTheMachine(here.organisationId, 'doelspoor');
  const inDays = (days: number) => new Date(Date.now() + days * 24 * 3_600_000);
  expect(await putAsideForgotten(here.record, machine, inDays(89))).toBe(0);
  // Whoever decides about it has not forgotten it.
  const id = found.replace(/.*\//, '');
  await here.asOwner(`insert into outside_decision select organisation_id, outside_id, gen_random_uuid(), '{}', '', 'proef',
    now() + interval '30 days', null, null from outside_document where outside_id = '${id}'`);
  expect(await putAsideForgotten(here.record, machine, inDays(91))).toBe(0);
  await here.asOwner(`delete from outside_decision where outside_id = '${id}'`);
  expect(await putAsideForgotten(here.record, machine, inDays(91))).toBe(1);
  expect([await waiting(), (await controller.open(found)).status]).toEqual([0, 404]);
  expect(await counted('outside_document where read is not null or original is not null')).toBe(0);
  expect(await counted(`event where command = 'put-aside-outside' and actor = 'doelspoor'`)).toBe(1);
  expect(await verifyAll(here.record)).toEqual([]);
});

test('what can not be taken in is told in one sentence, and nothing of it stays', { timeout: 120_000 }, async () => {
  const docx = await budgetDocx();
  const bomb = buildTestZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: `<w:document>${' '.repeat(48 * 2 ** 20)}</w:document>` },
  ]);
  const macros = buildTestZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: '<w:document/>' },
    { name: 'word/vbaProject.bin', content: 'x' },
  ]);
  const refused: readonly (readonly [string, Uint8Array<ArrayBuffer>, string])[] = [
    ['leeg.docx', new Uint8Array(), 'Kies een bestand'],
    ['stuk.docx', docx.slice(0, 900), 'is niet te lezen'],
    ['verkeerd.docx', textOf('gewone tekst'), 'geen bestand uit Word'],
    ['plaatje.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 0]), 'geen bestand uit Word'],
    ['tekst.txt', textOf('gewone tekst'), 'geen bestand uit Word'],
    ['boek.pdf', textOf('%PDF-1.7 nee'), 'is niet te lezen'],
    ['oud.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'geen bestand uit Word'],
    ['bom.docx', new Uint8Array(bomb), 'is te groot'],
    ['../../x\u0000.docm', new Uint8Array(macros), 'macro’s'],
  ];
  for (const [name, bytes, said] of refused) {
    await bring(controller, { name, bytes, fields: budget });
    expect([controller.status, controller.text.includes(said)], `${name}: ${controller.text}`).toEqual([422, true]);
  }
  for (const fields of [
    { ...budget, jaar: 'ooit' },
    { ...budget, soort: 'agenda' },
    { ...budget, vanuit: 'elders' },
  ]) {
    await bring(controller, { name: 'a.docx', bytes: docx, fields });
    expect(controller.status, JSON.stringify(fields)).toBe(422);
  }
  await bring(controller, { name: 'a.docx', bytes: docx, fields: { ...budget, jaar: '2026' } });
  expect(controller.text).toContain('begroting-2026 is al vastgesteld.');
  await controller.send(base, budget);
  expect([controller.status, await waiting()]).toEqual([422, 0]);
});

test('who is no controller, or works elsewhere, finds nothing of it', async () => {
  const writer = await here.signIn('Schrijver');
  expect((await writer.open(base)).status).toBe(404);
  await bring(writer, { name: 'a.docx', bytes: await budgetDocx(2031), fields: budget });
  expect([writer.status, await waiting()]).toEqual([404, 0]);
  await bring(controller, { name: 'a.docx', bytes: await budgetDocx(2031), fields: budget });
  const found = controller.at;
  for (const path of [found, `${found}/nakijken/`, `${found}/nakijken/correcties`])
    expect((await writer.open(path)).status, path).toBe(404);
  for (const path of [found, `${found}/weg`, `${found}/nakijken/terug`])
    expect((await writer.send(path, {})).status, path).toBe(404);
  expect((await controller.open(`${base}/01930000-0000-7000-8000-000000000000`)).status).toBe(404);
  expect((await here.visitor().open(found)).at).toMatch(/^\/beheer\/inloggen/);
  expect(await waiting()).toBe(1);
});

test('a draft that can not be kept whole is not kept at all', async () => {
  const found = controller.at.replace(/\/01930000.*/, '');
  await controller.open(found);
  const [way = ''] = /\/beheer\/havermonde\/documenten\/van-buiten\/[0-9a-f-]{36}/.exec(controller.page) ?? [];
  await controller.open(way);
  const [take] = formsOf(controller.page).filter(({ fields }) => fields['gezien'] !== undefined);
  const before = await counted('event');
  await here.asOwner(`create function stop_here() returns trigger language plpgsql as $$ begin raise 'weg'; end $$;
    create trigger stop_here before insert on event for each row when (new.command = 'take-in-document') execute function stop_here()`);
  expect((await controller.send(take?.action ?? '', take?.fields ?? {})).status).toBe(500);
  await here.asOwner('drop trigger stop_here on event; drop function stop_here()');
  expect(here.faults.splice(0)).toHaveLength(1);
  expect([await counted(`draft where slug = 'begroting-2031'`), await counted('event'), await waiting()]).toEqual([
    ...[0, before, 1],
  ]);
  await controller.send(take?.action ?? '', take?.fields ?? {});
  expect([controller.status, await counted(`draft where slug = 'begroting-2031'`), await waiting()]).toEqual([
    200, 1, 0,
  ]);
  expect(await verifyAll(here.record)).toEqual([]);
});
