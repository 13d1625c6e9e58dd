import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDoubtfulBook, makeImport } from '../../../tests/make-book.ts';
import { makeDocument } from '../../../tests/make-cycle.ts';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { sayFault } from '../../cli/verify/say-fault.ts';
import { Record } from '../../record/connection/record.ts';
import { read, readShared } from '../../record/connection/transaction.ts';
import { explainFinding } from '../findings/commands/explain-finding.ts';
import { setFindingOptions } from '../findings/commands/set-finding-options.ts';
import { judgeOrganisation } from '../judgement/commands/judge-organisation.ts';
import { publishHead } from '../log/commands/publish-head.ts';
import { ensureOrganisation } from '../organisations/commands/ensure-organisation.ts';
import { listOrganisations, type Organisation } from '../organisations/queries/list-organisations.ts';
import { answerParticipation } from '../participation/commands/answer-participation.ts';
import { offerParticipation } from '../participation/commands/offer-participation.ts';
import { atTheMachine } from '../people/working.ts';
import { importPublication } from '../publications/commands/import-publication.ts';
import { ruleOnLinks } from '../threads/commands/rule-on-link.ts';
import { withdrawPublication } from '../withdrawal/commands/withdraw-publication.ts';
import type { KeptHead } from './verify-heads.ts';
import { verifyOrganisation } from './verify-organisation.ts';

let here: TestRecord;
let owner: Record;
let organisation: Organisation;
let kept: KeptHead;
const by = { actor: 'test', at: new Date('2026-01-02T03:04:05.678Z') };

/** Two publications, and one that was withdrawn, judged, with something of all that persons can say, and published. */
async function fill(record: Record): Promise<void> {
  const book = makeDoubtfulBook(3);
  const report = makeDocument('annual-report', 2018, [{ code: '1.1.1', title: 'Beleidsveld nummer 0' }], 'Groningen');
  for (const readings of [book, [report]]) await importPublication(record, makeImport(readings), by);
  // The files say the same under another hash: no edition, and other sources.
  await importPublication(record, makeImport([{ ...report, sha256: 'anders' }]), by);
  const found = (await readShared(record, listOrganisations))[0];
  if (found === undefined) throw new Error('nothing was imported');
  organisation = found;
  const { organisationId } = organisation;
  const earlier = makeDocument('annual-report', 2017, [{ code: '1.1.1', title: 'Beleidsveld nummer 0' }], 'Groningen');
  await importPublication(record, makeImport([earlier]), by);
  const withdrawn = { publication: 'jaarverslag-2017', reason: 'Een proef.', decision: 'Besluit 6' };
  await withdrawPublication(record, organisationId, withdrawn, { ...by, program: 'test' });
  const judge = () => judgeOrganisation(record, organisationId, { ...by, program: 'test' });
  await judge();
  const { finding, statements } = await read(record, organisationId, async (tx) => ({
    finding: await tx.selectFrom('finding').select('key').orderBy('ordinal').executeTakeFirstOrThrow(),
    statements: await tx
      .selectFrom('statement')
      .select('statement_id as statement')
      .where('kind', '=', 'commitment')
      .execute(),
  }));
  const [from = '', to = ''] = statements.map(({ statement }) => statement);
  const said = { reason: 'Bijgesteld.', decision: 'Besluit 6' };
  await explainFinding(record, organisationId, { finding: finding.key, ...said, decidedOn: '2018-06-20' }, by);
  await ruleOnLinks(record, organisationId, { links: [{ from, to }], ruling: 'rejected', ...said }, by);
  await setFindingOptions(
    record,
    { config: { rules: { 'trend-break': 'off' } }, ...said },
    atTheMachine(organisationId, by.actor),
    by.at,
  );
  await takePart(record, organisationId);
  await judge();
  await publishHead(record, organisationId);
  const [head] = await read(record, organisationId, (tx) => tx.selectFrom('published_head').selectAll().execute());
  if (head === undefined) throw new Error('nothing was published');
  kept = { organisation: 'groningen', day: head.day, sequence: head.sequence, hash: head.hash, from: 'bewaard.json' };
}

