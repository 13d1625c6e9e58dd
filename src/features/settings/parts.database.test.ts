import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAll } from '../../../tests/backup/verify-all.ts';
import { siteAssets } from '../../../tests/site-assets.ts';
import { openWriting, type Writing } from '../../../tests/workspace/open-writing.ts';
import type { Visitor } from '../../../tests/workspace/visitor.ts';
import { createSite } from '../../delivery/public/site.tsx';
import { tendAll } from '../../delivery/server/clean-nightly.ts';
import { read, readAtWork } from '../../record/connection/transaction.ts';
import { awaitsJudging } from '../adoption/queries/awaits-judging.ts';
import { assignPieces } from '../assignments/commands/assign-pieces.ts';
import { beginDraft } from '../drafts/commands/begin-draft.ts';
import { readItems } from '../drafts/queries/read-items.ts';
import { readLastSettings } from '../drafts/queries/read-settings.ts';
import { layDown } from '../laid-down/lay-down.ts';
import { listLaidDown } from '../organisations/queries/find-settings.ts';
import { tellOverdue } from '../overdue/commands/tell-overdue.ts';
import { atTheMachine, writerOf } from '../people/working.ts';

let here: Writing;
let administrator: Visitor;
let editor: Visitor;
const days = (number: number) => new Date(Date.now() + number * 24 * 3_600_000);
const at = (part: string) => `/beheer/havermonde/instellingen/${part}`;
const green = {
  ...{ 'light-accent': '#00665E', 'light-strong': '#00443f', 'light-band': '#e0f2f0' },
  ...{ 'dark-accent': '#7fd6cd', 'dark-strong': '#b5ebe5', 'dark-band': '#12302e' },
};

beforeAll(async () => {
  here = await openWriting();
  await here.letIn('Anna Beheer', ['administrator']);
  await here.letIn('Wim Web', ['web-editor']);
  administrator = await here.signIn('Anna Beheer');
  editor = await here.signIn('Wim Web');
});
afterAll(() => here.close());

async function shown(path: string): Promise<Response> {
  return await createSite({ record: here.record, assets: siteAssets, base: 'https://doelspoor.example' }).request(path);
}
const asked = async (path: string) => await (await shown(path)).text();

/** Sends the form of a part as it was opened. */
async function send(visitor: Visitor, part: string, fields: Readonly<Record<string, string>>) {
  await visitor.open(at(part));
  const basis = /name="basis" value="([^"]*)"/.exec(visitor.page)?.[1] ?? '';
  await visitor.send(at(part), { basis, doe: 'bewaar', reden: 'Een proef.', ...fields });
}

test('the name is that on every page, at the same address, and an earlier one is put back', async () => {
  await send(administrator, 'naam', { naam: '  Gemeente Havermonde ' });
  expect(administrator.text).toContain('Bewaard.');
  expect(await asked('/havermonde')).toContain('<h1 class="nl-heading nl-heading--level-1">Gemeente Havermonde</h1>');
  for (const naam of ['', '\u202Eednomrevah', 'a\u0000b', 'x'.repeat(101)]) {
    await send(administrator, 'naam', { naam });
    expect([administrator.status, administrator.text]).toEqual([
      422,
      expect.stringContaining('Schrijf de naam op één regel, met 1 tot 100 gewone tekens.'),
    ]);
  }
  await send(administrator, 'naam', { naam: 'Havermonde aan Zee' });
  await administrator.send(at('naam'), { basis: '2', terug: '1' });
  expect(administrator.text).toContain('Nummer 1 is teruggezet.');
  await administrator.send(at('naam'), { basis: '2', doe: 'bewaar', reden: 'Te laat.', naam: 'Iets anders' });
  expect([administrator.status, await asked('/havermonde')]).toEqual([
    422,
    expect.stringContaining('Gemeente Havermonde'),
  ]);
  await administrator.send(at('naam'), { basis: '3', terug: '99' });
  expect([administrator.status, administrator.text]).toEqual([
    422,
    expect.stringContaining('geen instelling met nummer 99'),
  ]);
});

