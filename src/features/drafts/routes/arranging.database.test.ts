import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Form, formsOf } from '../../../../tests/workspace/forms-of.ts';
import { openWriting, type Writing } from '../../../../tests/workspace/open-writing.ts';
import type { Visitor } from '../../../../tests/workspace/visitor.ts';
import type { SaveAnswer } from '../script/saving/save-answer.ts';

const budget = '/beheer/havermonde/documenten/begroting-2026';
let here: Writing;
let controller: Visitor;

beforeAll(async () => {
  here = await openWriting(() => new Date('2026-11-30T13:03:00Z'));
  await here.letIn('Controller van Havermonde', ['controller']);
  await here.letIn('Lezer', ['reader']);
  controller = await here.signIn('Controller van Havermonde');
  await controller.open('/beheer/havermonde/documenten');
  await controller.send('/beheer/havermonde/documenten', {
    vanuit: 'begroting-2025',
    soort: 'budget',
    jaar: '2026',
    nummer: '',
  });
});
afterAll(() => here.close());

function formOf(visitor: Visitor, act: string, piece?: string): Form {
  const found = formsOf(visitor.page).find(
    ({ fields }) => fields['actie'] === act && (piece === undefined || fields['stuk'] === piece),
  );
  if (found === undefined) throw new Error(`no form to ${act}`);
  return found;
}

async function fill(visitor: Visitor, act: string, filled: Record<string, string>): Promise<void> {
  const { action, fields } = formOf(visitor, act);
  await visitor.send(action, { ...fields, ...filled });
}

/** The names of the rows of a page, in their order, with the addresses of their pieces. */
function rowsOf(visitor: Visitor): readonly { readonly name: string; readonly path: string }[] {
  return [...visitor.page.matchAll(/<\/form><a class="nl-link" href="([^"]*)">([^<]*)<\/a>/g)].map(
    ([, path = '', name = '']) => ({ path, name }),
  );
}

async function openPiece(visitor: Visitor, name: string): Promise<string> {
  const row = rowsOf(visitor).find((one) => one.name === name);
  if (row === undefined) throw new Error(`no row ${name}`);
  await visitor.open(row.path);
  return row.path;
}

