import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { openWriting, type Writing } from '../../../tests/workspace/open-writing.ts';
import type { Visitor } from '../../../tests/workspace/visitor.ts';
import { readAtWork } from '../../record/connection/transaction.ts';
import { Refused } from '../../record/errors/refused.ts';
import { beginDraft } from '../drafts/commands/begin-draft.ts';
import { saveItem } from '../drafts/commands/save-item.ts';
import { readItems } from '../drafts/queries/read-items.ts';
import { atTheMachine, type Working } from '../people/working.ts';
import { takeInValues } from './commands/take-in-values.ts';

const path = '/beheer/havermonde/documenten/jaarverslag-2025/waarden';
const now = new Date('2026-11-30T13:03:00Z');
let here: Writing;
let machine: Working;
let draftId = '';
let controller: Visitor;

beforeAll(async () => {
  here = await openWriting(() => now);
  machine = atTheMachine(here.organisationId, 'proef');
  await here.letIn('Controller van Havermonde', ['controller']);
  await here.letIn('Lezer', ['reader']);
  const begun = { kind: 'annual-report', year: 2025, sequence: null } as const;
  draftId = await beginDraft(here.record, { begun, from: 'begroting-2025' }, machine, now);
  controller = await here.signIn('Controller van Havermonde');
});
afterAll(() => here.close());

/** The indicators with the value that the report asks. */
async function asked() {
  const items = await readAtWork(here.record, { organisationId: here.organisationId, worker: 'machine' }, (tx) =>
    readItems(tx, here.organisationId, draftId),
  );
  return items.flatMap(({ id, item, version }) => {
    if (item.kind !== 'indicator') return [];
    const open = item.figures.find(({ adopted, role }) => adopted === null && role === 'achieved');
    return open === undefined
      ? []
      : [{ id, item, version, name: item.name, raw: open.raw, key: `achieved-${open.year}` }];
  });
}
const versions = async () =>
  Number((await here.asOwner('select count(*)::int as n from draft_version')).rows[0]?.['n']);

/** Sends a file as a browser does, and gives the page that comes. */
async function upload(name: string, content: string | Uint8Array<ArrayBuffer>, visitor = controller) {
  const body = new FormData();
  body.append('bestand', new File([content], name));
  const headers = { cookie: [...visitor.cookies].map((pair) => pair.join('=')).join('; ') };
  const response = await here.site.fetch(
    new Request(`http://localhost:8080${path}`, { method: 'POST', body, headers }),
  );
  const page = await response.text();
  const field = (of: string) =>
    (new RegExp(`name="${of}" value="([^"]*)"`).exec(page)?.[1] ?? '')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  return { status: response.status, page, fields: { save: field('save'), wijzigingen: field('wijzigingen') } };
}

test('a sheet is shown first, changes nothing until somebody says so, and then all of it at once', async () => {
  const [one, two] = await asked();
  const [before, name] = [await versions(), one?.name ?? ''];
  const sheet = await writeXlsx([
    [{ value: 'Indicator' }, { value: 'Behaald 2025' }, { value: 'Bron' }],
    [{ value: name }, { value: 0.131, format: '0.0%' }, { value: 'CBS' }],
    [{ value: two?.name ?? '' }, { value: 12 }, { value: '' }],
    [{ value: 'Bestaat niet' }, { value: 3 }, { value: '' }],
  ]).toBuffer();
  const shown = await upload('waarden.xlsx', new Uint8Array(sheet));
  expect(shown.status).toBe(200);
  for (const text of [
    '2 waarden veranderen.',
    '13,1%',
    'leeg',
    'Bestaat niet',
    'Deze indicator staat niet in het document.',
  ])
    expect(shown.page).toContain(text);
  expect(await versions()).toBe(before);
  await controller.send(path, shown.fields);
  expect([controller.status, controller.text.includes('2 indicatoren zijn bijgewerkt.')]).toEqual([200, true]);
  expect((await asked()).slice(0, 2).map(({ raw }) => raw)).toEqual(['13,1%', '12']);
  // Sent again it is the same.
  await controller.send(path, shown.fields);
  expect([controller.status, await versions()]).toEqual([200, before + 2]);
});