test('colours that can be read are worn by the public pages; others, and what is no colour, are told and not kept', async () => {
  await send(editor, 'thema', { ...green, 'light-accent': '#ff8800' });
  expect([editor.status, editor.text]).toEqual([
    422,
    expect.stringMatching(
      /\(licht\): links en knoppen op .* heeft een contrast van \d,\d+, en dat moet minstens 4,5 zijn/,
    ),
  ]);
  await send(editor, 'thema', { ...green, 'dark-band': '#fff;}body{display:none}' });
  expect([editor.status, editor.text]).toEqual([422, expect.stringContaining('is geen kleur')]);
  await send(editor, 'thema', { ...green, doe: 'bekijk' });
  const preview = /href="([^"]+voorbeeld\.css[^"]+)"/.exec(editor.page)?.[1]?.replaceAll('&amp;', '&') ?? '';
  await editor.open(preview);
  expect(editor.page).toContain('.ds-worn--light{color-scheme:light;');
  expect(await asked('/havermonde')).not.toContain('/thema/');
  await send(editor, 'thema', green);
  const sheet =
    /href="(\/havermonde\/thema\/[0-9a-f]{16}\.css)"/.exec(await asked('/havermonde/begroting-2025'))?.[1] ?? '';
  const worn = await shown(sheet);
  expect([worn.headers.get('content-type'), worn.headers.get('cache-control')]).toEqual([
    'text/css; charset=utf-8',
    'public, max-age=31536000, immutable',
  ]);
  expect(await worn.text()).toContain('@media screen{:root{--ds-accent:#00665e;');
  expect((await shown(sheet.replace('.css', '.svg'))).status).toBe(404);
  expect(await asked('/')).not.toContain('/thema/');
});

test('a logo is drawn anew and shown; one that runs something is refused', async () => {
  const sent = async (svg: string) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...green, basis: '1', doe: 'bewaar', reden: 'Ons wapen.' }))
      form.set(name, value);
    form.set('logo', new File([svg], 'wapen.svg'));
    await editor.upload(at('thema'), form);
  };
  await sent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><script>alert(1)</script></svg>');
  expect([editor.status, editor.text]).toEqual([422, expect.stringContaining('iets dat uitgevoerd wordt')]);
  await sent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2" data-x="Jan"><path d="M0 0h4v2z"/></svg>');
  const logo = /src="(\/havermonde\/thema\/[0-9a-f]{16}\.svg)"/.exec(await asked('/havermonde'))?.[1] ?? '';
  expect(await asked(logo)).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><path d="M0 0h4v2z"></path></svg>',
  );
});

test('the next document begins with what was laid down; what was agreed for the last one fills in the rest', async () => {
  await send(administrator, 'documenten', {
    ...{ 'niveau-programme': 'Pijler', 'soort-annual-report': 'Jaarstukken' },
    ...{ 'kop-annual-report-achieve': 'Waar gingen we voor?', 'kop-annual-report-done': 'Wat is er gebeurd?' },
  });
  const working = atTheMachine(here.organisationId, 'proef');
  const begun = { kind: 'annual-report', year: 2025, sequence: null } as const;
  await beginDraft(here.record, { begun, from: 'begroting-2025' }, working, new Date());
  await administrator.open('/beheer/havermonde/documenten/jaarverslag-2025');
  const { rows } = await here.asOwner('select title, slug from draft');
  expect(rows).toEqual([{ title: 'Jaarstukken 2025', slug: 'jaarverslag-2025' }]);
  const agreed = await readAtWork(here.record, writerOf(working), (tx) =>
    readLastSettings(tx, here.organisationId, 'annual-report'),
  );
  expect(agreed).toMatchObject({
    levels: { programme: 'Pijler' },
    asked: [
      { question: 'achieve', heading: 'Waar gingen we voor?' },
      { question: 'done', heading: 'Wat is er gebeurd?' },
    ],
  });
});