/** Groningen offers, accepts what is offered to it, and ends it. */
async function takePart(record: Record, organisationId: string): Promise<void> {
  const other = await ensureOrganisation(record, { slug: 'assen', name: 'Assen', kind: 'municipality' }, by);
  await importPublication(
    record,
    makeImport([makeDocument('agenda', 2018, [{ code: '1', title: 'Samen' }], 'Assen')]),
    by,
  );
  const said = { role: 'owner', reason: 'Samen opgesteld.', decision: null } as const;
  const participants = { ours: { organisationId, slug: 'groningen' }, other: { organisationId: other, slug: 'assen' } };
  const [publication, theirs] = ['begroting-2018', 'uitvoeringsagenda-2018'];
  await offerParticipation(record, organisationId, { publication, participant: participants.other, ...said }, by);
  const offer = { publication: theirs, participant: participants.ours, ...said };
  const participation = await offerParticipation(record, other, offer, by);
  for (const answer of ['accepted', 'ended'] as const)
    await answerParticipation(record, organisationId, { participation, answer, ...said }, by);
}

beforeAll(async () => {
  here = await openTestRecord();
  owner = new Record(here.owner);
  await fill(here.record);
});
afterAll(async () => {
  await owner.close();
  await here.close();
});

class Undone extends Error {}

/** What is found after somebody who owns the database went past the triggers that keep it; then all is as it was. */
async function faultsAfter(damage: string, heads: readonly KeptHead[] = []): Promise<readonly string[]> {
  const { organisationId } = organisation;
  let found: readonly string[] = [];
  const attempt = owner.transact({ organisationId, actor: 'test', access: 'read write' }, async (tx) => {
    await sql.raw(`set local session_replication_role = replica; ${damage}`).execute(tx);
    const now = (await listOrganisations(tx)).find((one) => one.organisationId === organisationId) ?? organisation;
    const { faults } = await verifyOrganisation(tx, now, heads);
    found = faults.map((one) => sayFault(one, 'nl')).map(({ where, why }) => `${where}: ${why}`);
    throw new Undone();
  });
  await attempt.catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error;
  });
  return found;
}

test('a record that nobody touched is sound, for the owner and for the web role, also against what was kept', async () => {
  expect(await faultsAfter('select 1', [kept])).toEqual([]);
  const { faults, editions, withoutDigest } = await read(here.record, organisation.organisationId, (tx) =>
    verifyOrganisation(tx, organisation, [kept]),
  );
  expect({ faults, editions, withoutDigest }).toEqual({ faults: [], editions: 3, withoutDigest: 0 });
});

const cutTail = `delete from event where sequence > 3;
  update event_head h set sequence = 3,
    hash = (select hash from event e where e.organisation_id = h.organisation_id and sequence = 3)`;
const shown = (what: string) => `Wat de site toont is niet wat er is vastgelegd, bij 1.1.1: ${what}.`;
const nameOf =
  'begroting-2018/1: Wat de site toont is niet wat er is vastgelegd, bij begroting-2018: wie dit document is.';
const orderOf = 'begroting-2018/1: Wat de site toont is niet wat er is vastgelegd, bij de volgorde van de onderdelen.';
const beside = 'begroting-2018/1: Vindplaatsen, opmerkingen, twijfels of bronnen zijn niet wat er is vastgelegd.';
const published = 'begroting-2018/1: Of en wanneer dit is gepubliceerd is anders dan in het logboek.';
const judged = 'sporen en bevindingen: Wat de site toont is niet wat er uit de laatste beoordeling kwam.';
const unlogged = 'Hiervan staat niets in het logboek, of het logboek zegt iets anders.';
const gone = 'Dat is er niet meer, of het is veranderd.';
const first = `in (select chapter_id from chapter where slug = '1.1.1')`;