test('the list of what is asked is filled in and taken in', async () => {
  const list = await controller.open(`${path}/lijst.csv`);
  const lines = list.page.replace('\uFEFF', '').split('\r\n');
  expect(lines[0]).toBe('Kenmerk;Onderdeel;Indicator;Eenheid;Cijfer;Jaar;Waarde;Bron;Peildatum;Toelichting');
  expect((await upload('lijst.csv', list.page)).page).toContain('Er verandert niets.');
  const open = lines.findIndex((line) => /;Behaald;2025;;/.test(line));
  const filled = lines.map((line, at) =>
    at === open ? line.replace(';Behaald;2025;;', ';Behaald;2025;n.n.b.;') : line,
  );
  const shown = await upload('lijst.csv', filled.join('\r\n'));
  expect(shown.page).toContain('1 waarde verandert.');
  await controller.send(path, shown.fields);
  expect((await asked()).filter(({ raw }) => raw === 'n.n.b.')).toHaveLength(1);
});

test('where somebody saved one of them meanwhile nothing is taken in, and it is shown anew', async () => {
  const waiting = (await asked()).filter(({ raw }) => raw === '');
  const [one, two] = waiting;
  if (one === undefined || two === undefined) throw new Error('nothing waits');
  const shown = await upload('a.csv', `Indicator;Waarde\n${one.name};7\n${two.name};8\n`);
  const figures = two.item.figures.map((figure) => (figure.adopted === null ? { ...figure, raw: '99' } : figure));
  const save = { draftId, itemId: two.id, base: two.version, content: { ...two.item, figures }, saveId: newId() };
  await saveItem(here.record, save, machine, now);
  const before = await versions();
  await controller.send(path, shown.fields);
  expect([controller.status, await versions()]).toEqual([422, before]);
  expect(controller.text).toContain('Iemand bewaarde intussen een van deze indicatoren.');
  expect(controller.text).toMatch(/99\s+8/);
  const again = Object.fromEntries(
    [...controller.page.matchAll(/name="(save|wijzigingen)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll('&quot;', '"'),
    ]),
  );
  await controller.send(path, again);
  expect([controller.status, await versions()]).toEqual([200, before + 2]);
});

test('one that does not fit takes none in', async () => {
  const [one, two] = await asked();
  if (one === undefined || two === undefined) throw new Error('nothing is asked');
  const before = await versions();
  const change = { source: '', day: '', explanation: '' };
  const changes = [
    { itemId: one.id, base: one.version, key: one.key, raw: '1.234', ...change },
    { itemId: two.id, base: two.version, key: two.key, raw: '5', ...change, day: '31-02-2025' },
  ];
  const given = { draftId, changes, isPlan: false, saveId: newId() };
  const code = (act: Promise<unknown>) =>
    act.then(
      () => 'done',
      (error: unknown) => (error instanceof Refused ? error.code : error),
    );
  expect(await code(takeInValues(here.record, given, machine, now))).toBe('bad-item');
  expect(
    await code(
      takeInValues(
        here.record,
        { ...given, changes: changes.map((known) => ({ ...known, itemId: newId() })) },
        machine,
        now,
      ),
    ),
  ).toBe('no-item');
  expect(await versions()).toBe(before);
});

test('what is no file of values is refused in one sentence; who only reads has no such page', async () => {
  const bomb = `Indicator;Waarde\n${'x;1\n'.repeat(60_000)}`;
  for (const [name, content, told] of [
    ['leeg.csv', '', 'Kies een bestand.'],
    ['brief.docx', 'x', 'Dit is geen werkblad'],
    ['stuk.xlsx', 'PK\u0003\u0004stuk', 'niet te lezen'],
    ['geld.csv', 'Naam;Bedrag\nx;1\n', 'staat niet welke de indicator'],
    ['groot.csv', bomb, 'te groot'],
    ['../../x.csv', 'Indicator;Waarde\n=1+1;5\n', 'Er verandert niets.'],
  ] as const) {
    const { page } = await upload(name, content);
    expect(page, name).toContain(told);
  }
  for (const wijzigingen of ['', '{}', '[]', '[{"itemId":"x"}]', 'null']) {
    await controller.send(path, { wijzigingen });
    expect([controller.status, controller.text.includes('Kies het bestand opnieuw.')], wijzigingen).toEqual([
      422,
      true,
    ]);
  }
  const reader = await here.signIn('Lezer');
  expect((await reader.open(path)).status).toBe(404);
  expect((await reader.open(`${path}/lijst.csv`)).status).toBe(404);
  expect((await upload('a.csv', 'Indicator;Waarde\nx;1\n', reader)).status).toBe(404);
  expect(here.faults).toEqual([]);
});
