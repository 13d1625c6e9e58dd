import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Adopting, councilDecision } from '../../../../tests/adopting.ts';
import { verifyAll } from '../../../../tests/backup/verify-all.ts';
import { sayFault } from '../../../cli/verify/say-fault.ts';
import { usualSettings } from '../../../drafting/settings/settings.ts';
import { Record } from '../../../record/connection/record.ts';
import { correctEdition } from '../../adoption/commands/correct-edition.ts';
import { saveItem } from '../../drafts/commands/save-item.ts';
import { setDraft } from '../../drafts/commands/set-draft.ts';
import { settleAside } from '../../drafts/commands/settle-aside.ts';
import { listOrganisations } from '../../organisations/queries/list-organisations.ts';
import { acceptInvitation } from '../../people/commands/accept-invitation.ts';
import { endMember } from '../../people/commands/end-member.ts';
import { giveRole } from '../../people/commands/give-role.ts';
import { inviteAgain } from '../../people/commands/invite-again.ts';
import { inviteMember } from '../../people/commands/invite-member.ts';
import { removeName } from '../../people/commands/remove-name.ts';
import { takeRole } from '../../people/commands/take-role.ts';
import { atTheMachine } from '../../people/working.ts';
import { cleanUp } from '../../retention/commands/clean-up.ts';
import { setRetention } from '../../retention/commands/set-retention.ts';
import { verifyOrganisation } from '../verify-organisation.ts';

let adopting: Adopting;
let owner: Record;
/** What is named in the damages below. */
const named: { [name: string]: string } = {};

/** Somebody who came in, somebody who was invited anew, and somebody who left and whose name was removed. */
async function fillPeople(): Promise<void> {
  const { here, organisationId } = adopting;
  const machine = atTheMachine(organisationId, 'proef');
  const reader = { role: 'reader', field: null } as const;
  const invite = (name: string) =>
    inviteMember(here.record, { name, email: `${name}@x.example`, grants: [reader] }, machine, adopting.now());
  const came = await invite('gekomen');
  const account = () => Promise.resolve('een account');
  await acceptInvitation(here.record, { organisationId, ...came, account }, adopting.now());
  await giveRole(here.record, came.memberId, { role: 'controller', field: null }, machine, adopting.now());
  await takeRole(here.record, came.memberId, reader, machine, adopting.now());
  const again = await invite('opnieuw');
  await inviteAgain(here.record, again.memberId, machine, adopting.now());
  const left = await invite('weg');
  await endMember(here.record, left.memberId, machine, adopting.now());
  await removeName(here.record, left.memberId, () => Promise.resolve(), machine, adopting.now());
  Object.assign(named, { CAME: came.memberId, AGAIN: again.memberId, LEFT: left.memberId });
}

/** A document that was adopted, with a text beside a piece about which somebody chose, and a correction of it that is being written. */
async function fillDrafts(): Promise<void> {
  const { here, people } = adopting;
  await adopting.begin();
  const passage = (await adopting.items()).find(({ item }) => item.kind === 'passage');
  if (passage === undefined) throw new Error('no passage');
  await adopting.change(passage.id, (item) => (item.kind === 'passage' ? { ...item, heading: 'Anders' } : item));
  const given = { draftId: adopting.draftId, itemId: passage.id, base: 1, saveId: newId() };
  const content = { ...passage.item, heading: 'Nog anders' };
  const saved = await saveItem(here.record, { ...given, content }, people.controller, adopting.now());
  const asideId = 'clash' in saved ? saved.clash.asideId : '';
  await settleAside(here.record, { draftId: adopting.draftId, asideId }, people.controller, adopting.now());
  const settings = { ...usualSettings('annual-report'), levels: { programme: 'Deel' } };
  await setDraft(here.record, { draftId: adopting.draftId, base: 0, settings }, people.controller, adopting.now());
  await adopting.approve();
  const offered = adopting.now();
  await adopting.move('clerk', { to: 'offered' }, offered);
  await adopting.move('clerk', { to: 'adopted', decision: councilDecision });
  Object.assign(named, { DRAFT: adopting.draftId, PIECE: passage.id });
  adopting.draftId = await correctEdition(here.record, 'jaarverslag-2025', people.controller, adopting.now());
  await adopting.add({ ...passage.item });
  await adopting.judge();
}

