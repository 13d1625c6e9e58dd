import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Form, formsOf } from '../../../../tests/workspace/forms-of.ts';
import { openWriting, type Writing } from '../../../../tests/workspace/open-writing.ts';
import type { Visitor } from '../../../../tests/workspace/visitor.ts';

const report = '/beheer/havermonde/documenten/jaarverslag-2025';
let here: Writing;
let controller: Visitor;

beforeAll(async () => {
  here = await openWriting(() => new Date('2026-11-30T13:03:00Z'));
  await here.letIn('Controller van Havermonde', ['controller']);
  await here.letIn('Lezer', ['reader']);
  await here.letIn('Griffier', ['clerk']);
  controller = await here.signIn('Controller van Havermonde');
});
afterAll(() => here.close());

/** The first form of a piece that has a field of that name and, where it is asked, an empty one. */
function formWith(page: string, field: RegExp, isEmpty = false): Form {
  const found = formsOf(page).find(
    ({ fields, isPassage }) =>
      !isPassage && Object.entries(fields).some(([name, value]) => field.test(name) && (!isEmpty || value === '')),
  );
  if (found === undefined) throw new Error(`no form with ${field}`);
  return found;
}

const send = (visitor: Visitor, { action, fields }: Form, changed: Record<string, string>) =>
  visitor.send(action, { ...fields, ...changed });

/** The chapter about living, where the example has actions, goals and indicators. */
async function openChapter(visitor: Visitor): Promise<string> {
  await visitor.open(report);
  const chapters = [
    ...visitor.page.matchAll(/href="(\/beheer\/havermonde\/documenten\/jaarverslag-2025\/[0-9a-f-]{36})"/g),
  ];
  for (const [, address = ''] of chapters) {
    await visitor.open(address);
    if (/name="waarde-/.test(visitor.page) && /veld-[^"]*"[^>]*|name="tekst"/.test(visitor.page)) return address;
  }
  throw new Error('no chapter with an indicator');
}

describe('documents', () => {
  test('the controller begins the annual report that comes after the budget', async () => {
    await controller.open('/beheer/havermonde/documenten');
    expect(controller.text).toContain('Er is nu geen document dat u kunt lezen of schrijven.');
    const form = formWith(controller.page, /^vanuit$/);
    expect(form.fields).toMatchObject({ vanuit: 'begroting-2025', soort: 'annual-report', jaar: '2025', nummer: '' });
    for (const wrong of [{ jaar: 'twee' }, { soort: 'other' }, { vanuit: 'begroting-1999' }, { nummer: '\u0000' }]) {
      await send(controller, form, wrong);
      expect([controller.status, /role="alert"/.test(controller.page)], JSON.stringify(wrong)).toEqual([422, true]);
    }
    await send(controller, form, {});
    expect([controller.at, controller.title]).toEqual([report, 'Jaarverslag 2025']);
    expect(controller.text).toMatch(/0 van 134 antwoorden geschreven/);
    await send(controller, form, {});
    expect(controller.text).toContain('Aan jaarverslag-2025 wordt al geschreven.');
  });

  test('who may read reads and begins nothing; who may not is told that nothing is there', async () => {
    const reader = await here.signIn('Lezer');
    await reader.open('/beheer/havermonde/documenten');
    expect(reader.text).toContain('Jaarverslag 2025');
    expect(reader.page).not.toContain('name="vanuit"');
    await reader.send('/beheer/havermonde/documenten', { vanuit: 'begroting-2025', soort: 'budget', jaar: '2026' });
    expect(reader.text).toContain('De controller begint een nieuw document.');
    const address = await openChapter(controller);
    await reader.open(address);
    expect([reader.status, formsOf(reader.page).length]).toEqual([200, 1]);
    const clerk = await here.signIn('Griffier');
    await clerk.open('/beheer/havermonde/documenten');
    expect(clerk.text).not.toContain('Jaarverslag 2025');
    const missing = async (path: string) => {
      await clerk.open(path);
      return [clerk.status, clerk.page.replaceAll(path, '')];
    };
    const none = await missing('/beheer/havermonde/documenten/begroting-1999');
    expect(none[0]).toBe(404);
    for (const path of [report, address, `${address}/geschiedenis`, `${report}/x`, '/beheer/havermonde/documenten/%00'])
      expect(await missing(path), path).toEqual(none);
  });
});