test.each([
  // content
  [
    'a content',
    `update edition set content = replace(content, '"chapters"', '"Chapters"') where number = 1`,
    'begroting-2018/1: De inhoud past niet bij het controlegetal.',
  ],
  [
    'a content with its hash',
    `update edition set content = '{}', sha256 = encode(sha256('{}'), 'hex')`,
    'begroting-2018/1: Het controlegetal is een ander dan dat in het logboek.',
  ],
  [
    'the number of an edition',
    'update edition set number = 7',
    'begroting-2018/7: Het logboek weet niets van deze editie.',
  ],
  [
    'an edition that was taken out',
    'update edition set number = 7',
    'begroting-2018/1: Deze editie staat in het logboek en is er niet meer.',
  ],
  [
    'the day of an edition',
    `update edition set frozen_at = '2020-01-01'`,
    'begroting-2018/1: De dag van vastlegging is een andere dan die in het logboek.',
  ],
  ['that an edition is published', 'delete from published_edition', published],
  ['when an edition was published', `update published_edition set published_at = '2020-01-01'`, published],
  // rows
  ['a chapter', `update chapter set title = title || ' en meer' where chapter_id ${first}`, shown('de kop')],
  ['a passage', `update passage set blocks = '[]' where chapter_id ${first}`, shown('de tekst')],
  ['a commitment', `delete from commitment where chapter_id ${first}`, shown('de voornemens')],
  [
    'when a commitment will be done',
    `update commitment set term = '{"from":null,"until":2031,"text":"in 2031"}' where chapter_id ${first}`,
    shown('de voornemens'),
  ],
  ['the order of chapters', 'update chapter set ordinal = -ordinal', orderOf],
  [
    'the name that an edition gives itself',
    `update edition set identity = identity || '{"title":"Iets anders"}'`,
    nameOf,
  ],
  ['an account', `update account set text = 'Dit is gelukt.' where chapter_id ${first}`, shown('de verantwoording')],
  ['an indicator', `update indicator set unit = 'paarden' where chapter_id ${first}`, shown('de indicatoren')],
  ['a figure', `update figure set raw = '999'`, shown('de cijfers')],
  ['an amount', `update amount set euros = euros + 1 where chapter_id ${first}`, shown('de bedragen')],
  ['a reference', `update reference set text = 'x' where chapter_id ${first}`, shown('de verwijzingen')],
  ['a mention', `update mention set name = 'X' where chapter_id ${first}`, shown('de genoemde partners en plaatsen')],
  // who says what
  [
    'a statement that another place words',
    `update wording set ordinal = ordinal + 5 where kind = 'commitment' and chapter_id ${first}`,
    'begroting-2018/1: Welke uitspraak hier op welke plaats staat, is niet wat er is vastgelegd.',
  ],
  [
    'a statement that nothing words any more',
    `delete from wording where kind = 'indicator' and chapter_id ${first}`,
    'begroting-2018/1: Welke uitspraak hier op welke plaats staat, is niet wat er is vastgelegd.',
  ],
  // beside the content
  ['a note', `update note set text = 'Iets anders' where ordinal = 0`, beside],
  ['a note that was taken out', 'delete from note where ordinal = 0', beside],
  ['a doubt', `update doubt set why = '"Om niets."' where ordinal = 0`, beside],
  ['where a statement stands', `update figure set position = '{"file": "x"}'`, beside],
  ['the address of a chapter', `update chapter set address = 'https://evil.example'`, beside],
  [
    'the files of an edition',
    `update edition set sources = jsonb_set(sources, '{0,address}', '"https://evil.example"')`,
    beside,
  ],
  [
    'a source',
    `update source set reading = '{}'`,
    'begroting-2018: De bewaarde bronnen zijn niet wat er is ingelezen.',
  ],
  [
    'a source that came without an edition',
    `update source set sha256 = 'x' where publication_id in (select publication_id from publication where slug = 'jaarverslag-2018')`,
    'jaarverslag-2018: De bewaarde bronnen zijn niet wat er is ingelezen.',
  ],
  [
    'what search shows',
    `update search_entry set text = 'Iets anders'`,
    'begroting-2018: Wat zoeken hiervan toont is niet wat er is vastgelegd.',
  ],
  // the whole
  [
    'the title of a publication',
    `update publication set title = 'Iets anders'`,
    'begroting-2018: Titel, soort of jaar is niet wat er is vastgelegd.',
  ],
  [
    'the edition that is shown',
    'update publication set current_edition_id = null',
    'begroting-2018: De site toont een andere editie dan de nieuwste in het logboek, editie 1.',
  ],
  [
    'a publication that nobody imported',
    `insert into publication values ('ORGANISATION', gen_random_uuid(), 'x', 'other', null, null, 'X', null)`,
    'x: Het logboek weet niets van deze publicatie.',
  ],
  [
    'the name of the organisation',
    `update organisation set name = 'Anders'`,
    'organisatie: Naam, soort of adres is een andere dan in het logboek.',
  ],
  // what was withdrawn
  [
    'a publication that is shown again',
    `update publication set current_edition_id = (select edition_id from withdrawn_edition) where slug = 'jaarverslag-2017'`,
    'jaarverslag-2017: Deze publicatie is ingetrokken, en de site toont haar toch.',
  ],
  [
    'what was withdrawn and is found again',
    `update search_entry set publication_id = (select publication_id from publication where slug = 'jaarverslag-2017')`,
    'jaarverslag-2017: Wat zoeken hiervan toont is niet wat er is vastgelegd.',
  ],
  [
    'what was withdrawn and is built on again',
    `update source set publication_id = (select publication_id from publication where slug = 'jaarverslag-2017')`,
    'jaarverslag-2017: De bewaarde bronnen zijn niet wat er is ingelezen.',
  ],
  [
    'the content of what was withdrawn',
    `update edition set content = '{}' where edition_id in (select edition_id from withdrawn_edition)`,
    'jaarverslag-2017/1: De inhoud past niet bij het controlegetal.',
  ],
  ['a withdrawal that was taken out', 'delete from withdrawn_edition', gone],
  ['why something was withdrawn', `update withdrawn_edition set reason = 'Iets anders'`, unlogged],
  ['who withdrew it', `update withdrawn_edition set actor = 'iemand anders'`, unlogged],
  ['by which decision it was withdrawn', `update withdrawn_edition set decision = 'Besluit 7'`, unlogged],
  [
    'a withdrawal without an event',
    `insert into withdrawn_edition select organisation_id, edition_id, 'x', null, 'x', now() from published_edition on conflict do nothing`,
    unlogged,
  ],
  // what persons said
  ['an explanation', `update explanation set reason = 'Iets anders'`, unlogged],
  ['the texts that an explanation was given on', `update explanation set evidence = 'fedcba9876543210'`, unlogged],
  ['what an explanation says in English', `update explanation set message_en = null`, unlogged],
  ['what an explanation says that the finding said', `update explanation set message = 'Iets anders'`, unlogged],
  [
    'an explanation without an event',
    `insert into explanation select organisation_id, gen_random_uuid(), finding, message, true, reason, decision, decided_on, actor, at from explanation`,
    unlogged,
  ],
  ['an explanation that was taken out', 'delete from explanation', gone],
  ['a ruling', `update disposal set ruling = 'confirmed'`, unlogged],
  ['what a ruling is about', `update disposal set from_statement_id = gen_random_uuid()`, unlogged],
  ['a ruling that was taken out', 'delete from disposal', gone],
  ['who ruled', `update disposal set actor = 'iemand anders'`, unlogged],
  ['whom an organisation offered to take part', `update participation set role = 'reader'`, unlogged],
  ['an offer to take part that was taken out', 'delete from participation', gone],
  ['an offer of another that was taken out', 'delete from participation', 'Wie haar aanbood weet er niet van.'],
  ['in what it takes part', `update participation set publication_id = gen_random_uuid()`, unlogged],
  ['that it takes part', `update participation_answer set reason = 'x' where answer = 'accepted'`, unlogged],
  ['an end to taking part that was taken out', `delete from participation_answer where answer = 'ended'`, gone],
  [
    'an end that was made an acceptance',
    `delete from participation_answer where answer = 'accepted';
    update participation_answer set answer = 'accepted'`,
    gone,
  ],
  ['the settings', `update finding_setting set config = '{"rules": {}}'`, unlogged],
  // what follows from it
  ['a finding', `update finding set content = replace(content::text, '"severity":', '"Severity":')::json`, judged],
  ['a finding that was taken out', 'delete from finding where ordinal = 0', judged],
  ['a thread', `update thread set title = 'Iets anders'`, judged],
  ['what is in a thread', `update thread_statement set statement_id = gen_random_uuid()`, judged],
  ['the order of threads', `update thread set began_at = array[7]`, judged],
  [
    'a thread that never was',
    `insert into thread (organisation_id, thread_id, kind, slug, title, field, publications, first_year, last_year, findings)
      select organisation_id, gen_random_uuid(), kind, slug || '-2', title, field, publications, first_year, last_year, 0
      from thread limit 1`,
    judged,
  ],
  ['the state of account', `update judgement set stock = '{}'`, judged],
  [
    'how many stand in the state of account',
    `update judgement set counts = '{"commitments":{},"aims":{},"changes":[]}'`,
    judged,
  ],
  ['what became of commitments', `update counted_commitment set fate = 'answered'`, judged],
  // the log
  [
    'an entry of the log',
    `update event set actor = 'iemand anders' where sequence = 2`,
    'logboek, regel 2: Deze regel is veranderd.',
  ],
  ['an end that was cut off', 'delete from event where sequence > 3', 'Regels aan het eind ontbreken.'],
  [
    'an end that was cut off together with its head',
    cutTail,
    'is een andere dan toen is gepubliceerd, of is er niet meer.',
  ],
])('of what was recorded is found: %s', async (_, damage, fault) => {
  const faults = await faultsAfter(damage.replaceAll('ORGANISATION', organisation.organisationId));
  expect(faults.filter((one) => one.includes(fault)).length, faults.join('\n')).toBeGreaterThan(0);
});