beforeAll(async () => {
  adopting = await Adopting.open('havermonde/begroting-2025.docx');
  owner = new Record(adopting.here.owner);
  await fillPeople();
  await fillDrafts();
});
afterAll(async () => {
  await owner.close();
  await adopting.here.close();
});

class Undone extends Error {}

/** What is found after somebody who owns the database went past the triggers that keep it; then all is as it was. */
async function faultsAfter(damage: string): Promise<readonly string[]> {
  const { organisationId } = adopting;
  let found: readonly string[] = [];
  const filled = Object.entries(named).reduce((text, [name, id]) => text.replaceAll(name, `'${id}'`), damage);
  const settings = { organisationId, actor: 'test', access: 'read write', worker: 'machine' } as const;
  const attempt = owner.transact(settings, async (tx) => {
    await sql.raw(`set local session_replication_role = replica; ${filled}`).execute(tx);
    const organisation = (await listOrganisations(tx)).find((one) => one.organisationId === organisationId);
    if (organisation === undefined) throw new Error('no organisation');
    const { faults } = await verifyOrganisation(tx, organisation, []);
    found = faults.map((one) => sayFault(one, 'nl')).map(({ where, why }) => `${where}: ${why}`);
    throw new Undone();
  });
  await attempt.catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error;
  });
  return found;
}

test('what nobody touched is sound, also for who works at the machine without owning the tables', async () => {
  expect(await faultsAfter('select 1')).toEqual([]);
  expect(await verifyAll(adopting.here.record)).toEqual([]);
});

test('what an earlier program logged is sound: it said less', async () => {
  const less = `update event set payload = payload - 'letter' - 'statements' - case when command = 'begin-draft' then 'edition' else '' end`;
  const faults = await faultsAfter(less);
  expect(faults.filter((fault) => !fault.startsWith('logboek, '))).toEqual([]);
});

const unlogged = 'Hiervan staat niets in het logboek, of het logboek zegt iets anders.';
const gone = 'Dat is er niet meer, of het is veranderd.';
const draft = 'Welk document het is, waaruit het is gemaakt of hoe het ervoor staat, is anders dan in het logboek.';
const begun = 'De stukken waarmee het begon, zijn niet wat er is vastgelegd.';
const statements = 'Welke uitspraken zijn stukken zijn, is niet wat er is vastgelegd.';
const member = 'Rollen, toegang of naam zijn anders dan in het logboek.';
const settled = 'Of en wanneer hierover is gekozen, is anders dan in het logboek.';
const piece = 'Bij welk concept het hoort, van welke soort het is of welke versie geldt, is niet wat er is vastgelegd.';

