import { webRole } from '../../connection/record.ts';

/** What is said by an edition is as readable as the edition. */
const ofEditions = [
  'chapter',
  'passage',
  'commitment',
  'account',
  'indicator',
  'figure',
  'amount',
  'reference',
  'mention',
  'note',
  'doubt',
  'wording',
];

/** What follows from the editions that are shown, and the end of the log for everybody to keep: as public as the site of the organisation. */
const ofSites: ReadonlyMap<string, string> = new Map([
  ['thread', 't.*'],
  ['thread_statement', 't.*'],
  ['finding', 't.*'],
  ['finding_place', 't.*'],
  ['published_head', 't.*'],
  ['judgement', 't.organisation_id, t.judged_at, t.stock'],
  // who wrote it is not published
  [
    'explanation',
    't.organisation_id, t.explanation_id, t.finding, t.message, t.is_withdrawn, t.reason, t.decision, t.decided_on, t.at',
  ],
]);

const decides = `
-- The one place that decides: the editions, the publications and the sites that the organisation of the transaction may read. Without an
-- organisation that is what is published. All that is in the schema "readable" asks here.
create view readable_edition as
  select e.organisation_id, e.edition_id from edition e where e.organisation_id = organisation_of_transaction()
  union all
  select p.organisation_id, p.edition_id from published_edition p
  union all
  select e.organisation_id, e.edition_id from participation_in_force p
    join edition e on e.organisation_id = p.organisation_id and e.publication_id = p.publication_id
    where p.participant_id = organisation_of_transaction();

create view readable_publication as
  select b.organisation_id, b.publication_id from publication b where b.organisation_id = organisation_of_transaction()
  union all
  select e.organisation_id, e.publication_id from published_edition p
    join edition e on e.organisation_id = p.organisation_id and e.edition_id = p.edition_id
  union all
  select p.organisation_id, p.publication_id from participation_in_force p where p.participant_id = organisation_of_transaction();

create view readable_site as
  select o.organisation_id from organisation o where o.organisation_id = organisation_of_transaction()
  union all
  select p.organisation_id from published_edition p;
`;

/** A view by the name of its table. The barrier keeps what a query asks for from looking at a row before this condition did. */
function readable(table: string, columns: string, condition: string): string {
  return `create view readable.${table} with (security_barrier) as select ${columns} from ${table} t where ${condition};
grant select on readable.${table} to ${webRole};
`;
}

const inEdition =
  'exists (select from readable_edition r where r.organisation_id = t.organisation_id and r.edition_id = t.edition_id)';
const inPublication = `exists (select from readable_publication r where r.organisation_id = t.organisation_id
  and r.publication_id = t.publication_id)`;
// One that only unpublished editions word is not there for others.
const isWorded = `exists (select from wording w join readable_edition r using (organisation_id, edition_id)
  where w.organisation_id = t.organisation_id and w.statement_id = t.statement_id)`;
const inSite = 'exists (select from readable_site r where r.organisation_id = t.organisation_id)';
// Who takes part may know with whom. Others see owners and partners that accepted, of what is published; who only reads along is not shown.
const isInForce =
  'exists (select from participation_in_force f where f.organisation_id = t.organisation_id and f.participation_id = t.participation_id)';
const inParticipation = `organisation_of_transaction() in (t.organisation_id, t.participant_id)
  or t.role <> 'reader' and ${isInForce} and ${inPublication}`;
// The names of those that take part go with it.
const isNamed = `${inSite} or exists (select from readable.participation p where t.organisation_id in (p.organisation_id, p.participant_id))`;

/**
 * The schema \`readable\`: views by the names of the tables, of what may be read across organisations. A table without a view here is not read
 * across, whatever is in it. They run as the owner of the tables, who may read all rows for that.
 */
export const readableSql = [
  ...[...ofEditions, ...ofSites.keys(), 'statement'].map(
    (table) => `create policy by_owner on ${table} for select to current_user using (true);\n`,
  ),
  decides,
  `create schema readable;\ngrant usage on schema readable to ${webRole};\n`,
  readable(
    'edition',
    't.organisation_id, t.edition_id, t.publication_id, t.number, t.sha256, t.content, t.sources, t.frozen_at',
    inEdition,
  ),
  readable('published_edition', 't.*', inEdition),
  ...ofEditions.map((table) => readable(table, 't.*', inEdition)),
  readable('publication', 't.*', inPublication),
  readable('statement', 't.*', isWorded),
  ...[...ofSites].map(([table, columns]) => readable(table, columns, inSite)),
  readable(
    'participation',
    `t.organisation_id, t.participation_id, t.publication_id, t.participant_id, t.role, t.reason, t.decision, t.at,
  ${isInForce} as is_in_force`,
    inParticipation,
  ),
  readable('organisation', 't.*', isNamed),
].join('');
