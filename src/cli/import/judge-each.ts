import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Judgement, judgeOrganisation } from '../../features/judgement/commands/judge-organisation.ts';
import { publishHead } from '../../features/log/commands/publish-head.ts';
import type { Organisation } from '../../features/organisations/queries/list-organisations.ts';
import type { Record } from '../../record/connection/record.ts';
import { nameActor } from '../name-actor.ts';

/** What the build was made from, which the build writes beside the program; empty where the sources themselves run. */
async function readProgram(): Promise<string> {
  return await readFile(join(import.meta.dirname, 'built-from'), 'utf8').catch(() => '');
}

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}

/** What a judgement gave, as one Dutch line; null where nothing changed. */
function tellJudgement(name: string, judgement: Judgement): string | null {
  if (judgement.outcome === 'same') return null;
  const { error, warning, info } = judgement.findings;
  const found = [
    count(error, 'fout', 'fouten'),
    count(warning, 'waarschuwing', 'waarschuwingen'),
    count(info, 'opmerking', 'opmerkingen'),
  ].join(', ');
  return `${name}: ${count(judgement.threads, 'spoor', 'sporen')}, ${count(error + warning + info, 'bevinding', 'bevindingen')} (${found})`;
}

/**
 * Threads and judges organisations, each in a transaction of its own; one where nothing changed since costs next to nothing. With this every
 * change ends, so the end of the event log is published here.
 * @param tell hears one line for each that was judged anew
 */
export async function judgeEach(
  record: Record,
  organisations: readonly Organisation[],
  tell: (line: string) => void,
  actor: string = nameActor(),
): Promise<void> {
  const program = await readProgram();
  for (const { organisationId, name } of organisations) {
    const line = tellJudgement(
      name,
      await judgeOrganisation(record, organisationId, { actor, at: new Date(), program }),
    );
    if (line !== null) tell(line);
    await publishHead(record, organisationId);
  }
}
