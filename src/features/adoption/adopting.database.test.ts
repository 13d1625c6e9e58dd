import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Adopting, collegeDecision, councilDecision } from '../../../tests/adopting.ts';
import { verifyAll } from '../../../tests/backup/verify-all.ts';
import { crawl, isOneOfMany } from '../../../tests/crawl.ts';
import { makeImport } from '../../../tests/make-book.ts';
import { makeDocument } from '../../../tests/make-cycle.ts';
import { siteAssets } from '../../../tests/site-assets.ts';
import { createSite } from '../../delivery/public/site.tsx';
import { usualSettings } from '../../drafting/settings/settings.ts';
import { hashContent, printContent } from '../../editions/freeze-edition.ts';
import { draftStates } from '../../model/rights/draft-state.ts';
import { Refused } from '../../record/errors/refused.ts';
import { assignPieces } from '../assignments/commands/assign-pieces.ts';
import { saveByLink } from '../assignments/commands/save-by-link.ts';
import { arrangeDraft } from '../drafts/commands/arrange-draft.ts';
import { saveItem } from '../drafts/commands/save-item.ts';
import { setDraft } from '../drafts/commands/set-draft.ts';
import { settleAside } from '../drafts/commands/settle-aside.ts';
import { takeInAmounts } from '../drafts/commands/take-in-amounts.ts';
import { atTheMachine, type Working } from '../people/working.ts';
import { importPublication } from '../publications/commands/import-publication.ts';
import { takeInValues } from '../value-import/commands/take-in-values.ts';
import { correctEdition } from './commands/correct-edition.ts';
import { moveDraft } from './commands/move-draft.ts';
import { publishDue } from './commands/publish-due.ts';

const secret = 'geheimzinnig';
const accountReason = 'De bouwer kwam later.';
const agreed = {
  ...usualSettings('annual-report'),
  levels: { 'policy-field': 'Pijler' },
  lights: [{ name: 'Geel', meaning: 'Er is hulp nodig.' }],
  calendar: [{ what: 'Naar de raad', day: '2026-10-06' }],
};
let adopting: Adopting;
beforeAll(async () => {
  adopting = await Adopting.open('havermonde/begroting-2025.docx');
  await adopting.begin();
  const { here, draftId, people } = adopting;
  await setDraft(here.record, { draftId, base: 0, settings: agreed }, people.controller, adopting.now());
  const waiting = (await adopting.items()).find(({ item }) => item.kind === 'account');
  await adopting.change(waiting?.id ?? '', (item) =>
    item.kind === 'account'
      ? { ...item, text: 'Het loket is open.', status: { light: 'Geel', reason: accountReason } }
      : item,
  );
});
afterAll(() => adopting.here.close());

const codeOf = (act: Promise<unknown>) =>
  act.then(
    () => 'done',
    (error: unknown) => (error instanceof Refused ? error.code : error),
  );

const editions = async () =>
  (
    await adopting.here.asOwner(`select p.slug, e.number, q.published_at is not null as shown from edition e
      join publication p using (organisation_id, publication_id) left join published_edition q using (organisation_id, edition_id)
      where p.slug = 'jaarverslag-2025' order by e.number`)
  ).rows;

const ask = async (address: string) => {
  const response = await createSite({ record: adopting.here.record, assets: siteAssets }).request(address);
  return { status: response.status, text: await response.text() };
};

