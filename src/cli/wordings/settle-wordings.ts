import { settleWording } from '../../features/wordings/commands/settle-wording.ts';
import { listUnsure, type UnsureWording } from '../../features/wordings/queries/list-unsure.ts';
import { readLastWorded } from '../../features/wordings/queries/read-last-worded.ts';
import { read } from '../../record/connection/transaction.ts';
import { sayChance } from '../../words/say-chance.ts';
import { judgeEach } from '../import/judge-each.ts';
import { nameActor } from '../name-actor.ts';
import { onRecord, print } from '../on-record.ts';
import { say } from '../output.ts';
import type { GroundOptions, RecordOptions } from '../record-options.ts';
import { wordedLine } from './worded-line.ts';

function unsureLines({ now, before, score }: UnsureWording): string[] {
  return [
    now.wordedAs,
    `    nu: ${wordedLine(now)}`,
    `    eerder: ${wordedLine(before)}`,
    `    kans dat het dezelfde is: ${sayChance(score, 'nl')}`,
  ];
}

/** Prints what is in doubt, with both texts and where they stand. */
export async function listAll(options: RecordOptions): Promise<void> {
  await onRecord(options.organisation, async ({ record, organisation: { organisationId } }) => {
    const unsure = await read(record, organisationId, (tx) => listUnsure(tx, organisationId));
    await print(options.json, unsure, () =>
      unsure.length === 0 ? ['Er is niets in twijfel.'] : unsure.flatMap(unsureLines),
    );
  });
}

/** Lays down whether a statement is the older one, threads anew with that and prints it. */
export async function settleOne(statement: string, isSame: boolean, options: GroundOptions): Promise<void> {
  await onRecord(options.organisation, async ({ record, organisation }) => {
    const { organisationId } = organisation;
    const by = { actor: options.actor ?? nameActor(), at: new Date() };
    const ground = { reason: options.reason, decision: options.decision ?? null };
    const settled = await settleWording(record, organisationId, { statement, isSame, ...ground }, by);
    await judgeEach(record, [organisation], say, by.actor);
    const worded = await read(record, organisationId, (tx) =>
      readLastWorded(tx, organisationId, [settled.statement, settled.candidate]),
    );
    const lines = [settled.statement, settled.candidate].flatMap((id) => worded.get(id) ?? []).map(wordedLine);
    await print(options.json, { ...settled, isSame }, () => [
      `${isSame ? 'Dezelfde uitspraak' : 'Twee verschillende uitspraken'}: ${lines.join(' en ')}`,
    ]);
  });
}
