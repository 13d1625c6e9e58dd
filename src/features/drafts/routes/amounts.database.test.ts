import { afterAll, beforeAll, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { type Form, formsOf } from '../../../../tests/workspace/forms-of.ts';
import { openWriting, type Writing } from '../../../../tests/workspace/open-writing.ts';
import type { Visitor } from '../../../../tests/workspace/visitor.ts';

let here: Writing;
let controller: Visitor;
let path = '';

beforeAll(async () => {
  here = await openWriting(() => new Date('2026-11-30T13:03:00Z'));
  await here.letIn('Controller van Havermonde', ['controller']);
  await here.letIn('Lezer', ['reader']);
  controller = await here.signIn('Controller van Havermonde');
  const begin = { vanuit: 'begroting-2025', soort: 'budget', jaar: '2026', nummer: '' };
  await controller.send('/beheer/havermonde/documenten', begin);
  const [, chapter = ''] = /href="([^"]*)"[^>]*><span><b>1\.2 /.exec(controller.page) ?? [];
  path = `${chapter}/bedragen`;
});
afterAll(() => here.close());

async function bytesOf(rows: readonly (readonly (string | number)[])[]): Promise<Uint8Array<ArrayBuffer>> {
  const cells = rows.map((row) => row.map((value) => ({ value })));
  return new Uint8Array(await writeXlsx(cells).toBuffer());
}

async function look(visitor: Visitor, bytes: Uint8Array<ArrayBuffer>, name = 'lasten.xlsx'): Promise<void> {
  const form = new FormData();
  form.append('bestand', new File([bytes], name));
  await visitor.upload(path, form);
}

/** Takes over what is shown. */
async function take(visitor: Visitor, changed: Record<string, string> = {}): Promise<Form['fields']> {
  const fields = formsOf(visitor.page).find((form) => form.fields['tabellen'] !== undefined)?.fields ?? {};
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...changed })) form.append(name, value);
  await visitor.upload(path, form);
  return fields;
}

const head = ['Bedragen x € 1.000', 'Begroting 2025', 'Begroting 2026'] as const;
const versions = async () =>
  (
    await here.asOwner(
      `select count(*) from draft_version v join draft_item i using (organisation_id, item_id) where i.kind = 'money'`,
    )
  ).rows[0]?.count;

test('amounts are looked at before they are taken over, with a sum that differs in both values', async () => {
  await controller.open(path.replace('/bedragen', ''));
  expect(controller.page).toContain(`href="${path}"`);
  await controller.open(path);
  expect(controller.text).toContain('Er staan nog geen bedragen in dit onderdeel.');
  const rows = [head, ['Lasten', 4385, 4500], ['Baten', 1120, 1100], ['Saldo', -3265, -3000]];
  await look(controller, await bytesOf(rows));
  expect(controller.text).toContain('6 nieuwe bedragen, 0 andere bedragen, 0 bedragen weg.');
  expect(controller.text).toContain('is € -3.000.000, maar baten min lasten is € -3.400.000.');
  expect(await versions()).toBe(0);
  const fields = await take(controller);
  expect(controller.text).toContain('De bedragen zijn overgenomen.');
  expect(await versions()).toBe(1);
  // Sent twice it is once.
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  await controller.upload(path, form);
  expect([controller.status, await versions()]).toEqual([200, 1]);
  // It is read where the chapter is written, with what is not right, and nobody can write in it.
  await controller.open(path.replace('/bedragen', ''));
  expect(controller.text).toContain('maar baten min lasten is € -3.400.000.');
  expect(controller.page).not.toContain('value="4385"');
});

test('a next file shows what changes, and who saw another state is told', async () => {
  const rows = [head, ['Lasten', 4385, 4600], ['Baten', 1120, 1200], ['Toeslag', '', 5]];
  await look(controller, await bytesOf(rows));
  expect(controller.text).toContain('1 nieuw bedrag, 2 andere bedragen, 2 bedragen weg.');
  expect(controller.text).toContain('4600 was 4500');
  await take(controller, { gezien: '01930000-0000-7000-8000-000000000001 1' });
  expect([controller.status, controller.text.includes('Iemand veranderde dit')]).toEqual([422, true]);
  expect(await versions()).toBe(1);
  await look(controller, await bytesOf(rows));
  await take(controller);
  expect(await versions()).toBe(2);
});

test('what is no such file, or says nothing, takes nothing over and says what to do', async () => {
  const bad = async (bytes: Uint8Array<ArrayBuffer>, said: string) => {
    await look(controller, bytes, '../../\u0000x.xlsx');
    expect([controller.status, controller.text.includes(said)], said).toEqual([422, true]);
  };
  await bad(new Uint8Array(), 'Kies een Excel-bestand');
  await bad(new TextEncoder().encode('%PDF-1.7 nee'), 'Dit is geen Excel-bestand dat te lezen is.');
  await bad(await bytesOf([['Hallo'], ['Er staat hier niets.']]), 'In dit bestand staan geen bedragen met een jaar.');
  await controller.send(path, { tabellen: '[]' });
  expect(controller.status).toBe(422);
  for (const tabellen of ['nee', '[]', '[1]', '[{"unit":"euro","amounts":[{}],"from":{}}]']) {
    const form = new FormData();
    form.append('tabellen', tabellen);
    await controller.upload(path, form);
    expect(controller.status, tabellen).toBe(422);
  }
  expect(await versions()).toBe(2);
  // What was not shown is not taken over, though it has the form of a table; nor what was shown of another chapter.
  const made = [
    { unit: 'euro', amounts: [{ label: 'Lasten', side: 'expenses', year: 2026, standing: null, raw: '1' }] },
  ];
  await take(controller, { tabellen: JSON.stringify(made) });
  expect(controller.status).toBe(422);
  await look(controller, await bytesOf([head, ['Lasten', 1, 2]]));
  const shown = formsOf(controller.page).find(({ fields }) => fields['tabellen'])?.fields ?? {};
  await controller.open(path.replace(/\/[^/]+\/bedragen$/, ''));
  const [, other = ''] = /href="([^"]*)"[^>]*><span><b>1\.1 /.exec(controller.page) ?? [];
  const form = new FormData();
  for (const [name, value] of Object.entries(shown)) form.append(name, value);
  await controller.upload(`${other}/bedragen`, form);
  expect([controller.status, await versions()]).toEqual([422, 2]);
});

test('who reads takes nothing over', async () => {
  const reader = await here.signIn('Lezer');
  await look(reader, await bytesOf([head, ['Lasten', 1, 2]]));
  expect(reader.at).toBe(path.replace('/bedragen', ''));
  await look(controller, await bytesOf([head, ['Lasten', 1, 2]]));
  const form = new FormData();
  form.append('tabellen', formsOf(controller.page).find(({ fields }) => fields['tabellen'])?.fields['tabellen'] ?? '');
  await reader.upload(path, form);
  expect([reader.at, await versions()]).toEqual([path.replace('/bedragen', ''), 2]);
});