test('a policy officer writes in the own field, and reads elsewhere', async () => {
  const own = await openChapter(controller);
  const chapter = (
    await here.asOwner(`select content from draft_version where item_id = '${own.split('/').at(-1)}' and number = 1`)
  ).rows[0]?.content;
  const statement = /"from":\["([0-9a-f-]{36})"/.exec(JSON.stringify(chapter))?.[1];
  const { rows } = await here.asOwner(`select thread_id from thread_statement where statement_id = '${statement}'`);
  await here.letIn('Beleid Jeugd', ['policy-officer'], String(rows[0]?.thread_id));
  const officer = await here.signIn('Beleid Jeugd');
  await officer.open(report);
  const others = [...officer.page.matchAll(/href="(\/beheer\/[^"]*\/[0-9a-f-]{36})"/g)].map(
    ([, address]) => address ?? '',
  );
  await officer.open(own);
  const form = formWith(officer.page, /^tekst$/, true);
  let forms = 0;
  for (const address of others.filter((one) => one !== own).slice(0, 8)) {
    await officer.open(address);
    // Only to sign out.
    forms += formsOf(officer.page).length - 1;
  }
  expect(forms).toBe(0);
  expect(officer.text).toContain('U leest mee.');
  await send(officer, form, { tekst: 'Van wie over jeugd gaat.' });
  expect(officer.text).toContain('Bewaard om 14:03');
});

