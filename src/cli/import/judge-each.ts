import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TouchedExplanations } from '../../features/findings/queries/explained-states.ts';
import { type Judgement, judgeOrganisation } from '../../features/judgement/commands/judge-organisation.ts';
import { publishHead } from '../../features/log/commands/publish-head.ts';
import type { Organisation } from '../../features/organisations/queries/list-organisations.ts';
import { count } from '../../findings/words/count.ts';
import type { Record } from '../../record/connection/record.ts';
import { nameActor } from '../name-actor.ts';

/** What the build was made from, which the build writes beside the program; empty where the sources themselves run. */
async function readProgram(): Promise<string> {
  return await readFile(join(import.meta.dirname, 'built-from'), 'utf8').catch(() => '');
}

/** What happened to explanations, a Dutch line for each that a person has to look at. */
function tellExplanations(name: string, { lost, changed }: TouchedExplanations): string[] {
  return [
    ...lost.map(
      ({ finding, message }) =>
        `${name}: een toegelichte bevinding is er niet meer, de toelichting blijft op haar pagina staan: ${finding}. Zij luidde: ${message}`,
    ),
    ...changed.map(
      ({ finding, message }) =>
        `${name}: het bewijs van een toegelichte bevinding is veranderd; kijk of de toelichting nog klopt: ${finding}. Zij luidde toen: ${message}`,
    ),
  ];
}

/** What a judgement gave, as Dutch lines; none where nothing changed. */
function tellJudgement(name: string, judgement: Judgement): string[] {
  if (judgement.outcome === 'same') return [];
  const { error, warning, info } = judgement.findings;
  const found = [
    count(error, 'fout', 'fouten'),
    count(warning, 'waarschuwing', 'waarschuwingen'),
    count(info, 'opmerking', 'opmerkingen'),
  ].join(', ');
  return [
    `${name}: ${count(judgement.threads, 'spoor', 'sporen')}, ${count(error + warning + info, 'bevinding', 'bevindingen')} (${found})`,
    ...tellExplanations(name, judgement.explanations),
  ];
}

/**
 * Threads and judges organisations, each in a transaction of its own; one where nothing changed since costs next to nothing. With this every
 * change ends, so the end of the event log is published here.
 * @param tell hears a line for each that was judged anew, and one for each explanation that lost its finding or its evidence
 */
export async function judgeEach(
  record: Record,
  organisations: readonly Organisation[],
  tell: (line: string) => void,
  actor: string = nameActor(),
): Promise<void> {
  const program = await readProgram();
  for (const { organisationId, name } of organisations) {
    const judgement = await judgeOrganisation(record, organisationId, { actor, at: new Date(), program });
    for (const line of tellJudgement(name, judgement)) tell(line);
    await publishHead(record, organisationId);
  }
}