test('an end that was cut off with its head and with what was published is found by who kept it', async () => {
  const damage = `${cutTail}; delete from published_head`;
  const without = await faultsAfter(damage);
  expect(without.filter((fault) => fault.includes('gepubliceerd'))).toEqual([]);
  expect(await faultsAfter(damage, [kept])).toContain(
    `bewaard.json: Regel ${kept.sequence} is een andere dan hier is bewaard, of is er niet meer.`,
  );
});

test('a head that was published and is there no more, or is another, is found by who kept it', async () => {
  const fault = `bewaard.json: Wat op ${kept.day} is gepubliceerd, is een ander getal of is er niet meer.`;
  expect(await faultsAfter('delete from published_head', [kept])).toEqual([fault]);
  expect(await faultsAfter(`update published_head set day = day - 1`, [kept])).toEqual([fault]);
  expect(await faultsAfter('delete from published_head', [{ ...kept, day: null }])).toEqual([]);
});

const cannotBe = 'Hier staat een waarde die Doelspoor nooit zo vastlegt, en die niet kan worden nagerekend.';

test.each([
  ['an entry without end', `update event set at = 'infinity' where sequence = 2`, `logboek, regel 2: ${cannotBe}`],
  ['an entry before all time', `update event set at = '-infinity' where sequence = 2`, `logboek, regel 2: ${cannotBe}`],
  [
    'an entry in a year that no Date has',
    `update event set at = '290000-01-01' where sequence = 2`,
    `logboek, regel 2: ${cannotBe}`,
  ],
  [
    'an entry whose number is no number',
    `update event set payload = payload || '{"x": 1e400}' where sequence = 2`,
    `logboek, regel 2: ${cannotBe}`,
  ],
  [
    'an entry with a number that is too large',
    'update event set sequence = 9007199254740993 where sequence = 2',
    'logboek, regel 2: Deze regel ontbreekt.',
  ],
  ['an end that is too far', 'update event_head set sequence = 9007199254740993', 'Regels aan het eind ontbreken.'],
  [
    'a published head that is too far',
    'update published_head set sequence = 9007199254740993',
    `gepubliceerde controlegetallen: ${cannotBe}`,
  ],
  [
    'a head published without end',
    `update published_head set published_at = 'infinity'`,
    'De dag of het moment van publiceren bestaat niet.',
  ],
  [
    'a head of no day',
    `update published_head set day = 'infinity'`,
    'logboek van infinity: De dag of het moment van publiceren bestaat niet.',
  ],
  [
    'an edition without end',
    `update edition set frozen_at = 'infinity'`,
    'begroting-2018/1: De dag van vastlegging is een andere dan die in het logboek.',
  ],
  [
    'an edition and its entry without end',
    `update edition set frozen_at = 'infinity'; update event set at = 'infinity' where command = 'import-publication'`,
    'begroting-2018/1: De dag van vastlegging is een andere dan die in het logboek.',
  ],
  ['an explanation without end', `update explanation set at = 'infinity'`, unlogged],
  [
    'content that is no content',
    `update edition set content = '[]', sha256 = encode(sha256('[]'), 'hex');
     update event set payload = jsonb_set(payload, '{sha256}', to_jsonb(encode(sha256('[]'), 'hex'))) where command = 'import-publication'`,
    `begroting-2018/1: ${cannotBe}`,
  ],
  ['an amount that is no number', `update amount set euros = 'NaN' where chapter_id ${first}`, shown('de bedragen')],
  [
    'a certainty that is no number',
    `alter table indicator drop constraint indicator_certainty_check; update indicator set certainty = 'NaN' where chapter_id ${first}`,
    `begroting-2018/1: ${cannotBe}`,
  ],
  ['half a character in a source', `update source set reading = '{"a": "\\ud800"}'`, `begroting-2018: ${cannotBe}`],
  [
    'half a character in a finding',
    `update finding set content = '{"a": "\\ud800"}'`,
    'sporen en bevindingen: Wat de site toont is niet wat er uit de laatste beoordeling kwam.',
  ],
  [
    'half a character in the settings',
    `update finding_setting set config = '{"a": "\\ud800"}'`,
    `instellingen van de regels: ${cannotBe}`,
  ],
  [
    'lists in lists without end',
    `update finding set content = (repeat('[', 5000) || repeat(']', 5000))::json`,
    'sporen en bevindingen: ',
  ],
])('a value that the program cannot hold is one fault, and the rest is told: %s', async (_, damage, fault) => {
  const faults = await faultsAfter(damage);
  expect(faults.filter((one) => one.includes(fault)).length, faults.join('\n')).toBeGreaterThan(0);
  // What is elsewhere was looked at too: this is told with it.
  const both = await faultsAfter(`${damage}; update organisation set name = 'Anders'`);
  expect(both).toContain('organisatie: Naam, soort of adres is een andere dan in het logboek.');
});

test('a database that says no is no fault of the record', async () => {
  await expect(faultsAfter('drop table published_head')).rejects.toThrow('published_head');
});
