import { settleWording } from '../../features/wordings/commands/settle-wording.ts';
import { listUnsure, type UnsureWording } from '../../features/wordings/queries/list-unsure.ts';
import { readLastWorded } from '../../features/wordings/queries/read-last-worded.ts';
import { read } from '../../record/connection/transaction.ts';
import type { Language } from '../../words/numerals.ts';
import { sayChance } from '../../words/say-chance.ts';
import { judgeEach } from '../import/judge-each.ts';
import { nameActor } from '../name-actor.ts';
import { onRecord, print } from '../on-record.ts';
import { say } from '../output.ts';
import type { GroundOptions, RecordOptions } from '../record-options.ts';
import { wordedLine } from './worded-line.ts';
import { wordingWords } from './words.data.ts';

function unsureLines({ now, before, score }: UnsureWording, language: Language): string[] {
  const words = wordingWords[language];
  return [
    now.wordedAs,
    `    ${words.now(wordedLine(now, language))}`,
    `    ${words.before(wordedLine(before, language))}`,
    `    ${words.chance(sayChance(score, language))}`,
  ];
}

/** Prints what is in doubt, with both texts and where they stand. */
export async function listAll(options: RecordOptions, language: Language): Promise<void> {
  const words = wordingWords[language];
  await onRecord(options.organisation, language, async ({ record, organisation: { organisationId } }) => {
    const unsure = await read(record, organisationId, (tx) => listUnsure(tx, organisationId));
    await print(options.json, unsure, () =>
      unsure.length === 0 ? [words.none] : unsure.flatMap((one) => unsureLines(one, language)),
    );
  });
}

/** Lays down whether a statement is the older one, threads anew with that and prints it. */
export async function settleOne(
  statement: string,
  isSame: boolean,
  options: GroundOptions,
  language: Language,
): Promise<void> {
  const words = wordingWords[language];
  await onRecord(options.organisation, language, async ({ record, organisation }) => {
    const { organisationId } = organisation;
    const by = { actor: options.actor ?? nameActor(), at: new Date() };
    const ground = { reason: options.reason, decision: options.decision ?? null };
    const settled = await settleWording(record, organisationId, { statement, isSame, ...ground }, by);
    await judgeEach(record, [organisation], say, { actor: by.actor, language });
    const worded = await read(record, organisationId, (tx) =>
      readLastWorded(tx, organisationId, [settled.statement, settled.candidate]),
    );
    const found = [settled.statement, settled.candidate].flatMap((id) => worded.get(id) ?? []);
    const lines = found.map((one) => wordedLine(one, language));
    await print(options.json, { ...settled, isSame }, () => [
      `${isSame ? words.isSame : words.isOther}: ${lines.join(words.and)}`,
    ]);
  });
}
