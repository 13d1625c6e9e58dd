import { settleWording } from '../../features/wordings/commands/settle-wording.ts';
import { listUnsure, type UnsureWording } from '../../features/wordings/queries/list-unsure.ts';
import { type LastWorded, readLastWorded } from '../../features/wordings/queries/read-last-worded.ts';
import { flatten } from '../../model/shown-text.ts';
import { read } from '../../record/connection/transaction.ts';
import type { Language } from '../../words/numerals.ts';
import { chapterName } from '../../words/publication-name.ts';
import { judgeEach } from '../import/judge-each.ts';
import { nameActor } from '../name-actor.ts';
import { onRecord, print } from '../on-record.ts';
import { say } from '../output.ts';
import type { GroundOptions, RecordOptions } from '../record-options.ts';
import { wordingWords } from './words.data.ts';

type Words = (typeof wordingWords)[Language];

function wordedLine({ text, publication, edition, chapter }: LastWorded, { edition: nameEdition }: Words): string {
  const place = [flatten(publication.title), nameEdition(edition), flatten(chapterName(chapter))].join(', ');
  return `“${flatten(text)}” (${place})`;
}

function unsureLines({ now, before, score }: UnsureWording, words: Words): string[] {
  return [
    now.wordedAs,
    `    ${words.now(wordedLine(now, words))}`,
    `    ${words.before(wordedLine(before, words))}`,
    `    ${words.chance(Math.round(100 * score))}`,
  ];
}

/** Prints what is in doubt, with both texts and where they stand. */
export async function listAll(options: RecordOptions, language: Language): Promise<void> {
  const words = wordingWords[language];
  await onRecord(options.organisation, language, async ({ record, organisation: { organisationId } }) => {
    const unsure = await read(record, organisationId, (tx) => listUnsure(tx, organisationId));
    await print(options.json, unsure, () =>
      unsure.length === 0 ? [words.none] : unsure.flatMap((one) => unsureLines(one, words)),
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
    const lines = found.map((one) => wordedLine(one, words));
    await print(options.json, { ...settled, isSame }, () => [
      `${isSame ? words.isSame : words.isOther}: ${lines.join(words.and)}`,
    ]);
  });
}