describe('a chapter', () => {
  test('saves an account by itself, beside what was promised, and says when', async () => {
    const address = await openChapter(controller);
    expect(controller.page).toMatch(/<blockquote>/);
    expect(controller.page).toMatch(/href="\/havermonde\/voornemens\//);
    const form = formWith(controller.page, /^tekst$/, true);
    const text = 'Het loket is open.\n\n<b>Niet</b> vet & "zo".';
    await send(controller, form, { tekst: text });
    expect(controller.at.split('#')).toEqual([
      `${address}?bewaard=${form.fields['stuk']}`,
      `stuk-${form.fields['stuk']}`,
    ]);
    expect(controller.text).toContain('Bewaard om 14:03');
    const again = formsOf(controller.page).find(({ fields }) => fields['stuk'] === form.fields['stuk']);
    expect(again?.fields).toMatchObject({ tekst: text, basis: '2' });
    // Sent twice it is one save.
    await send(controller, form, { tekst: text });
    expect(formsOf(controller.page).find(({ fields }) => fields['stuk'] === form.fields['stuk'])?.fields['basis']).toBe(
      '2',
    );
  });

  test('keeps a value as it is written, and asks why an aim was missed', async () => {
    await openChapter(controller);
    const form = formWith(controller.page, /^waarde-achieved-2025$/);
    const key = 'achieved-2025';
    await send(controller, form, { [`waarde-${key}`]: '99,9%', [`ontbreekt-${key}`]: '-' });
    expect([controller.status, controller.text.includes('Laat één van de twee weg')]).toEqual([422, true]);
    expect(controller.page).toContain('value="99,9%"');
    await send(controller, form, { [`waarde-${key}`]: '3', [`dag-${key}`]: '31 februari' });
    expect([controller.status, controller.page.includes('value="31 februari"')]).toEqual([422, true]);
    await send(controller, form, { [`ontbreekt-${key}`]: 'n.n.b.' });
    expect(controller.text).toContain('Bewaard om 14:03');
    const missing = formWith(controller.page, /^waarde-achieved-2025$/);
    expect(missing.fields).toMatchObject({ [`waarde-${key}`]: '', [`ontbreekt-${key}`]: 'n.n.b.' });
    const day = { [`dag-${key}`]: '31-12-2025', [`bron-${key}`]: 'Eigen telling' };
    await send(controller, missing, { [`waarde-${key}`]: '99,9%', [`ontbreekt-${key}`]: '', ...day });
    expect(controller.page).toContain('value="2025-12-31"');
    expect(controller.text).toMatch(/Het doel \(.*\) is niet gehaald/);
  });

  test('gives back what was typed where it is refused', async () => {
    const address = await openChapter(controller);
    const form = formWith(controller.page, /^tekst$/, true);
    const long = 'x'.repeat(30_000);
    await send(controller, form, { tekst: long });
    expect(controller.status).toBe(422);
    expect(controller.text).toContain('Nog niet bewaard.');
    expect(controller.page).toContain(long);
    const reader = await here.signIn('Lezer');
    await send(reader, form, { tekst: 'Van de lezer.' });
    expect([
      reader.status,
      reader.text.includes('Dat mag u hier niet.'),
      reader.text.includes('Van de lezer.'),
    ]).toEqual([422, true, true]);
    const stranger = here.visitor();
    await send(stranger, form, { tekst: 'Van wie niet inlogde.' });
    expect([stranger.status, stranger.text.includes('Van wie niet inlogde.')]).toEqual([401, true]);
    expect(stranger.text).toContain('U bent niet meer ingelogd.');
    for (const wrong of [
      { stuk: 'x' },
      { stuk: '' },
      { basis: '-1' },
      { basis: '999999' },
      { save: 'x', stuk: '01930000-0000-7000-8000-000000000000' },
    ]) {
      await send(controller, form, { tekst: 'Blijft staan.', ...wrong });
      expect([controller.status, controller.text.includes('Blijft staan.')], JSON.stringify(wrong)).toEqual([
        422,
        true,
      ]);
    }
    await controller.open(`${address}?bewaard=%00'`);
    expect(controller.status).toBe(200);
  });

  test('a text with what a browser would run shows it as words, and its links are harmless', async () => {
    await openChapter(controller);
    const form = formsOf(controller.page).find(({ isPassage }) => isPassage);
    if (form === undefined) throw new Error('no passage');
    await send(controller, form, {
      tekst: '## Kop\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1))\n\n- een\n- twee',
    });
    expect(controller.status).toBe(200);
    const reader = await here.signIn('Lezer');
    await reader.open(controller.at.split('?')[0] ?? '');
    expect(reader.page).toContain('&lt;script>alert(1)&lt;/script>');
    expect(reader.page).not.toMatch(/<script>alert|href="javascript:/);
    expect(reader.page).toMatch(/<li>een<\/li>/);
  });
});

test('two people in one piece: both texts are shown, one is taken, and nothing lies beside it any more', async () => {
  await here.letIn('Tweede', ['controller']);
  const second = await here.signIn('Tweede');
  const address = await openChapter(controller);
  const form = formWith(controller.page, /^tekst$/, true);
  await second.open(address);
  const theirs = formsOf(second.page).find(({ fields }) => fields['stuk'] === form.fields['stuk']);
  if (theirs === undefined) throw new Error('no form');
  await send(second, theirs, { tekst: 'Het loket ging in mei open.' });
  await send(controller, form, { tekst: 'Het loket ging in juni open.' });
  expect(controller.title).toBe('Twee teksten van hetzelfde stuk');
  expect(controller.text).toContain('Bewaard, van Tweede');
  expect(controller.page).toMatch(/<del>[\s\S]*mei[\s\S]*<ins>[\s\S]*juni/);
  const clash = controller.at;
  await controller.open(address);
  expect(controller.text).toContain('1 tekst nog naast de bewaarde tekst');
  // What is no choice settles nothing.
  await controller.send(clash, { keuze: 'x' });
  expect(controller.title).toBe('Twee teksten van hetzelfde stuk');
  const take = formsOf(controller.page).find(({ fields }) => fields['keuze'] === 'ernaast');
  if (take === undefined) throw new Error('no choice');
  await send(controller, take, {});
  const standing = formsOf(controller.page).find(({ fields }) => fields['stuk'] === form.fields['stuk']);
  expect(standing?.fields).toMatchObject({ tekst: 'Het loket ging in juni open.', basis: '3' });
  expect(controller.text).not.toContain('naast de bewaarde tekst');
  await controller.open(clash);
  expect(controller.at.split(/[?#]/)[0]).toBe(address);
  // And edited together.
  await send(
    second,
    { ...theirs, fields: { ...theirs.fields, save: '01930000-0000-7000-8000-00000000aaaa' } },
    { tekst: 'In mei.' },
  );
  const both = formWith(second.page, /^naast$/);
  expect(both.fields['tekst']).toBe('In mei.');
  await send(second, both, { tekst: 'Het loket ging in mei open, en in juni helemaal.' });
  expect(second.text).toContain('Bewaard om 14:03');
  expect(second.text).not.toContain('naast de bewaarde tekst');
});

test('the history of a piece says who and when, compares two versions, and puts one back', async () => {
  const address = await openChapter(controller);
  const form = formWith(controller.page, /^tekst$/, true);
  await send(controller, form, { tekst: 'Eerste tekst.' });
  const second = formsOf(controller.page).find(({ fields }) => fields['stuk'] === form.fields['stuk']);
  if (second === undefined) throw new Error('no form');
  await send(controller, second, { tekst: 'Tweede tekst.' });
  const path = `${report}/${form.fields['stuk']}/geschiedenis`;
  await controller.open(path);
  expect(controller.text).toContain('Versie 3 Controller van Havermonde, 30 november 2026 om 14:03');
  expect(controller.page).toMatch(/<del>[\s\S]*Eerste[\s\S]*<ins>[\s\S]*Tweede/);
  await controller.open(`${path}?van=1&naar=2`);
  expect(controller.page).toMatch(/<ins>[\s\S]*Eerste/);
  for (const wrong of ['?van=x&naar=99', '?van=', '?naar=%00']) {
    await controller.open(path + wrong);
    expect(controller.status, wrong).toBe(200);
  }
  await controller.open(path);
  const restore = formsOf(controller.page).find(({ fields }) => fields['versie'] === '2');
  if (restore === undefined) throw new Error('nothing to put back');
  await send(controller, restore, {});
  expect(controller.text).toContain('Versie 4');
  await controller.open(address);
  expect(formsOf(controller.page).find(({ fields }) => fields['stuk'] === form.fields['stuk'])?.fields).toMatchObject({
    tekst: 'Eerste tekst.',
  });
  await here.asOwner(`update member set name = null where name = 'Controller van Havermonde'`);
  await controller.open(path);
  expect(controller.text).toContain('iemand die hier niet meer werkt, 30 november 2026');
  expect(here.faults).toEqual([]);
});

test('what was typed comes back where the record answers nothing, and is saved when it is sent again', async () => {
  await openChapter(controller);
  const form = formWith(controller.page, /^tekst$/, true);
  await here.asOwner('alter table draft_version rename to draft_version_away');
  try {
    await send(controller, form, { tekst: 'Geschreven toen alles stil was.' });
  } finally {
    await here.asOwner('alter table draft_version_away rename to draft_version');
  }
  expect([controller.status, controller.title]).toEqual([503, 'Dit is nog niet bewaard']);
  expect(here.faults.splice(0).length).toBe(1);
  const kept = formWith(controller.page, /^tekst$/);
  expect(kept.fields).toEqual({ ...form.fields, tekst: 'Geschreven toen alles stil was.' });
  await send(controller, kept, {});
  expect(controller.text).toContain('Bewaard om 14:03');
});