describe('the structure of a document', () => {
  test('leads from the document, and shifts a chapter by a button that keeps the keyboard', async () => {
    await controller.open(budget);
    expect(controller.page).toContain(`href="${budget}/indeling"`);
    await controller.open(`${budget}/indeling`);
    const before = rowsOf(controller).map(({ name }) => name);
    const second = before.indexOf('1.2 Werk en inkomen');
    const id = rowsOf(controller)[second]?.path.split('/').at(-2) ?? '';
    const { action, fields } = formOf(controller, 'shift', id);
    await controller.send(action, { ...fields, kant: 'omlaag' });
    // It is the last now: from there one can only go back.
    const [pressed] = controller.page.match(/<button[^>]*autofocus[^>]*>/) ?? [];
    expect(pressed).toContain(`id="omhoog-${id}"`);
    const now = rowsOf(controller).map(({ name }) => name);
    expect(now).toEqual(before.toSpliced(second, 2, before[second + 1] ?? '', before[second] ?? ''));
    // Sent twice it is shifted once.
    await controller.send(action, { ...fields, kant: 'omlaag' });
    expect(rowsOf(controller).map(({ name }) => name)).toEqual(now);
  });

  test('adds a chapter at its place with the questions of the document, and takes it away again', async () => {
    await controller.open(`${budget}/indeling`);
    await fill(controller, 'add-chapter', { naam: ' ' });
    expect([controller.status, controller.text.includes('Er is nog een naam of een tekst nodig.')]).toEqual([
      422,
      true,
    ]);
    const [first] = rowsOf(controller);
    await fill(controller, 'add-chapter', { nummer: '0', naam: 'Water <b>', na: first?.path.split('/').at(-2) ?? '' });
    expect(controller.text).toContain('Toegevoegd.');
    const added = rowsOf(controller).findIndex(({ path }) => controller.at.endsWith(`#rij-${path.split('/').at(-2)}`));
    expect([added, rowsOf(controller)[added]?.name]).toEqual([1, '0 Water &lt;b>']);
    await controller.open(rowsOf(controller)[added]?.path ?? '');
    expect(rowsOf(controller).map(({ name }) => name)).toEqual([
      ...['Hoe staan we ervoor?', 'Wat willen we bereiken?', 'Wat gaan we hiervoor doen?', 'Wat mag het kosten?'],
    ]);
    await fill(controller, 'take-away', {});
    expect([controller.title, controller.text.includes('Weggehaald.')]).toEqual(['Indeling van Begroting 2026', true]);
    expect(rowsOf(controller).some(({ name }) => name.startsWith('0 Water'))).toBe(false);
  });

  test('asks why something is otherwise that goes on, with what was filled in still there', async () => {
    await controller.open(`${budget}/indeling`);
    await openPiece(controller, '1.3 Zorg en ouder worden');
    await fill(controller, 'rename', { nummer: '1.9', naam: 'Oud worden' });
    expect([controller.status, controller.page.includes('value="Oud worden"')]).toEqual([422, true]);
    expect(controller.text).toContain('Schrijf erbij waarom.');
    await fill(controller, 'rename', { reden: 'De raad vroeg erom.' });
    expect([controller.title, controller.text.includes('Aangepast.')]).toEqual(['Indeling: 1.9 Oud worden', true]);
    // What was said before stands there, to be added to.
    expect(formOf(controller, 'move').fields['reden']).toBe('De raad vroeg erom.');
    await fill(controller, 'move', { naar: '' });
    await controller.open(`${budget}/indeling`);
    expect(rowsOf(controller).at(-1)?.name).toBe('1.9 Oud worden');
  });

  test('puts two together after showing how, ends one with a reason, and lets it go on again', async () => {
    await controller.open(`${budget}/indeling`);
    const chapter = await openPiece(controller, '1.2 Werk en inkomen');
    const commitments = rowsOf(controller).filter(({ name }) => name.startsWith('We '));
    const [one, other] = commitments;
    if (one === undefined || other === undefined) throw new Error('a poor example');
    await controller.open(`${one.path}?samen=${other.path.split('/').at(-2)}`);
    expect(formOf(controller, 'merge').fields['tekst']).toMatch(/^We .* We /);
    await fill(controller, 'merge', { tekst: 'We doen beide.', reden: 'Het is één plan.' });
    expect([controller.title, controller.text.includes('Samengevoegd')]).toEqual(['Indeling: We doen beide.', true]);
    await controller.open(other.path);
    expect(controller.status).toBe(404);
    await controller.open(one.path);
    await fill(controller, 'end', { reden: 'De provincie doet dit nu.' });
    expect(controller.text).toContain('De reden: De provincie doet dit nu.');
    await controller.open(chapter);
    expect(controller.text).toContain('We doen beide. De provincie doet dit nu.');
    expect(rowsOf(controller).some(({ name }) => name === 'We doen beide.')).toBe(false);
    await controller.open(one.path);
    await fill(controller, 'restore', {});
    await controller.open(chapter);
    expect(rowsOf(controller).some(({ name }) => name === 'We doen beide.')).toBe(true);
  });

  test('gives an indicator a place for the aim of one more year, and a new one for each year of the plan', async () => {
    await controller.open(`${budget}/indeling`);
    const chapter = await openPiece(controller, '1.2 Werk en inkomen');
    await openPiece(controller, 'Kinderen die opgroeien in armoede');
    await fill(controller, 'add-figure', { waarde: 'target', jaar: '2030' });
    expect(controller.text).toContain('Er is een lege plek voor die waarde.');
    await fill(controller, 'add-figure', { waarde: 'target', jaar: '2030' });
    expect(controller.text).toContain('Voor dat jaar staat die waarde er al.');
    await fill(controller, 'take-figure', { plek: 'target 2030' });
    expect(formOf(controller, 'take-figure').fields['plek']).not.toContain('2030');
    await controller.open(chapter);
    await fill(controller, 'add-indicator', { naam: 'Mensen met een baan', eenheid: '%' });
    await controller.open(chapter.replace('/indeling', ''));
    for (const year of [2026, 2027, 2028, 2029]) expect(controller.page).toMatch(new RegExp(`waarde-target-${year}`));
  });

  test('takes nothing that cannot be done, and nothing from who reads', async () => {
    await controller.open(`${budget}/indeling`);
    const chapter = await openPiece(controller, '1.2 Werk en inkomen');
    const { action, fields } = formOf(controller, 'split');
    for (const wrong of [
      { actie: 'weg' },
      { actie: 'move', naar: 'x\u0000' },
      { actie: 'merge', ander: 'niets', reden: 'x' },
      { actie: 'split', naam: 'x', reden: 'x', mee: '../../x' },
      { actie: 'shift', stuk: 'x' },
      { actie: 'add-figure', waarde: '__proto__', jaar: '2030' },
      { actie: 'add-money' },
    ]) {
      await controller.send(action, { ...fields, ...wrong });
      expect([controller.status, /role="alert"/.test(controller.page)], JSON.stringify(wrong)).toEqual([422, true]);
    }
    const reader = await here.signIn('Lezer');
    await reader.open(chapter);
    expect(reader.at).toBe(budget);
    expect(reader.page).not.toContain('indeling');
    const { rows } = await here.asOwner('select count(*) from draft_version');
    await reader.send(action, { ...fields, naam: 'Van een lezer', reden: 'x' });
    expect((await here.asOwner('select count(*) from draft_version')).rows).toEqual(rows);
    await controller.open(`${budget}/x/indeling`);
    expect(controller.status).toBe(404);
  });
});

