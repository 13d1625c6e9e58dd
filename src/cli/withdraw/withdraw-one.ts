import { publishHead } from '../../features/log/commands/publish-head.ts';
import { withdrawPublication } from '../../features/withdrawal/commands/withdraw-publication.ts';
import type { Language } from '../../words/numerals.ts';
import { readProgram, tellJudgement } from '../import/judge-each.ts';
import { readLoose, tellNewlyLapsed } from '../import/tell-lapsed.ts';
import { nameActor } from '../name-actor.ts';
import { onRecord, print } from '../on-record.ts';
import { say } from '../output.ts';
import type { GroundOptions } from '../record-options.ts';
import { countOf } from '../words/count-of.ts';
import { withdrawWords } from './words.data.ts';

/** Withdraws a publication and tells what went with it, and what became of what persons said. */
export async function withdrawOne(publication: string, options: GroundOptions, language: Language): Promise<void> {
  const { organisation: slug, reason, decision = null, actor = nameActor(), json } = options;
  await onRecord(slug, language, async ({ record, organisation }) => {
    const { organisationId, name } = organisation;
    const loose = await readLoose(record, [organisationId]);
    const by = { actor, at: new Date(), program: await readProgram() };
    const given = { publication, reason, decision };
    const { judgement, ...withdrawn } = await withdrawPublication(record, organisationId, given, by);
    await publishHead(record, organisationId);
    for (const line of tellNewlyLapsed(loose, await readLoose(record, [organisationId]), language)) say(line);
    for (const line of tellJudgement(name, judgement, language)) say(line);
    const { editions, threads, findings } = withdrawn;
    await print(json, { organisation: organisation.slug, ...withdrawn, reason, decision }, () => [
      withdrawWords[language].withdrawn(
        `/${organisation.slug}/${publication}`,
        countOf(language, editions.length, 'edition'),
        countOf(language, threads, 'thread'),
        countOf(language, findings, 'finding'),
      ),
    ]);
  });
}
