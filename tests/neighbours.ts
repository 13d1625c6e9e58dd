import { explainFinding } from '../src/features/findings/commands/explain-finding.ts';
import { setFindingOptions } from '../src/features/findings/commands/set-finding-options.ts';
import { judgeOrganisation } from '../src/features/judgement/commands/judge-organisation.ts';
import { setLicence } from '../src/features/laid-down/set-licence.ts';
import { publishHead } from '../src/features/log/commands/publish-head.ts';
import { answerParticipation } from '../src/features/participation/commands/answer-participation.ts';
import { offerParticipation } from '../src/features/participation/commands/offer-participation.ts';
import { atTheMachine } from '../src/features/people/working.ts';
import { importPublication } from '../src/features/publications/commands/import-publication.ts';
import { tellNature } from '../src/features/publications/commands/tell-nature.ts';
import { ruleOnLinks } from '../src/features/threads/commands/rule-on-link.ts';
import { withdrawPublication } from '../src/features/withdrawal/commands/withdraw-publication.ts';
import type { Reading } from '../src/model/reading.ts';
import { read } from '../src/record/connection/transaction.ts';
import { makeDoubtfulBook, makeImport } from './make-book.ts';
import { makeDocument } from './make-cycle.ts';
import { makePassage, makeReadTable } from './make-reading.ts';
import { openTestRecord, type TestRecord } from './test-record.ts';

/** A record of three organisations that have nothing to do with each other. */
export type Neighbours = TestRecord & {
  /** Has one publication, which is published. */
  readonly reader: string;
  /**
   * Has rows in every table: two publications that are published, an edition after one of them that isn't, a publication that isn't, and one that
   * was withdrawn.
   */
  readonly publisher: string;
  /** Published nothing. */
  readonly silent: string;
};

/** Stands in all that is not published, and in nothing that is. */
export const secret = 'ongepubliceerd';

const by = { actor: 'test', at: new Date('2026-01-02T03:04:05.678Z') };

/** The readings with the secret in whatever is said: headings, texts, names, notes, doubts. */
function inSecret(readings: readonly Reading[], organisation?: string): Reading[] {
  const said = /samenwerking|woningen|Beleidsveld|Lasten|SNN|"Los|"Behaald|zie verder/g;
  return readings.map((reading) => ({
    ...JSON.parse(JSON.stringify(reading).replace(said, `$& ${secret}`)),
    ...(organisation === undefined ? {} : { organisation }),
    sha256: `${secret}${reading.sha256}`,
  }));
}

/** The readings with a table in the first chapter, from which its indicator was read. */
function withTable([first, ...others]: readonly Reading[]): Reading[] {
  if (first === undefined) return [];
  const table = makeReadTable(['Indicator|Beoogd 2018', 'Aantal woningen 0|> 0'], {
    at: { file: first.input, line: 6, table: 1 },
  });
  const chapters = first.chapters.map((chapter) => ({
    ...chapter,
    passages: [...chapter.passages, makePassage('', { blocks: [table] })],
    indicators: chapter.indicators.map((one) => ({ ...one, at: { ...table.at, cell: [2, 1] as const } })),
  }));
  return [{ ...first, chapters }, ...others];
}

/** The readings with a commitment more, that nothing else says. */
function withMore([first, ...others]: readonly Reading[]): Reading[] {
  if (first === undefined) return [];
  const at = { file: first.input, line: 9 };
  const more = { text: `Wij openen een museum in de oude haven (${secret}).`, question: 'do', term: null, at } as const;
  const chapters = first.chapters.map((one) => ({ ...one, commitments: [...one.commitments, more] }));
  return [{ ...first, chapters }, ...others];
}

async function idOf(here: TestRecord, slug: string): Promise<string> {
  const { rows } = await here.asOwner(`select organisation_id from organisation where slug = '${slug}'`);
  return String(rows[0]?.organisation_id);
}