describe('what was agreed for a document', () => {
  const settings = `${budget}/afspraken`;
  const agreed = {
    ...{
      'niveau-programme': 'Pijler',
      'kop-achieve': 'Waar gaan we voor?',
      'kop-conclusion': 'En nu?',
      'woorden-situation': '10',
    },
    ...{
      'licht-0': 'Op koers',
      'betekenis-0': 'Het doel wordt gehaald.',
      'wat-0': 'Teksten klaar',
      'dag-0': '1-12-2026',
    },
  };
  const fillIn = async (filled: Record<string, string>) => {
    const form = formsOf(controller.page).find(({ action }) => action === settings);
    if (form === undefined) throw new Error('no form');
    await controller.send(form.action, { ...form.fields, ...filled });
  };

  test('is refused as a whole where something is not right, with what was filled in', async () => {
    await controller.open(budget);
    expect(controller.page).toContain(`href="${settings}"`);
    await controller.open(settings);
    await fillIn({ ...agreed, 'dag-0': 'ooit' });
    expect([controller.status, controller.page.includes('value="ooit"')]).toEqual([422, true]);
    expect(controller.page).toContain('value="Pijler"');
    expect((await here.asOwner('select count(*) from draft_settings')).rows[0]?.count).toBe(0);
  });

  test('shows in the tree, the texts, the pieces and the calendar; who was too late is told', async () => {
    await controller.open(settings);
    const early = formsOf(controller.page).find(({ action }) => action === settings)?.fields ?? {};
    await fillIn(agreed);
    expect(controller.text).toContain('De afspraken zijn bewaard.');
    await controller.send(settings, { ...early, 'niveau-programme': 'Thema' });
    expect([controller.status, controller.text.includes('Iemand veranderde dit')]).toEqual([422, true]);
    await controller.open(budget);
    expect(controller.text).toContain('Teksten klaar 1 december 2026 · nog 1 dag');
    await controller.open(`${budget}/indeling`);
    expect(controller.page).toMatch(/<option value="programme"[^>]*>Pijler</);
    const chapter = await openPiece(controller, '1.2 Werk en inkomen');
    const names = rowsOf(controller).map(({ name }) => name);
    expect(names).toContain('Waar gaan we voor?');
    expect(names).toContain('En nu?');
    expect(names).not.toContain('Wat willen we bereiken?');
    await controller.open(chapter.replace('/indeling', ''));
    expect(controller.text).toMatch(/van hooguit 10 woorden\. \d+ woorden te veel/);
    const form = formsOf(controller.page).find(({ fields }) => fields['met-licht'] === 'ja');
    if (form === undefined) throw new Error('no lights');
    await controller.send(form.action, { ...form.fields, licht: 'Op koers' });
    expect(controller.text).toContain('Zeg erbij waarom.');
    const again = formsOf(controller.page).find(({ fields }) => fields['stuk'] === form.fields['stuk']);
    expect(again?.fields['licht']).toBe('Op koers');
    // So is the script of the page told.
    const ask = async (base: string, why: string) => {
      const wie = /data-member="([^"]*)"/.exec(controller.page)?.[1] ?? '';
      const cookie = [...controller.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const body = new URLSearchParams({ ...again?.fields, basis: base, save: newId(), wie, 'licht-waarom': why });
      const headers = { accept: 'application/json', cookie };
      const answer = await here.site.request(again?.action ?? '', { method: 'POST', headers, body });
      const said: SaveAnswer = await answer.json();
      return 'saved' in said ? said.saved : null;
    };
    const told = await ask(again?.fields['basis'] ?? '', '');
    expect(told?.asks['licht-gevraagd']).toContain('Zeg erbij waarom.');
    const answered = await ask(String(told?.version), 'Het gaat goed.');
    expect(answered?.asks['licht-gevraagd']).toBeUndefined();
    expect(answered?.version).toBe((told?.version ?? 0) + 1);
  });

  test('holds for the next document of its kind, without its days; nobody else changes it', async () => {
    await controller.open('/beheer/havermonde/documenten');
    const begin = { vanuit: 'begroting-2025', soort: 'budget', jaar: '2027', nummer: '' };
    await controller.send('/beheer/havermonde/documenten', begin);
    expect([controller.title, controller.text.includes('Teksten klaar')]).toEqual(['Begroting 2027', false]);
    await controller.open('/beheer/havermonde/documenten/begroting-2027/afspraken');
    expect(controller.page).toContain('value="Waar gaan we voor?"');
    const reader = await here.signIn('Lezer');
    await reader.open(settings);
    expect(reader.at).toBe(budget);
    const { rows } = await here.asOwner('select count(*) from draft_settings');
    await reader.send(settings, { basis: '1', ...agreed, 'niveau-programme': 'Van een lezer' });
    expect((await here.asOwner('select count(*) from draft_settings')).rows).toEqual(rows);
  });
});