describe('a document', () => {
  test('takes its steps in order, by who may', async () => {
    expect(await codeOf(adopting.move('controller', { to: 'offered' }))).toBe('no-move');
    expect(await codeOf(adopting.move('clerk', { to: 'in-review' }))).toBe('not-allowed');
    expect(await codeOf(adopting.move('controller', { to: 'in-review' }))).toBe('done');
    expect(await codeOf(adopting.move('controller', { to: 'draft' }))).toBe('no-reason');
    expect(await codeOf(adopting.move('controller', { to: 'draft', reason: 'Nog niet af.' }))).toBe('done');
    await adopting.move('controller', { to: 'in-review' });
    expect(await codeOf(adopting.move('college', { to: 'approved' }))).toBe('no-decision');
    const tomorrow = { ...collegeDecision, day: '2027-10-06' };
    expect(await codeOf(adopting.move('college', { to: 'approved', decision: tomorrow }))).toBe('bad-decision');
    expect(
      await codeOf(
        adopting.move('college', { to: 'approved', decision: { ...collegeDecision, document: 'javascript:1' } }),
      ),
    ).toBe('bad-decision');
    expect(await codeOf(adopting.move('controller', { to: 'approved', decision: collegeDecision }))).toBe(
      'not-allowed',
    );
    expect(await codeOf(adopting.move('college', { to: 'approved', decision: collegeDecision }))).toBe('done');
    expect(await codeOf(adopting.move('clerk', { to: 'adopted', decision: councilDecision }))).toBe('no-move');
    const { rows } = await adopting.here.asOwner('select from_state, to_state from draft_move order by at');
    expect(rows.map(({ from_state, to_state }) => `${from_state}>${to_state}`)).toEqual([
      ...['draft>in-review', 'in-review>draft', 'draft>in-review', 'in-review>approved'],
    ]);
    expect(await editions()).toEqual([]);
  });

  test('is frozen when it is offered, and not a word of it is public before its embargo ends', {
    timeout: 120_000,
  }, async () => {
    await adopting.move('controller', { to: 'in-review', reason: 'Een titel aanpassen.' });
    const chapter = (await adopting.items()).find(({ item }) => item.kind === 'chapter');
    await adopting.change(chapter?.id ?? '', (item) =>
      item.kind === 'chapter' ? { ...item, title: `De ${secret}e stad` } : item,
    );
    await adopting.move('college', { to: 'approved', decision: collegeDecision });
    const now = adopting.now();
    const soon = new Date(now.getTime() + 60_000);
    expect(await codeOf(adopting.move('clerk', { to: 'offered', publicFrom: new Date(now.getTime() - 1) }, now))).toBe(
      'bad-embargo',
    );
    expect(await codeOf(adopting.move('clerk', { to: 'offered', publicFrom: new Date(Number.NaN) }, now))).toBe(
      'bad-embargo',
    );
    expect(await adopting.move('clerk', { to: 'offered', publicFrom: soon }, now)).toMatchObject({
      edition: 1,
      isShown: false,
    });
    expect(await editions()).toEqual([{ slug: 'jaarverslag-2025', number: 1, shown: false }]);
    expect(await codeOf(adopting.move('clerk', { to: 'adopted', decision: councilDecision }, now))).toBe(
      'under-embargo',
    );
    expect(await publishDue(adopting.here.record, adopting.organisationId, new Date(soon.getTime() - 1))).toEqual([]);
    await adopting.judge();
    const site = createSite({ record: adopting.here.record, assets: siteAssets, base: 'https://doelspoor.example' });
    const start = [
      '/',
      '/havermonde',
      '/sitemap.xml',
      '/havermonde/logboek',
      `/zoeken?q=${secret}`,
      `/havermonde/zoeken?q=${secret}e`,
      '/havermonde/jaarverslag-2025',
      '/havermonde/jaarverslag-2025@1',
      '/havermonde/jaarverslag-2025.json',
    ];
    const pages = await crawl(site, start, isOneOfMany);
    expect(pages.size).toBeGreaterThan(60);
    for (const [address, text] of pages) {
      // What was asked for stands on the page that answers.
      if (!address.includes(secret)) expect(text, address).not.toContain(secret);
      if (!address.includes('jaarverslag-2025')) expect(text, address).not.toMatch(/jaarverslag.2025/i);
    }
    for (const address of ['/havermonde/jaarverslag-2025', '/havermonde/jaarverslag-2025@1'])
      expect((await ask(address)).status).toBe(404);
    expect(await verifyAll(adopting.here.record)).toEqual([]);
  });

  test('is public once its embargo has ended, whoever looks first', async () => {
    const later = new Date(adopting.now().getTime() + 120_000);
    const both = await Promise.all([1, 2].map(() => publishDue(adopting.here.record, adopting.organisationId, later)));
    expect(both.flat()).toEqual(['jaarverslag-2025']);
    expect(await codeOf(adopting.move('clerk', { to: 'offered' }, later))).toBe('public-already');
    await adopting.judge();
    expect(await verifyAll(adopting.here.record)).toEqual([]);
    const page = await ask('/havermonde/jaarverslag-2025');
    expect(page.status).toBe(200);
    expect(page.text).toContain(secret);
    expect((await ask(`/havermonde/zoeken?q=${secret}e`)).text).toContain('/havermonde/jaarverslag-2025');
  });

  test('is adopted with what the council changed as its next edition, each statement who it was', async () => {
    const before = await adopting.here.asOwner('select item_id, statement_id from item_statement order by item_id');
    const indicator = (await adopting.items()).find(({ item }) => item.kind === 'indicator');
    await adopting.change(indicator?.id ?? '', (item) =>
      item.kind === 'indicator' ? { ...item, name: 'Heel iets anders dan het was' } : item,
    );
    const later = new Date(adopting.now().getTime() + 180_000);
    expect(await codeOf(adopting.move('controller', { to: 'adopted', decision: councilDecision }, later))).toBe(
      'not-allowed',
    );
    expect(await codeOf(adopting.move('clerk', { to: 'adopted' }, later))).toBe('no-decision');
    expect(await adopting.move('clerk', { to: 'adopted', decision: councilDecision }, later)).toMatchObject({
      edition: 2,
      isShown: true,
    });
    expect(
      (await adopting.here.asOwner('select item_id, statement_id from item_statement order by item_id')).rows,
    ).toEqual(before.rows);
    const { rows } =
      await adopting.here.asOwner(`select e.number, i.name from indicator i join edition e using (organisation_id, edition_id)
      join wording w on w.edition_id = i.edition_id and w.chapter_id = i.chapter_id and w.ordinal = i.ordinal and w.kind = 'indicator'
      join item_statement s on s.statement_id = w.statement_id where s.item_id = '${indicator?.id}' order by e.number`);
    expect(rows.map(({ number }) => number)).toEqual([1, 2]);
    expect(rows[1]?.name).toBe('Heel iets anders dan het was');
    await adopting.judge();
    expect(await verifyAll(adopting.here.record)).toEqual([]);
  });

  test('says on its page how it stands, and what the council changed', async () => {
    const newest = await ask('/havermonde/jaarverslag-2025');
    expect(newest.text).toContain('Vastgesteld op 10 november 2026 (raadsbesluit 2026-114)');
    expect(newest.text).toMatch(/\/havermonde\/vergelijk\?van=jaarverslag-2025%401%2F[^"]+met=jaarverslag-2025%402/);
    expect(newest.text).toContain('dit is hier geschreven');
    const offered = await ask('/havermonde/jaarverslag-2025@1');
    expect(offered.text).toContain('Aangeboden op ');
    // It was adopted since.
    expect(offered.text).not.toContain('nog niet vastgesteld');
    const states = [];
    for (const address of ['jaarverslag-2025', 'jaarverslag-2025@1', 'begroting-2025'])
      states.push(JSON.parse((await ask(`/havermonde/${address}.json`)).text).edition.standing);
    expect(states).toEqual(['adopted', 'superseded', null]);
    const all = JSON.parse((await ask('/havermonde.json')).text).publications;
    expect(all.map((one: { standing: string | null }) => one.standing)).toEqual([null, 'adopted']);
  });

  test('holds what was agreed for it, under its hash: the legend, names, lists and days', async () => {
    const data = JSON.parse((await ask('/havermonde/jaarverslag-2025.json')).text);
    const { content, edition } = data;
    expect(content.agreed).toMatchObject({
      levels: agreed.levels,
      lights: agreed.lights,
      calendar: agreed.calendar,
    });
    expect(hashContent(printContent(content))).toBe(edition.sha256);
    const page = (await ask('/havermonde/jaarverslag-2025')).text;
    for (const text of ['Wat de kleuren betekenen', 'Er is hulp nodig.', 'Naar de raad', '6 oktober 2026'])
      expect(page).toContain(text);
    const lit = content.chapters.find((one: { accounts: { status?: object }[] }) =>
      one.accounts.some(({ status }) => status),
    );
    const chapter = await ask(`/havermonde/jaarverslag-2025/${lit.slug}`);
    expect(chapter.text).toContain('Pijler');
    expect(chapter.text).toMatch(
      /Hoe het gaat: <b>Geel<\/b>.*betekent: <span>Er is hulp nodig\..*De bouwer kwam later\./s,
    );
    const csv = await ask(`/havermonde/jaarverslag-2025/${lit.slug}.csv`);
    expect(csv.text).toContain(`,Geel,${accountReason},`);
    for (const forged of [
      `update edition set agreed = jsonb_set(agreed, '{lights,0,meaning}', '"Alles gaat goed."') where agreed is not null`,
      `update account set status = '{"light": "Groen", "reason": ""}' where status is not null`,
    ]) {
      const { here } = adopting;
      await here.asOwner(`do $$ begin set local session_replication_role = replica; create table kept_edition as select * from edition;
        create table kept_account as select * from account; ${forged}; end $$`);
      expect(JSON.stringify(await verifyAll(here.record))).toContain('shown-otherwise');
      await here.asOwner(`do $$ begin set local session_replication_role = replica;
        update edition e set agreed = k.agreed from kept_edition k where k.edition_id = e.edition_id;
        update account a set status = k.status from kept_account k where k.account_id = a.account_id;
        drop table kept_edition; drop table kept_account; end $$`);
    }
    expect(await verifyAll(adopting.here.record)).toEqual([]);
  });
});

describe('what was adopted', () => {
  test('is changed by no command, whoever gives it: only a correction with its decision changes it', async () => {
    const { here, organisationId, draftId, people } = adopting;
    const items = await adopting.items();
    const idOf = (kind: string) => items.find(({ item }) => item.kind === kind)?.id ?? '';
    const [itemId, saveId, seen] = [idOf('indicator'), newId(), new Map<string, number>()];
    const piece = items.find(({ id }) => id === itemId);
    const base = piece?.version ?? 0;
    const { rows } = await here.asOwner(`select aside_id from draft_aside limit 1`);
    const asideId = String(rows[0]?.aside_id ?? newId());
    const at = adopting.now();
    const { record } = here;
    /** By the file of each command in which somebody at work writes in a draft. */
    const commands: Readonly<Record<string, (who: Working) => Promise<unknown>>> = {
      'save-item': (who) => saveItem(record, { draftId, itemId, base, content: piece?.item, saveId }, who, at),
      'arrange-draft': (who) =>
        arrangeDraft(record, { draftId, change: { act: 'take-away', id: itemId }, seen, saveId }, who, at),
      'set-draft': (who) => setDraft(record, { draftId, base: 1, settings: usualSettings('budget') }, who, at),
      'settle-aside': (who) => settleAside(record, { draftId, asideId }, who, at),
      'take-in-amounts': (who) =>
        takeInAmounts(record, { draftId, chapter: idOf('chapter'), tables: [], seen, saveId }, who, at),
      'take-in-values': (who) => takeInValues(record, { draftId, changes: [], isPlan: false, saveId }, who, at),
      'assign-pieces': (who) =>
        assignPieces(record, { draftId, items: [itemId], to: null, due: '', withLinks: false }, who, at),
      'move-draft': async (who) => {
        for (const to of draftStates)
          expect(
            await codeOf(moveDraft(record, { draftId, to, decision: councilDecision, reason: 'x' }, who, at)),
          ).toBe('no-move');
        throw new Refused({ say: 'adopted-draft', with: {} });
      },
    };
    const others = [
      // These write in no draft that is there, or nothing that it says.
      ...['begin-draft', 'correct-edition', 'note-presence', 'revoke-links', 'remove-contact', 'publish-due'],
      // That of a link is tried below: it has no rights of its own.
      'save-by-link',
    ];
    const folders = ['drafts', 'adoption', 'assignments', 'value-import'].map((name) =>
      join('src', 'features', name, 'commands'),
    );
    const found = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .filter((file) => readFileSync(join(folder, file), 'utf8').includes('writeAtWork('))
        .map((file) => file.replace('.ts', '')),
    );
    expect([...Object.keys(commands), ...others].toSorted()).toEqual(found.toSorted());
    const before = (await here.asOwner('select count(*)::int as n from event')).rows;
    for (const who of [people.controller, atTheMachine(organisationId, 'proef')])
      for (const [name, act] of Object.entries(commands))
        expect(await codeOf(act(who)), `${name} by ${who.actor}`).toBe('adopted-draft');
    // Letters that are still good, of a member and of somebody from outside.
    const contact = newId();
    await here.asOwner(
      `insert into contact values ('${organisationId}', '${contact}', 'Iemand', 'iemand@buiten.example', 'SNN', now())`,
    );
    for (const memberId of [people.controller.memberId, null]) {
      const [linkId, contactId] = [newId(), memberId === null ? contact : null];
      const until = new Date(at.getTime() + 86_400_000);
      await here.asOwner(`insert into update_link values ('${organisationId}', '${linkId}', '${draftId}', '${itemId}',
        nullif('${memberId ?? ''}', '')::uuid, nullif('${contactId ?? ''}', '')::uuid, '${linkId}', '${until.toJSON()}', 'proef', now(), null)`);
      const link = {
        ...{
          organisationId,
          slug: 'havermonde',
          organisation: 'Havermonde',
          linkId,
          draftId,
          itemId,
          memberId,
          contactId,
        },
        ...{ name: 'Iemand', partner: null, until, worker: `link:${linkId}` },
      };
      const given = { base, content: piece?.item, saveId: newId() };
      expect(await codeOf(saveByLink(record, link, given, at)), String(memberId)).toBe('adopted-draft');
    }
    await here.asOwner('delete from update_link; delete from contact');
    expect((await here.asOwner('select count(*)::int as n from event')).rows).toEqual(before);
    await expect(
      here.asOwner(`insert into draft_version select organisation_id, item_id, number + 100, draft_id, content, sha256, gen_random_uuid(), actor, at
        from draft_version where item_id = '${itemId}' limit 1`),
    ).rejects.toThrow('by a correction alone');
  });
});

describe('a correction', () => {
  test('is of what was adopted here, and goes by the college and a decision with a public note', async () => {
    const { here, people } = adopting;
    const correct = (slug: string, who = people.controller) => correctEdition(here.record, slug, who, adopting.now());
    expect(await codeOf(correct('jaarverslag-2025', people.clerk))).toBe('not-allowed');
    expect(await codeOf(correct('begroting-2025'))).toBe('not-made-here');
    expect(await codeOf(correct('begroting-1999'))).toBe('no-publication');
    expect(await codeOf(adopting.begin())).toBe('adopted-already');
    const before = await adopting.items();
    adopting.draftId = await correct('jaarverslag-2025');
    expect(await codeOf(correct('jaarverslag-2025'))).toBe('draft-open');
    const copies = await adopting.items();
    expect(copies.length).toBe(before.length);
    // Pieces have ids of their own, and name each other by these.
    expect(JSON.stringify(copies)).not.toMatch(new RegExp(before.map(({ id }) => id).join('|')));
    const passage = copies.find(({ item }) => item.kind === 'indicator');
    await adopting.change(passage?.id ?? '', (item) =>
      item.kind === 'indicator' ? { ...item, name: 'Tevredenheid over de stad' } : item,
    );
    const lights = [{ name: 'Geel', meaning: 'Het gaat niet meer lukken.' }];
    const { draftId } = adopting;
    await setDraft(
      here.record,
      { draftId, base: 1, settings: { ...agreed, lights } },
      people.controller,
      adopting.now(),
    );
    await adopting.approve();
    const later = new Date(adopting.now().getTime() + 240_000);
    const decision = {
      kind: 'erratum',
      number: 'E-3',
      day: '2026-11-24',
      document: 'https://raad.havermonde.example/e-3',
    } as const;
    const note = 'De naam van een indicator stond er verkeerd.';
    expect(await codeOf(adopting.move('clerk', { to: 'offered' }, later))).toBe('no-move');
    expect(await codeOf(adopting.move('clerk', { to: 'adopted', decision }, later))).toBe('no-reason');
    expect(await codeOf(adopting.move('clerk', { to: 'adopted', reason: note }, later))).toBe('no-decision');
    // It goes out without an offer, so it is asked here whether one knows what is missing.
    const unknown = { to: 'adopted', decision, reason: note, knownMissing: 0 } as const;
    expect(await codeOf(adopting.move('clerk', unknown, later))).toBe('answers-missing');
    expect(await adopting.move('clerk', { to: 'adopted', decision, reason: note }, later)).toMatchObject({
      edition: 3,
      isShown: true,
    });
    await adopting.judge();
    const page = await ask('/havermonde/jaarverslag-2025');
    expect(page.text).toContain('Gecorrigeerd op 24 november 2026 (erratum E-3)');
    expect(page.text).toContain(note);
    expect((await ask('/havermonde/jaarverslag-2025@2')).text).toContain('Vastgesteld op 10 november 2026');
    // What was agreed otherwise is a change too, on the page and in the comparison.
    expect(page.text).toContain('andere betekenis van kleuren');
    const [, compared = ''] =
      /href="(\/havermonde\/vergelijk\?van=jaarverslag-2025%402[^"]+%403[^"]+)"/.exec(page.text) ?? [];
    const both = (await ask(compared.replaceAll('&amp;', '&'))).text;
    for (const text of ['Wat voor het document is afgesproken', 'Er is hulp nodig.', 'Het gaat niet meer lukken.'])
      expect(both).toContain(text);
    expect(await verifyAll(here.record)).toEqual([]);
  });

  test('leaves every statement who it was', async () => {
    const { rows } =
      await adopting.here.asOwner(`select count(*) filter (where e.number = 3) as now, count(*) filter (where e.number = 2) as before,
      count(distinct w.statement_id) as all from wording w join edition e using (organisation_id, edition_id) join publication p using (organisation_id, publication_id)
      where p.slug = 'jaarverslag-2025' and e.number > 1 and w.kind <> 'table'`);
    expect(rows[0]?.now).toBe(rows[0]?.all);
    expect(rows[0]?.before).toBe(rows[0]?.all);
    expect(Number(rows[0]?.all)).toBeGreaterThan(20);
  });

  test('stands in how editions stand: what was said otherwise is told', async () => {
    await adopting.here.asOwner(`do $$ begin set local session_replication_role = replica;
      update edition_standing set note = 'Er was niets.' where standing = 'corrected'; end $$`);
    expect(JSON.stringify(await verifyAll(adopting.here.record))).toContain('standing');
  });
});

test('no file takes the place of what is written here', async () => {
  const reading = makeDocument('annual-report', 2025, [{ code: '1', title: 'Iets' }], 'Havermonde');
  const outcome = await importPublication(adopting.here.record, makeImport([reading]), {
    actor: 'proef',
    at: new Date(),
  });
  expect(outcome.outcome).toBe('made-here');
});