test.each([
  // people
  ['a role that nobody gave', `update member_role set role = 'administrator' where member_id = CAME`, member],
  ['a role that was taken', 'update member_role set ended_at = null where member_id = CAME', member],
  ['a role that was taken out', 'delete from member_role where member_id = CAME', member],
  ['since when a role holds', `update member_role set since = '2020-01-01' where member_id = CAME`, member],
  ['access that was ended', 'update member set ended_at = null where member_id = LEFT', member],
  ['a name that was removed', `update member set name = 'terug' where member_id = LEFT`, member],
  ['an address that was removed', `update member set email = 'a@b.nl' where member_id = LEFT`, member],
  ['an account where nobody came in', `update member set account_id = 'x' where member_id = AGAIN`, member],
  [
    'somebody whom nobody let in',
    `insert into member select organisation_id, gen_random_uuid(), 'x', 'x@y.nl', null, now(), null from member limit 1`,
    'Het logboek weet niet dat deze persoon is toegelaten.',
  ],
  [
    'somebody who was taken out',
    'delete from member where member_id = AGAIN',
    'Het logboek kent deze persoon, maar er is niemand meer.',
  ],
  ['whom a letter invites', 'update invitation set member_id = CAME where used_at is null', unlogged],
  ['the word of a letter', `update invitation set digest = 'x' where member_id = AGAIN`, unlogged],
  ['until when a letter is good', `update invitation set until = '2030-01-01' where member_id = AGAIN`, unlogged],
  ['a letter that is good again', 'update invitation set used_at = null where member_id = CAME', unlogged],
  [
    'a letter that nobody wrote',
    `insert into invitation select organisation_id, gen_random_uuid(), member_id, 'x', until, null from invitation limit 1`,
    unlogged,
  ],
  [
    'a letter that was taken out',
    'delete from invitation where member_id = CAME',
    'Deze uitnodiging staat in het logboek en is er niet meer.',
  ],
  // drafts
  ['what a document is', 'update draft set year = 2024 where draft_id = DRAFT', draft],
  ['the title of a document', `update draft set title = 'Iets anders' where draft_id = DRAFT`, draft],
  ['how a document stands', `update draft set state = 'in-review' where draft_id <> DRAFT`, draft],
  ['when a document was begun', `update draft set begun_at = '2020-01-01' where draft_id = DRAFT`, draft],
  ['what a document was made from', 'update draft set from_edition_id = null where draft_id = DRAFT', draft],
  ['what a correction corrects', 'update draft set corrects_edition_id = null', draft],
  [
    'a document that nobody began',
    `insert into draft select organisation_id, gen_random_uuid(), slug, kind, year, sequence, title, state, from_edition_id, begun_at, null from draft limit 1`,
    'Het logboek weet niet dat dit concept is begonnen.',
  ],
  [
    'a document that was taken out',
    'delete from draft where draft_id = DRAFT',
    'Dit concept staat in het logboek en is er niet meer.',
  ],
  [
    'what a version says',
    `update draft_version set content = jsonb_set(content::jsonb, '{heading}', '"Vervalst"') where item_id = PIECE and number = 2`,
    'De inhoud past niet bij het controlegetal.',
  ],
  [
    'what a version says, with its hash',
    `update draft_version v set content = o.content, sha256 = o.sha256 from draft_version o where v.item_id = PIECE and v.number = 2 and o.item_id = PIECE and o.number = 1`,
    unlogged,
  ],
  [
    'what was agreed',
    `update draft_settings set content = '{}' where draft_id = DRAFT`,
    'De inhoud past niet bij het controlegetal.',
  ],
  ['who agreed it', `update draft_settings set actor = 'iemand anders' where draft_id = DRAFT`, unlogged],
  ['an agreement that was taken out', 'delete from draft_settings where draft_id = DRAFT', gone],
  ['who wrote a version', `update draft_version set actor = 'iemand anders' where number = 2`, unlogged],
  ['when a version was written', `update draft_version set at = '2020-01-01' where number = 2`, unlogged],
  ['a version that was taken out', 'delete from draft_version where number = 2', gone],
  [
    'a version that nobody saved',
    `insert into draft_version select organisation_id, item_id, 3, draft_id, content, sha256, gen_random_uuid(), actor, at from draft_version where number = 2`,
    unlogged,
  ],
  [
    'who began a document',
    `update draft_version set actor = 'iemand anders' where item_id = PIECE and number = 1`,
    begun,
  ],
  ['a piece that it began with', 'delete from draft_version where item_id = PIECE', begun],
  [
    'a piece that it did not begin with',
    `insert into draft_version select organisation_id, gen_random_uuid(), 1, draft_id, content, sha256, gen_random_uuid(), actor, at from draft_version where item_id = PIECE and number = 1`,
    begun,
  ],
  ['which version stands', 'update draft_item set head = 1 where item_id = PIECE', piece],
  ['of which kind a piece is', `update draft_item set kind = 'chapter' where item_id = PIECE`, piece],
  ['a piece that was taken out', 'delete from draft_item where item_id = PIECE', piece],
  [
    'a piece that says nothing',
    `insert into draft_item select organisation_id, gen_random_uuid(), draft_id, kind, 0 from draft_item limit 1`,
    piece,
  ],
  ['a choice that was undone', 'update draft_aside set settled_at = null', settled],
  ['when somebody chose', `update draft_aside set settled_at = '2020-01-01'`, settled],
  [
    'a text that somebody chose about',
    'delete from draft_aside',
    'Hierover is gekozen, en deze tekst is er niet meer.',
  ],
  // from a draft to an edition
  ['a step', `update draft_move set to_state = 'in-review' where to_state = 'adopted'`, unlogged],
  ['who took a step', `update draft_move set actor = 'iemand anders' where to_state = 'adopted'`, unlogged],
  ['by which decision', `update draft_move set decision_number = '7' where to_state = 'adopted'`, unlogged],
  ['an embargo', `update draft_move set public_from = '2030-01-01' where to_state = 'offered'`, unlogged],
  ['a step that was taken out', `delete from draft_move where to_state = 'approved'`, gone],
  [
    'a step that nobody took',
    `insert into draft_move select organisation_id, gen_random_uuid(), draft_id, from_state, to_state, decision_kind, decision_number, decided_on, decision_document, public_from, 'x', actor, at from draft_move limit 1`,
    unlogged,
  ],
  ['how an edition stands', `update edition_standing set note = 'Vervalst' where standing = 'adopted'`, unlogged],
  ['how an edition stood', `delete from edition_standing where standing = 'offered'`, gone],
  [
    'that an edition was written here',
    'delete from draft_edition',
    'Deze editie is hier geschreven, en uit welk concept zij is gemaakt, is weg.',
  ],
  [
    'from which document an edition was made',
    'update draft_edition set draft_id = (select draft_id from draft where draft_id <> DRAFT)',
    'Het logboek weet niets van een editie die hieruit is gemaakt.',
  ],
  [
    'which statement a piece is',
    `update item_statement set statement_id = (select statement_id from statement where kind = 'chapter' limit 1) where item_id = (select item_id from item_statement limit 1)`,
    statements,
  ],
  [
    'a piece that is no statement any more',
    'delete from item_statement where item_id = (select item_id from item_statement limit 1)',
    statements,
  ],
  [
    'a piece that became a statement',
    `insert into item_statement select organisation_id, item_id, (select statement_id from statement limit 1) from draft_item i
      where not exists (select from item_statement s where s.item_id = i.item_id) limit 1`,
    statements,
  ],
])('of what was recorded is found: %s', async (_, damage, fault) => {
  const faults = await faultsAfter(damage);
  expect(faults.filter((one) => one.includes(fault)).length, faults.join('\n')).toBeGreaterThan(0);
});

test('what was cleaned up is gone as the log counts it, and nothing else may go', async () => {
  const { here, organisationId } = adopting;
  const machine = atTheMachine(organisationId, 'proef');
  const much = new Date(adopting.now().getTime() + 400 * 24 * 3_600_000);
  await setRetention(here.record, { what: 'asides', days: 3_650, reason: 'Een proef.' }, machine, much);
  // Letters of people who came in, or were invited anew; the text beside a piece is kept for ten years.
  const cleaned = await cleanUp(here.record, machine, much);
  expect(cleaned).toEqual({ letters: expect.any(Number), asides: 0, contacts: 0 });
  expect(cleaned.letters).toBeGreaterThan(0);
  expect(await cleanUp(here.record, machine, much)).toEqual({ letters: 0, asides: 0, contacts: 0 });
  expect(await faultsAfter('select 1')).toEqual([]);
  const without = await faultsAfter('delete from draft_aside');
  expect(without.join()).toContain('Hierover is gekozen, en deze tekst is er niet meer.');
  expect((await faultsAfter(`update retention set days = 30`)).join()).toContain(unlogged);
});
