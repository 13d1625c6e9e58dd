import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyAll } from '../../../tests/backup/verify-all.ts';
import { startMailServer, textOf } from '../../../tests/workspace/mail-server.ts';
import { openWriting, type Writing } from '../../../tests/workspace/open-writing.ts';
import type { Visitor } from '../../../tests/workspace/visitor.ts';
import type { DraftItem } from '../../drafting/item.ts';
import type { WriteDb } from '../../record/connection/read-db.ts';
import { read, readAtWork, write } from '../../record/connection/transaction.ts';
import { digestWord } from '../accounts/word.ts';
import { moveDraft } from '../adoption/commands/move-draft.ts';
import { beginDraft } from '../drafts/commands/begin-draft.ts';
import { readItems, type StandingItem } from '../drafts/queries/read-items.ts';
import { openMailer } from '../mail/mailer.ts';
import { endMember } from '../people/commands/end-member.ts';
import { atTheMachine, type Working, workingAs } from '../people/working.ts';

const documents = '/beheer/havermonde/documenten/jaarverslag-2025';
let here: Writing;
let mail: Awaited<ReturnType<typeof startMailServer>>;
let now = new Date('2026-11-30T13:03:00Z');
let machine: Working;
let controllerId = '';
let draftId = '';
let controller: Visitor;
let chapter = '';
let indicators: readonly StandingItem[] = [];
let accounts: readonly StandingItem[] = [];

beforeAll(async () => {
  mail = await startMailServer();
  const mailer = openMailer({ server: mail.address, from: 'doelspoor@havermonde.example' });
  here = await openWriting(() => now, { mailer });
  machine = atTheMachine(here.organisationId, 'proef');
  controllerId = await here.letIn('Controller van Havermonde', ['controller']);
  await here.letIn('Lezer', ['reader']);
  const begun = { kind: 'annual-report', year: 2025, sequence: null } as const;
  draftId = await beginDraft(here.record, { begun, from: 'begroting-2025' }, machine, now);
  controller = await here.signIn('Controller van Havermonde');
  const items = await standing();
  const inChapter = (id: string, kind: DraftItem['kind']) =>
    items.filter(({ item }) => item.kind === kind && 'chapter' in item && item.chapter === id);
  chapter =
    items.find(({ id }) => inChapter(id, 'indicator').length > 2 && inChapter(id, 'account').length > 1)?.id ?? '';
  indicators = inChapter(chapter, 'indicator');
  accounts = inChapter(chapter, 'account');
});
afterAll(async () => {
  await here.close();
  await mail.close();
});

const worker = () => ({ organisationId: here.organisationId, worker: 'machine' });
const standing = () => readAtWork(here.record, worker(), (tx) => readItems(tx, here.organisationId, draftId));
const idAt = (list: readonly StandingItem[], at: number) => list[at]?.id ?? '';
const assign = (fields: Readonly<Record<string, string | readonly string[]>>, visitor = controller) =>
  visitor.send(`${documents}/${chapter}/toewijzen`, fields);
const partner = { wie: 'nieuw', naam: 'Jan de Vries', organisatie: 'Regio Elders', email: 'Jan@elders.example' };
const wordIn = (text: string) => /\/beheer\/bijwerken\/([\w-]{43})/.exec(text)?.[1] ?? '';
/** What happened since the start, by which command. */
async function happened(command: string): Promise<number> {
  const { rows } = await here.asOwner(`select count(*)::int as n from event where command = '${command}'`);
  return Number(rows[0]?.['n']);
}
async function versionsOf(itemId: string) {
  const { rows } = await here.asOwner(
    `select number, actor, content::text as content from draft_version where item_id = '${itemId}' order by number`,
  );
  return rows;
}
/** The hidden fields and the name of the first value that the page of a letter asks. */
function formOn({ page }: Visitor) {
  const hidden = Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  return { hidden, value: /name="(waarde-achieved-\d+)"/.exec(page)?.[1] ?? '' };
}
/** Assigns a piece to the partner by mail and gives the word of the letter. */
async function askPartner(itemId: string, fields: Readonly<Record<string, string>> = {}): Promise<string> {
  await assign({ stuk: itemId, ...partner, mail: 'ja', datum: '2026-12-11', ...fields });
  expect(controller.text).toContain('Er is een mail gestuurd naar jan@elders.example.');
  return wordIn(textOf(await mail.next()));
}