test('what is late is shown where the organisation wants it: what was public before, with a role and nobody by name', async () => {
  const late = () => asked('/havermonde/achterstand');
  expect((await shown('/havermonde/achterstand')).status).toBe(404);
  const author = await here.letIn('Piet Beleid', ['policy-officer']);
  const working = atTheMachine(here.organisationId, 'proef');
  const [{ draft_id: draftId } = { draft_id: '' }] = (await here.asOwner('select draft_id from draft')).rows;
  const items = await readAtWork(here.record, writerOf(working), (tx) =>
    readItems(tx, here.organisationId, String(draftId)),
  );
  const indicator = items.find(({ item }) => item.kind === 'indicator' && item.origin.from.length > 0);
  const account = items.find(({ item }) => item.kind === 'account' && item.answers.length > 0);
  const given = { items: [indicator?.id ?? '', account?.id ?? ''], due: days(1).toISOString().slice(0, 10) };
  const to = { kind: 'member', id: author } as const;
  await assignPieces(here.record, { draftId: String(draftId), ...given, to, withLinks: false }, working, new Date());
  await send(administrator, 'achterstand', { openbaar: 'ja' });
  expect(await late()).toContain('was niets te laat');
  expect(await tellOverdue(here.record, working, days(3))).toBe(2);
  expect(await tellOverdue(here.record, working, days(3))).toBeNull();
  const page = await late();
  expect(page).toContain('waren 2 cijfers en verantwoordingen te laat');
  expect(page).toContain('· beleidsmedewerker');
  expect(await asked('/havermonde')).toContain('href="/havermonde/achterstand"');
  expect(page).toContain(indicator?.item.kind === 'indicator' ? indicator.item.name : 'geen indicator');
  expect(page).not.toContain('Piet');
  await send(administrator, 'achterstand', { openbaar: 'nee' });
  expect((await shown('/havermonde/achterstand')).status).toBe(404);
  expect(await tellOverdue(here.record, working, days(4))).toBeNull();
});

test('a rule is put off and the findings are to be judged anew; a threshold that cannot be is told', async () => {
  const waits = () => read(here.record, here.organisationId, (tx) => awaitsJudging(tx, here.organisationId));
  expect(await waits()).toBe(false);
  await send(administrator, 'regels', { 'drempel-trend-break-factor': 'veel' });
  expect([administrator.status, administrator.text]).toEqual([422, expect.stringContaining('is geen getal')]);
  await send(administrator, 'regels', { 'zwaar-not-measurable': 'off' });
  expect([administrator.text, await waits()]).toEqual([expect.stringContaining('De bevindingen volgen'), true]);
  expect(await asked('/havermonde/bevindingen')).toContain('href="/regels/not-measurable"');
});

test('the licence is laid down by a form, and put back', async () => {
  await send(administrator, 'licentie', { licentie: 'javascript:alert(1)' });
  expect([administrator.status, administrator.text]).toEqual([422, expect.stringContaining('is geen licentie')]);
  await send(administrator, 'licentie', { licentie: 'cc0', besluit: 'Raadsbesluit 12' });
  expect(administrator.text).toContain('Een proef. (Raadsbesluit 12)');
  await administrator.send(at('licentie'), { basis: '', doe: 'bewaar', reden: 'Te laat.', licentie: 'CC-BY-4.0' });
  expect([administrator.status, administrator.text]).toEqual([422, expect.stringContaining('Iemand veranderde dit')]);
  expect(await asked('/havermonde')).toContain('rel="license"');
  await send(administrator, 'licentie', { licentie: '' });
  expect(await asked('/havermonde')).not.toContain('rel="license"');
});

test('a heading is pointed out, shown with who and why, undone with a reason and decided again', async () => {
  const lezen = at('lezen');
  const heading = { doe: 'kop', kop: 'Onze koers', opmaak: 'bold', vraag: 'achieve', reden: 'Zo heet het bij ons.' };
  for (const wrong of [{ kop: '2024' }, { kop: 'a\u0000b' }, { opmaak: 'h9' }, { vraag: '' }]) {
    await administrator.send(lezen, { ...heading, ...wrong });
    expect([administrator.status, administrator.text]).toEqual([422, expect.stringContaining('Schrijf de kop op één')]);
  }
  expect(administrator.page).toContain('value="Onze koers"');
  await administrator.send(lezen, heading);
  expect(administrator.text).toContain('De kop “onze koers” vraagt: Wat willen we bereiken? vette regel · alle docum');
  expect(administrator.text).toMatch(/door Anna Beheer\. Waarom: Zo heet het bij ons\. Nog in geen document gebruikt/);
  const besluit = /name="besluit" value="([^"]+)"/.exec(administrator.page)?.[1] ?? '';
  await administrator.send(lezen, { doe: 'ongedaan', besluit, reden: ' ' });
  expect([administrator.status, administrator.text]).toEqual([422, expect.stringContaining('Nog niet bewaard')]);
  await administrator.send(lezen, { doe: 'ongedaan', besluit, reden: 'Toch niet.' });
  expect(administrator.text).toContain('Ongedaan gemaakt (1)');
  await administrator.send(lezen, { doe: 'ongedaan', besluit, reden: 'Nog eens.' });
  expect(administrator.status).toBe(422);
  await administrator.send(lezen, { doe: 'opnieuw', besluit, reden: 'Toch wel.' });
  expect(administrator.text).toContain('Waarom: Toch wel.');
  const { rows } = await here.asOwner(`select actor, payload ->> 'publication' as publication from event
    where command in ('keep-corrections', 'undo-correction') order by sequence`);
  expect(rows).toHaveLength(3);
  expect(rows.every(({ actor, publication }) => String(actor).startsWith('member:') && publication === null)).toBe(
    true,
  );
});