/** What a command to come will do by itself: a frozen edition that is not published yet. */
async function takeBack(here: TestRecord, organisationId: string, publication: string, edition: number): Promise<void> {
  await here.asOwner(`do $$ declare e record; begin
    set local session_replication_role = replica;
    for e in select x.* from edition x join publication p using (organisation_id, publication_id)
      where p.organisation_id = '${organisationId}' and p.slug = '${publication}' and x.number = ${edition} loop
      delete from published_edition where edition_id = e.edition_id;
      delete from search_entry where edition_id = e.edition_id;
      delete from search_word where word like '%${secret}%';
      update publication set current_edition_id = (select edition_id from edition
        where publication_id = e.publication_id and number = e.number - 1) where publication_id = e.publication_id;
    end loop; end $$`);
}

async function sayAll({ record }: TestRecord, organisationId: string): Promise<void> {
  const judge = () => judgeOrganisation(record, organisationId, { ...by, program: 'test' });
  await judge();
  const { finding, statements, field } = await read(record, organisationId, async (tx) => ({
    finding: await tx.selectFrom('finding').select('key').orderBy('ordinal').executeTakeFirstOrThrow(),
    statements: await tx
      .selectFrom('statement as s')
      .innerJoin('thread_statement as t', 't.statement_id', 's.statement_id')
      .select('s.statement_id as statement')
      .where('s.kind', '=', 'commitment')
      .execute(),
    field: await tx
      .selectFrom('thread_statement as one')
      .innerJoin('thread_statement as other', 'other.thread_id', 'one.thread_id')
      .innerJoin('statement as s', 's.statement_id', 'one.statement_id')
      .where('s.kind', '=', 'chapter')
      .whereRef('other.statement_id', '>', 'one.statement_id')
      .select(['one.statement_id as from', 'other.statement_id as to'])
      .executeTakeFirstOrThrow(),
  }));
  const [from = '', to = ''] = statements.map(({ statement }) => statement);
  const said = { reason: 'Bijgesteld.', decision: 'Besluit 6' };
  await explainFinding(record, organisationId, { finding: finding.key, ...said, decidedOn: '2018-06-20' }, by);
  await ruleOnLinks(record, organisationId, { links: [{ from, to }], ruling: 'rejected', ...said }, by);
  await setLicence(record, { licence: 'CC0', ...said, base: null }, atTheMachine(organisationId, by.actor), by.at);
  await tellNature(record, organisationId, { publication: 'jaarverslag-2018', nature: ['original'], ...said }, by);
  await setFindingOptions(
    record,
    { config: { rules: { 'trend-break': 'off' } }, ...said },
    atTheMachine(organisationId, by.actor),
    by.at,
  );
  // A thread is parted and joined again, so that there is one that is gone.
  for (const ruling of ['rejected', 'withdrawn'] as const) {
    await ruleOnLinks(record, organisationId, { links: [field], ruling, ...said }, { ...by, at: new Date() });
    await judge();
  }
  await publishHead(record, organisationId);
}