describe('a letter to somebody from outside', () => {
  test('asks for one piece, and two steps later the value is kept in their name', async () => {
    const [itemId, other] = [idAt(indicators, 0), indicators[1]];
    await assign({ stuk: [itemId, idAt(accounts, 0)], ...partner, mail: 'ja', datum: '2026-12-11' });
    expect(controller.text).toContain('2 stukken zijn toegewezen aan Jan de Vries (Regio Elders).');
    const letter = await mail.next();
    const text = textOf(letter);
    expect([letter.to, text.match(/bijwerken\//g)?.length]).toEqual([['jan@elders.example'], 2]);
    expect(text).toContain('Controller van Havermonde vraagt u dit in te vullen voor Jaarverslag 2025 van Havermonde');
    expect(text).toContain('uiterlijk op 11 december 2026');
    const word = [...text.matchAll(/bijwerken\/([\w-]{43})/g)].map(([, one = '']) => one)[0] ?? '';

    const visitor = here.visitor('198.51.100.20');
    await visitor.open(`/beheer/bijwerken/${word}`);
    await visitor.open(`/beheer/bijwerken/${word}?bewaard=ja&waarde-achieved-2025=1`);
    expect([visitor.status, visitor.title, await versionsOf(itemId)]).toEqual([
      200,
      expect.stringContaining(indicators[0]?.item.kind === 'indicator' ? indicators[0].item.name : '?'),
      [expect.objectContaining({ number: 1 })],
    ]);
    expect(visitor.text).toContain('Dag Jan de Vries, vul dit in en druk op Bewaar.');
    // Nobody is thanked for what is still empty.
    expect(visitor.text).toContain('Bewaard, maar 1 antwoord is nog leeg.');
    const { headers } = await here.site.fetch(new Request(`http://localhost:8080/beheer/bijwerken/${word}`));
    expect([headers.get('referrer-policy'), headers.get('x-robots-tag')]).toEqual([
      'strict-origin',
      'noindex, nofollow',
    ]);
    const { hidden, value } = formOn(visitor);
    await visitor.send(`/beheer/bijwerken/${word}`, { ...hidden, [value]: '12,5%' });
    expect([visitor.status, visitor.text.includes('Uw antwoord is bewaard.')]).toEqual([200, true]);
    const { rows } = await here.asOwner(`select contact_id from contact where email = 'jan@elders.example'`);
    expect((await versionsOf(itemId)).at(-1)).toMatchObject({
      number: 2,
      actor: `contact:${String(rows[0]?.['contact_id'])}`,
      content: expect.stringContaining('12,5%'),
    });
    await controller.open(`${documents}/${itemId}/geschiedenis`);
    expect(controller.text).toContain('Jan de Vries (Regio Elders)');
    // Nothing else of the draft, and nothing of the secret in the record.
    expect(visitor.page).not.toContain(other?.item.kind === 'indicator' ? other.item.name : '?');
    const { rows: kept } = await here.asOwner(
      `select (select string_agg(l::text, '') from update_link l) || (select string_agg(payload::text, '') from event) as all`,
    );
    expect(String(kept[0]?.['all'])).not.toContain(word);
    expect(String(kept[0]?.['all'])).not.toMatch(/jan@elders|Jan de Vries/i);
  });

  test('opens in the record that one piece and nothing else', async () => {
    const word = await askPartner(idAt(indicators, 0));
    const at = { organisationId: here.organisationId, worker: `link:${digestWord(word)}` };
    const seen = async (
      table: 'draft' | 'draft_item' | 'draft_version' | 'draft_move' | 'member' | 'contact' | 'assignment',
    ) => (await readAtWork(here.record, at, (tx) => tx.selectFrom(table).selectAll().execute())).length;
    expect(await seen('draft_item')).toBe(1);
    expect(await seen('draft')).toBe(1);
    expect(await seen('draft_version')).toBe((await versionsOf(idAt(indicators, 0))).length);
    for (const table of ['draft_move', 'member', 'contact', 'assignment'] as const) expect(await seen(table)).toBe(0);
    const writer = { ...at, actor: 'proef' };
    const change = (act: (tx: WriteDb) => Promise<unknown>) => write(here.record, writer, act);
    const denied = /row-level security/;
    await expect(change((tx) => tx.updateTable('draft').set({ state: 'adopted' }).execute())).rejects.toThrow(denied);
    await expect(change((tx) => tx.updateTable('update_link').set({ revoked_at: now }).execute())).rejects.toThrow(
      denied,
    );
    for (const unknown of [`link:${'0'.repeat(64)}`, 'link:', `link:${word}`]) {
      const stranger = { ...at, worker: unknown };
      const found = await readAtWork(here.record, stranger, (tx) => tx.selectFrom('draft_item').selectAll().execute());
      expect(found, unknown).toEqual([]);
    }
    expect(
      await read(here.record, here.organisationId, (tx) => tx.selectFrom('update_link').selectAll().execute()),
    ).toEqual([]);
  });

  test('is good no more when it is ended, late, of a piece that somebody else got, or made up; what was typed comes back', async () => {
    const itemId = idAt(indicators, 1);
    const gone = async (word: string, at = now) => {
      now = at;
      const visitor = here.visitor('198.51.100.21');
      await visitor.open(`/beheer/bijwerken/${word}`);
      const [status, title, leak] = [visitor.status, visitor.title, visitor.text.includes('Havermonde')];
      await visitor.send(`/beheer/bijwerken/${word}`, { basis: '1', 'waarde-achieved-2025': '999' });
      expect(visitor.page).toContain('999');
      return [status, title, leak, visitor.status];
    };
    const closed = [404, 'Deze link werkt niet meer', false, 404];
    const begun = now;
    const late = await askPartner(itemId);
    expect(await gone(late, new Date('2026-12-31T13:00:00Z'))).toEqual(closed);
    now = begun;
    expect((await here.visitor().open(`/beheer/bijwerken/${late}`)).status).toBe(200);
    await assign({ intrekken: itemId });
    expect(controller.text).toContain('De links van dat stuk werken niet meer.');
    expect(await gone(late)).toEqual(closed);
    const other = await askPartner(itemId);
    await assign({ stuk: itemId, wie: `lid-${controllerId}` });
    expect(await gone(other)).toEqual(closed);
    for (const madeUp of ['x'.repeat(43), '%00', '..%2f', `${other}a`])
      expect(await gone(madeUp), madeUp).toEqual(closed);
    expect((await versionsOf(itemId)).length).toBe(1);
  });

  test('lays a text beside what somebody else saved meanwhile, and tells both', async () => {
    const itemId = idAt(accounts, 1);
    const word = await askPartner(itemId);
    const visitor = await here.visitor().open(`/beheer/bijwerken/${word}`);
    const { hidden } = formOn(visitor);
    await controller.open(`${documents}/${chapter}`);
    const basis = String((await versionsOf(itemId)).length);
    await controller.send(`${documents}/${chapter}`, { stuk: itemId, basis, tekst: 'Van de controller.' });
    await visitor.send(`/beheer/bijwerken/${word}`, { ...hidden, tekst: 'Van Jan.' });
    expect(visitor.text).toContain('Iemand anders bewaarde dit stuk terwijl u schreef.');
    await controller.open(`${documents}/${chapter}`);
    expect(controller.text).toContain('van Jan de Vries (Regio Elders)');
  });

  test('saves again and again, but not as a program would', async () => {
    const itemId = idAt(indicators, 2);
    const word = await askPartner(itemId);
    const visitor = here.visitor('198.51.100.22');
    for (let turn = 1; turn <= 31; turn += 1) {
      await visitor.open(`/beheer/bijwerken/${word}`);
      const { hidden, value } = formOn(visitor);
      await visitor.send(`/beheer/bijwerken/${word}`, { ...hidden, [value]: String(turn) });
      if (visitor.status !== 200) break;
    }
    expect([visitor.status, visitor.text.includes('Te vaak geprobeerd.')]).toEqual([429, true]);
    expect((await versionsOf(itemId)).length).toBe(31);
  });

  test('of one who answers wrongly comes back with what was typed, and of nothing else of the form is anything taken', async () => {
    const word = await askPartner(idAt(indicators, 0));
    const visitor = await here.visitor().open(`/beheer/bijwerken/${word}`);
    const { hidden, value } = formOn(visitor);
    const before = (await versionsOf(idAt(indicators, 0))).length;
    await visitor.send(`/beheer/bijwerken/${word}`, {
      ...hidden,
      [value]: '13%',
      [value.replace('waarde', 'dag')]: 'gisteren',
    });
    expect([visitor.status, visitor.page.includes('value="gisteren"')]).toEqual([422, true]);
    await visitor.send(`/beheer/bijwerken/${word}`, {
      ...hidden,
      name: 'Anders',
      'waarde-target-2025': '0',
      stuk: idAt(indicators, 1),
    });
    expect((await versionsOf(idAt(indicators, 0))).length).toBe(before);
  });
});

describe('a letter to a member', () => {
  test('saves in their name without signing in, as long as they work here', async () => {
    const memberId = await here.letIn('Budgethouder Jeugd', ['budget-holder']);
    const itemId = idAt(accounts, 2);
    await assign({ stuk: [chapter, itemId], wie: `lid-${memberId}`, mail: 'ja', datum: '2026-12-01' });
    const text = textOf(await mail.next());
    expect(text).toContain(`${documents}/${chapter}`);
    const word = wordIn(text);
    const visitor = await here.visitor().open(`/beheer/bijwerken/${word}`);
    await visitor.send(`/beheer/bijwerken/${word}`, { ...formOn(visitor).hidden, tekst: 'Wij deden het.' });
    expect((await versionsOf(itemId)).at(-1)).toMatchObject({ number: 2, actor: `member:${memberId}` });
    await endMember(here.record, memberId, machine, now);
    expect((await visitor.open(`/beheer/bijwerken/${word}`)).status).toBe(404);
  });
});

describe('who assigns', () => {
  test('is the controller; a reader is told that nothing is there, and what makes no sense changes nothing', async () => {
    const reader = await here.signIn('Lezer');
    await reader.open(`${documents}/${chapter}/toewijzen`);
    expect(reader.status).toBe(404);
    const before = await happened('assign-pieces');
    expect((await assign({ stuk: idAt(indicators, 0), wie: `lid-${controllerId}` }, reader)).status).toBe(404);
    const { rows } = await here.asOwner(`select member_id from member where name = 'Lezer'`);
    for (const [fields, told] of [
      [{ wie: `lid-${controllerId}` }, 'Kruis eerst aan'],
      [{ stuk: idAt(indicators, 0) }, 'Kies wie het doet.'],
      [{ stuk: idAt(indicators, 0), wie: `lid-${String(rows[0]?.['member_id'])}` }, 'Lezer mag hier niet schrijven.'],
      [{ stuk: chapter, ...partner }, 'en geen heel onderdeel'],
      [{ stuk: idAt(indicators, 0), ...partner, email: 'geen adres' }, 'Dat is geen e-mailadres.'],
      [{ stuk: idAt(indicators, 0), ...partner, organisatie: ' ' }, 'Zeg voor welke organisatie'],
      [{ stuk: idAt(indicators, 0), ...partner, datum: '31-02-2027' }, 'Deze datum klopt niet.'],
      [{ stuk: draftId, wie: `lid-${controllerId}` }, 'Dit deel van het document is er niet meer.'],
    ] as const) {
      await assign(fields);
      expect([controller.status, controller.text.includes(told)], told).toEqual([422, true]);
    }
    expect(await happened('assign-pieces')).toBe(before);
  });

  test('leaves every step in rows that nobody can change, and said again is no new one', async () => {
    const itemId = idAt(accounts, 3);
    for (const fields of [
      { wie: `lid-${controllerId}`, datum: '1-12-2026' },
      { wie: `lid-${controllerId}`, datum: '2026-12-01' },
      { wie: 'niemand' },
    ])
      await assign({ stuk: itemId, ...fields });
    const { rows } = await here.asOwner(
      `select number, member_id, due_on::text as due_on from assignment where item_id = '${itemId}' order by number`,
    );
    expect(rows).toEqual([
      { number: 1, member_id: controllerId, due_on: '2026-12-01' },
      { number: 2, member_id: null, due_on: null },
    ]);
    await expect(here.asOwner('delete from assignment')).rejects.toThrow(/assignment/);
  });
});

test('what is late comes first on the first page, with the way to the very piece; what is written is done', async () => {
  await here.letIn('Beleid Jeugd', ['policy-officer']);
  const { rows } = await here.asOwner(`select member_id from member where name = 'Beleid Jeugd'`);
  const wie = `lid-${String(rows[0]?.['member_id'])}`;
  const [late, soon, done] = [idAt(accounts, 4), idAt(accounts, 0), idAt(accounts, 1)];
  await assign({ stuk: soon, wie, datum: '2026-12-05' });
  await assign({ stuk: done, wie, datum: '2026-11-01' });
  await assign({ stuk: late, wie, datum: '2026-11-20' });
  const officer = await here.signIn('Beleid Jeugd');
  await officer.open('/beheer/havermonde');
  expect(officer.text).toContain('U hebt 2 stukken te doen. Daarvan is er één te laat.');
  expect(officer.text).toMatch(
    /Te laat .*had klaar moeten zijn op 20 november 2026.*Binnen twee weken .*klaar op 5 december 2026.*Gedaan/s,
  );
  const ways = [...officer.page.matchAll(/href="([^"]*#stuk-[^"]*)"/g)].map(([, href]) => href);
  expect(ways).toEqual([late, soon, done].map((id) => `${documents}/${chapter}#stuk-${id}`));
  await officer.open(ways[0]?.split('#')[0] ?? '');
  expect(officer.page).toContain(`id="stuk-${late}"`);
});

test('somebody from outside writes as long as the document is a draft', async () => {
  const itemId = idAt(accounts, 5);
  const word = await askPartner(itemId);
  const visitor = await here.visitor().open(`/beheer/bijwerken/${word}`);
  const { hidden } = formOn(visitor);
  const move = { draftId, to: 'in-review', decision: null, publicFrom: null, reason: null } as const;
  await moveDraft(here.record, move, workingAs(here.organisationId, controllerId, []), now);
  await visitor.send(`/beheer/bijwerken/${word}`, { ...hidden, tekst: 'Te laat.' });
  expect([visitor.status, visitor.page.includes('Te laat.'), (await versionsOf(itemId)).length]).toEqual([
    422,
    true,
    1,
  ]);
  await visitor.open(`/beheer/bijwerken/${word}`);
  expect(visitor.text).toContain('Aan dit document kan nu niets meer worden ingevuld.');
  expect(here.faults).toEqual([]);
});

test('the name of somebody from outside goes, with their letters; what they delivered stays', async () => {
  expect(await verifyAll(here.record)).toEqual([]);
  const { rows } = await here.asOwner(`select contact_id from contact where email = 'jan@elders.example'`);
  const contact = String(rows[0]?.['contact_id']);
  await moveDraft(
    here.record,
    { draftId, to: 'draft', reason: 'Nog iets.' },
    workingAs(here.organisationId, controllerId, []),
    now,
  );
  const word = await askPartner(idAt(accounts, 5));
  expect((await here.visitor().open(`/beheer/bijwerken/${word}`)).status).toBe(200);
  const page = '/beheer/havermonde/van-buiten';
  await controller.open(page);
  await controller.send(page, { wie: contact });
  expect(controller.status).toBe(404);
  await here.letIn('Beheerder', ['administrator']);
  const administrator = await here.signIn('Beheerder');
  await administrator.open('/beheer/havermonde/mensen');
  expect(administrator.page).toContain(`href="${page}"`);
  await administrator.open(page);
  expect(administrator.text).toContain('Jan de Vries');
  await administrator.send(page, { wie: contact });
  expect(administrator.text).toContain('De naam en het e-mailadres zijn weg.');
  expect(administrator.text).toContain('Er is niemand van buiten bekend.');
  await administrator.send(page, { wie: contact });
  expect(administrator.status).toBe(422);
  expect((await here.visitor().open(`/beheer/bijwerken/${word}`)).status).toBe(404);
  // What was delivered stays, by a number that names nobody, and nobody is named anywhere.
  expect(await versionsOf(idAt(indicators, 0))).toContainEqual(
    expect.objectContaining({ actor: `contact:${contact}` }),
  );
  await controller.open(`${documents}/${idAt(indicators, 0)}/geschiedenis`);
  expect([controller.status, /Jan de Vries|Regio Elders/.test(controller.page)]).toEqual([200, false]);
  await controller.open(`${documents}/${chapter}/toewijzen`);
  expect([controller.status, /Jan de Vries|Regio Elders/.test(controller.page)]).toEqual([200, false]);
  const tables =
    await here.asOwner(`select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`);
  for (const { name } of tables.rows) {
    const found = await here.asOwner(
      `select 1 from ${String(name)} t where t::text ~* 'jan@elders|Jan de Vries|Regio Elders'`,
    );
    expect(found.rows, String(name)).toEqual([]);
  }
  expect(await verifyAll(here.record)).toEqual([]);
  expect(await happened('remove-contact')).toBe(1);
});

test.each([
  ['who answers for a piece', `update assignment set due_on = '2027-01-01' where due_on is not null`],
  ['an assignment that was taken out', 'delete from assignment where number = 1'],
  [
    'a link that somebody laid ready',
    `update update_link set item_id = (select max(item_id::text)::uuid from draft_item)`,
  ],
  ['a name that came back', `update contact set name = 'Jan', email = 'j@x.nl', partner = 'SNN' where name is null`],
  ['a letter that works again', 'update update_link set revoked_at = null where contact_id is not null'],
])('of assignments is found: %s', async (_what, damage) => {
  const kept = ['assignment', 'update_link', 'contact'];
  const copies = kept.map((table) => `create table kept_${table} as select * from ${table};`).join(' ');
  await here.asOwner(`do $$ begin set local session_replication_role = replica; ${copies} ${damage}; end $$`);
  expect(await verifyAll(here.record)).not.toEqual([]);
  const back = kept.map(
    (table) => `delete from ${table}; insert into ${table} select * from kept_${table}; drop table kept_${table};`,
  );
  await here.asOwner(`do $$ begin set local session_replication_role = replica; ${back.join(' ')} end $$`);
  expect(await verifyAll(here.record)).toEqual([]);
});
