import { sql } from 'kysely';
import type { FindingConfig } from '../../../findings/config.ts';
import { digestEvidence } from '../../../findings/digest-evidence.ts';
import type { Finding } from '../../../findings/finding.ts';
import type { Gone } from '../../../findings/gone.ts';
import { readStored } from '../../../findings/stored-finding.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { FindingRow } from './finding-rows.ts';
import { followFindings } from './follow-findings.ts';
import { restsOn, type TakenBack } from './taken-back.ts';

/** What changed between two judgements. */
export type Changes = {
  readonly at: Date;
  /** The editions that were not in the judgement before. */
  readonly editions: Gone['since'];
  readonly config: FindingConfig;
  readonly takenBack: TakenBack | null;
};

/** So many editions are named where a finding rests on none of those that changed. */
const mostNamed = 5;

function isOff({ rules }: FindingConfig, rule: string): boolean {
  const setting = rules[rule];
  return setting === 'off' || (typeof setting === 'object' && setting.severity === 'off');
}

function sinceTaken({ slug, number }: TakenBack): Gone['since'] {
  return [{ publication: slug, edition: number }];
}

/** What became of a finding that another judgement does not give. */
function tellGone(was: Finding, { at, editions, config, takenBack }: Changes): Gone {
  const quoted = new Set([was.chapter, ...was.evidence].map(({ publication }) => publication));
  const own = editions.filter(({ publication }) => quoted.has(publication));
  const since = own.length > 0 ? own : editions.slice(-mostNamed);
  const told = { at: at.toISOString(), was };
  if (isOff(config, was.rule)) return { ...told, why: 'rule-off', since: [] };
  if (takenBack !== null && own.length === 0) return { ...told, why: 'withdrawn', since: sinceTaken(takenBack) };
  return { ...told, why: since.length > 0 ? 'edition' : 'judged-otherwise', since };
}

/** A finding that a stronger one tells now; what it said itself stays as it was found last. */
function tellToldBy(row: FindingRow, speaker: string, was: Finding | undefined, { at }: Changes): FindingRow {
  if (row.gone?.why === 'told-by') return { ...row, became: speaker };
  const evidence = was === undefined ? row.evidence : digestEvidence(was);
  const gone: Gone = { at: at.toISOString(), why: 'told-by', since: [], was: was ?? row.gone?.was ?? null };
  return { ...row, content: null, evidence, gone, became: speaker };
}

/** A finding that was told by a stronger one and is not any more: of that one it is not known any more either. */
function withoutSpeaker(row: FindingRow, changes: Changes): FindingRow {
  const was = row.gone?.was;
  if (row.gone?.why !== 'told-by' || was == null) return row;
  return { ...row, gone: tellGone(readStored(was), changes), became: null };
}

/** A finding that is gone, without what it said where that rests on what is taken back. */
function withoutTaken(row: FindingRow, { takenBack }: Changes): FindingRow {
  const was = row.gone?.was;
  if (row.gone == null || was == null || takenBack === null || !restsOn(readStored(was), takenBack)) return row;
  return { ...row, gone: { at: row.gone.at, why: 'withdrawn', since: sinceTaken(takenBack), was: null } };
}

/** Rows as they were, with a last key for those of which the key that they are known by went as well. */
function leadOn(rows: readonly FindingRow[]): FindingRow[] {
  const further = new Map(rows.map(({ key, became }) => [key, became]));
  return rows.map((row) => ({ ...row, became: (row.became === null ? null : further.get(row.became)) ?? row.became }));
}

/**
 * The rows of the findings that are not found, as they stay: those that went with this judgement say since what, those that were gone stay as
 * they were. Of what is taken back none of them keeps a word.
 * @param found the rows of what is found
 */
export async function keepGone(
  tx: WriteDb,
  organisationId: string,
  found: readonly FindingRow[],
  changes: Changes,
): Promise<readonly FindingRow[]> {
  const keys = new Set(found.map(({ key }) => key));
  const known = await tx
    .selectFrom('finding')
    .select(['key', sql<boolean>`content is not null`.as('isFound')])
    .where('organisation_id', '=', organisationId)
    .execute();
  const absent = known.filter(({ key }) => !keys.has(key)).map(({ key }) => key);
  if (absent.length === 0) return [];
  const rows = await tx
    .selectFrom('finding')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('key', 'in', absent)
    .execute();
  const before = new Set(known.flatMap(({ key, isFound }) => (isFound ? [key] : [])));
  const went = new Map(rows.flatMap(({ key, content }) => (content === null ? [] : [[key, readStored(content)]])));
  const came = found.flatMap(({ key, content }) => (content === null || before.has(key) ? [] : [readStored(content)]));
  const speakers = new Map(
    found.flatMap(({ key, content }) =>
      content === null ? [] : readStored(content).speaksFor.map((weaker) => [weaker.key, key] as const),
    ),
  );
  const followed = followFindings(
    [...went.values()].filter(({ key }) => !speakers.has(key)),
    came,
    found.flatMap(({ content }) => (content === null ? [] : readStored(content))),
  );
  return leadOn(
    rows.map((row) => {
      const was = went.get(row.key);
      const speaker = speakers.get(row.key);
      if (speaker !== undefined) return tellToldBy(row, speaker, was, changes);
      if (was === undefined) return withoutTaken(withoutSpeaker(row, changes), changes);
      const became = followed.get(row.key) ?? null;
      const gone = { ...row, content: null, evidence: digestEvidence(was), gone: tellGone(was, changes), became };
      return withoutTaken(gone, changes);
    }),
  );
}