test('a layout profile is taken over once; what is none, or of another body, is told', async () => {
  const profile = (organisation: string) => ({
    format: 'doelspoor-corrections.001',
    corrections: [
      {
        ...{ id: '01930000-0000-4000-8000-000000000001', at: '2026-01-01T09:00:00Z', by: 'jan' },
        reach: { organisation, publication: null, file: null },
        decision: { about: 'column', head: 'Peiling #', means: { is: 'unit' } },
      },
    ],
  });
  const take = async (text: string) => {
    const form = new FormData();
    form.set('doe', 'profiel');
    form.set('profiel', new File([text], 'profiel.json'));
    await administrator.upload(at('lezen'), form);
  };
  for (const [text, why] of [
    ['{', 'beschadigd of half geschreven'],
    ['{}', 'geen opmaakprofiel'],
    [JSON.stringify(profile('Elders')), 'geen besluit over alle documenten'],
  ] as const) {
    await take(text);
    expect([administrator.status, administrator.text]).toEqual([422, expect.stringContaining(why)]);
  }
  for (let times = 0; times < 2; times += 1) await take(JSON.stringify(profile('Havermonde')));
  expect(administrator.text).toContain('Kolom “Peiling #” is: eenheid');
  expect((await here.asOwner('select count(*)::int as n from correction')).rows).toEqual([{ n: 3 }]);
});

test('of two who lay down the same thing at once the second hears it, and nothing is lost', async () => {
  const machine = atTheMachine(here.organisationId, 'proef');
  const [{ number: base } = { number: 0 }] = await readAtWork(here.record, writerOf(machine), (tx) =>
    listLaidDown(tx, here.organisationId, 'name'),
  );
  const lay = async (name: string) =>
    await layDown(here.record, { what: 'name', content: { name }, reason: 'Een proef.', base }, machine, new Date());
  const both = await Promise.allSettled(['Eerst', 'Tegelijk'].map(lay));
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const [refused] = both.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(refused).toMatchObject({ code: 'changed-since' });
  expect(await verifyAll(here.record)).toEqual([]);
});

test('who may not lay it down finds nothing there, and all of it stands in the log and holds', async () => {
  for (const part of ['naam', 'lezen', 'documenten', 'regels', 'licentie', 'achterstand', 'wachtwoorden', 'onzin']) {
    await editor.open(at(part));
    expect(editor.status, part).toBe(404);
  }
  await editor.send(at('naam'), { basis: '3', doe: 'bewaar', reden: 'Zomaar.', naam: 'Gekaapt' });
  expect(editor.status).toBe(404);
  expect(await verifyAll(here.record)).toEqual([]);
  await here.asOwner(`do $$ begin set local session_replication_role = replica;
    update organisation_setting set content = '{"name": "Anders"}' where what = 'name' and number = 1; end $$`);
  expect((await verifyAll(here.record)).map(({ why }) => why.say)).toEqual(['other-content']);
});

test('each night the list of what is late is made, where it is shown', async () => {
  const laid = { what: 'overdue', content: { isPublic: true }, reason: 'Een proef.', base: null } as const;
  await layDown(here.record, laid, atTheMachine(here.organisationId, 'proef'), new Date());
  const faults: unknown[] = [];
  await tendAll(here.record, days(5), (error) => faults.push(error));
  const { rows: nightly } = await here.asOwner(`select actor, payload ->> 'items' as items from event
    where command = 'tell-overdue' order by sequence desc limit 1`);
  expect([faults, nightly]).toEqual([[], [{ actor: 'doelspoor', items: '2' }]]);
});