/** Fills a record with neighbours. Close it in `afterAll`. */
export async function fillNeighbours(): Promise<Neighbours> {
  const here = await openTestRecord();
  const { record } = here;
  const chapters = [{ code: '1.1.1', title: 'Beleidsveld nummer 0' }];
  const report = (year: number) => makeDocument('annual-report', year, chapters, 'Groningen');
  const book = withTable(makeDoubtfulBook(3));
  const add = (readings: readonly Reading[]) => importPublication(record, makeImport(readings), by);
  await add(book);
  await add([report(2018)]);
  await add(withMore(inSecret(book)));
  const publisher = await idOf(here, 'groningen');
  await takeBack(here, publisher, 'begroting-2018', 2);
  await add(inSecret([report(2019)]));
  await takeBack(here, publisher, 'jaarverslag-2019', 1);
  // Published once, and withdrawn.
  await add(inSecret([report(2017)]));
  const withdrawn = { publication: 'jaarverslag-2017', reason: 'Een proef.', decision: 'Besluit 6' };
  // Before anything is explained, so that this does not keep back what a finding said then.
  const at = new Date('2026-01-01T00:00:00Z');
  await withdrawPublication(record, publisher, withdrawn, { ...by, at, program: 'test' });
  await add(inSecret(book, `Zwijgen ${secret}`));
  const silent = await idOf(here, `zwijgen-${secret}`);
  await takeBack(here, silent, 'begroting-2018', 1);
  const licence = `https://licentie.example/${secret}`;
  await setLicence(
    record,
    { licence, reason: secret, decision: null, base: null },
    atTheMachine(silent, by.actor),
    by.at,
  );
  await add([{ ...makeDocument('budget', 2018, chapters), organisation: 'Lezen' }]);
  await sayAll(here, publisher);
  await here.asOwner(`insert into wording_answer
    select s.organisation_id, gen_random_uuid(), s.statement_id, c.statement_id, false, 'Iets anders.', null, 'test', now()
    from statement s join statement c on c.statement_id > s.statement_id where s.organisation_id = '${publisher}'
      and c.organisation_id = '${publisher}' limit 1`);
  await here.asOwner(`insert into proposal
    select s.organisation_id, s.statement_id, c.statement_id, 'continues', 0.4, 1, '[]' from statement s
    join statement c on c.statement_id > s.statement_id and c.organisation_id = s.organisation_id
    where s.organisation_id in ('${publisher}', '${silent}') on conflict do nothing`);
  await here.asOwner(`insert into correction select organisation_id, gen_random_uuid(), '{}', '{}', '${secret}', '${secret}', '', 'test', now()
    from organisation where organisation_id in ('${publisher}', '${silent}')`);
  await here.asOwner(
    `insert into correction_undone select organisation_id, correction_id, '${secret}', '${secret}', '', 'test', now() from correction`,
  );
  await here.asOwner(`do $$ begin set local session_replication_role = replica;
    insert into corrected_statement select w.organisation_id, w.edition_id, 0, w.statement_id, '{}',
      jsonb_build_object('text', '${secret}'), array['${secret}'] from wording w where w.kind = 'chapter'
      and w.organisation_id in ('${publisher}', '${silent}')
      and w.edition_id not in (select edition_id from public_edition) on conflict do nothing; end $$`);
  await here.asOwner(`with said as (insert into report select organisation_id, gen_random_uuid(), now(), '/x', 'other', '${secret}'
      from organisation where organisation_id in ('${publisher}', '${silent}') returning organisation_id, report_id),
    contact as (insert into report_contact select organisation_id, report_id, '${secret}@voorbeeld.nl', now() from said)
    select 1`);
  await here.asOwner(
    `insert into report_closed select organisation_id, report_id, '${secret}', 'test', now() from report`,
  );
  await here.asOwner(`with o as (select organisation_id from organisation where organisation_id in ('${publisher}', '${silent}')),
    m as (insert into member select organisation_id, gen_random_uuid(), '${secret}', '${secret}@voorbeeld.nl', null, now(), null from o returning *),
    r as (insert into member_role select organisation_id, gen_random_uuid(), member_id, '${secret}', null, now(), null from m),
    c as (insert into contact select organisation_id, gen_random_uuid(), '${secret}', '${secret}@elders.example', '${secret}', now() from o returning *),
    i as (insert into invitation select organisation_id, gen_random_uuid(), member_id, '${secret}', now(), null from m),
    s as (insert into sign_in_provider select organisation_id, gen_random_uuid(), 'https://${secret}.example', 'x', '${secret}', '${secret}', false,
      now(), null from o),
    d as (insert into draft select organisation_id, gen_random_uuid(), '${secret}', 'budget', 2030, null, '${secret}', 'offered', null, now(), null
      from o returning *),
    p as (insert into draft_item select organisation_id, gen_random_uuid(), draft_id, 'chapter', 1 from d returning *),
    v as (insert into draft_version select organisation_id, item_id, 1, draft_id, '"${secret}"', '', gen_random_uuid(), 'test', now() from p),
    a as (insert into draft_aside select organisation_id, gen_random_uuid(), item_id, 1, '"${secret}"', 'test', now(), null from p),
    t as (insert into assignment select organisation_id, item_id, 1, draft_id, member_id, null, null, '${secret}', now() from p join m using (organisation_id)),
    l as (insert into update_link select organisation_id, gen_random_uuid(), draft_id, item_id, null, contact_id, '${secret}' || organisation_id, now(), 'test', now(), null
      from p join c using (organisation_id)),
    h as (insert into draft_presence select p.organisation_id, p.item_id, m.member_id, p.draft_id, true, now(), now() + interval '1 day'
      from p join m using (organisation_id)),
    agreed as (insert into draft_settings select organisation_id, draft_id, 1, '"${secret}"', '', 'test', now() from d),
    outside as (insert into outside_document select organisation_id, gen_random_uuid(), '${secret}', 'budget', 2030, null, null, '${secret}', '${secret}',
      '"${secret}"', '${secret}', 'test', now(), null, null from o returning *),
    outside_said as (insert into outside_decision select organisation_id, outside_id, gen_random_uuid(), '"${secret}"', '', 'test', now(), null, null
      from outside),
    n as (insert into draft_move select organisation_id, gen_random_uuid(), draft_id, 'draft', 'in-review', null, null, null, null, null, '${secret}',
      'test', now() from d),
    e as (insert into draft_edition select organisation_id, edition_id, draft_id from edition join d using (organisation_id)
      where not exists (select from published_edition p where p.edition_id = edition.edition_id)),
    w as (insert into edition_standing select organisation_id, edition_id, 'offered', null, null, null, null, '${secret}', 'test', now()
      from withdrawn_edition join o using (organisation_id)),
    retained as (insert into retention select organisation_id, gen_random_uuid(), 'letters', 90, '${secret}', 'test', now() from o),
    set as (insert into organisation_setting select organisation_id, 'theme', 1, '"${secret}"', '', '${secret}', 'test', now() from o),
    late as (insert into overdue_list select organisation_id, gen_random_uuid(), now(), '"${secret}"', '', 'test', now() from o),
    registered as (insert into registration select organisation_id, gen_random_uuid(), 'partner', '${secret}', 1, 'inside', '${secret}', '${secret}',
      '${secret}' from o returning *),
    told as (insert into registration_version select organisation_id, registration_id, 1, 'inside', '"${secret}"', '', '"${secret}"', '', '${secret}',
      null, 'test', now() from registered),
    shown as (insert into registration_shown select organisation_id, registration_id, kind, '${secret}e', 1, '${secret}e', '${secret}e',
      '${secret}e', null, null, '"${secret}e"', now() from registered),
    facets as (insert into registration_facet select organisation_id, registration_id, kind, 'role', '${secret}e' from registered),
    leads as (insert into registration_link select organisation_id, registration_id, '${secret}e', registration_id from registered),
    serves as (insert into registration_thread select organisation_id, registration_id, '${secret}e', 'commitment', '${secret}e' from registered),
    called as (insert into registration_name select organisation_id, registration_id, '${secret}e' from registered),
    q as (insert into edition_standing select organisation_id, edition_id, 'adopted', 'council', '114', '2026-11-10', null, null, 'test', now()
      from public_edition join o using (organisation_id))
    insert into item_statement select organisation_id, item_id, (select statement_id from statement s where s.organisation_id = p.organisation_id limit 1) from p`);
  const said = { reason: 'Samen opgesteld.', decision: null };
  const participant = { organisationId: silent, slug: 'zwijgen' };
  const offer = { publication: 'begroting-2018', participant, role: 'reader', ...said } as const;
  const participation = await offerParticipation(record, publisher, offer, by);
  await answerParticipation(record, publisher, { participation, answer: 'ended', ...said }, by);
  return { ...here, reader: await idOf(here, 'lezen'), publisher, silent };
}
