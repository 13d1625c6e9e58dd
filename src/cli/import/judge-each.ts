import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TouchedExplanations } from '../../features/findings/queries/explained-states.ts';
import { type Judgement, judgeOrganisation } from '../../features/judgement/commands/judge-organisation.ts';
import { publishHead } from '../../features/log/commands/publish-head.ts';
import type { Organisation } from '../../features/organisations/queries/list-organisations.ts';
import type { Record } from '../../record/connection/record.ts';
import type { Language } from '../../words/numerals.ts';
import { nameActor } from '../name-actor.ts';
import { countOf } from '../words/count-of.ts';
import { importWords } from './words.data.ts';

/** What the build was made from, which the build writes beside the program; empty where the sources themselves run. */
export async function readProgram(): Promise<string> {
  return await readFile(join(import.meta.dirname, 'built-from'), 'utf8').catch(() => '');
}

/** What happened to explanations, a line for each that a person has to look at. */
function tellExplanations(name: string, { lost, changed }: TouchedExplanations, language: Language): string[] {
  const words = importWords[language];
  return [
    ...lost.map(({ finding, message }) => `${name}: ${words.explanationLost(finding, message)}`),
    ...changed.map(({ finding, message }) => `${name}: ${words.evidenceChanged(finding, message)}`),
  ];
}

/** What a judgement gave, as lines; none where nothing changed. */
export function tellJudgement(name: string, judgement: Judgement, language: Language): string[] {
  if (judgement.outcome === 'same') return [];
  const { error, warning, info } = judgement.findings;
  const found = [
    countOf(language, error, 'error'),
    countOf(language, warning, 'warning'),
    countOf(language, info, 'info'),
  ].join(', ');
  const threads = countOf(language, judgement.threads, 'thread');
  return [
    `${name}: ${threads}, ${countOf(language, error + warning + info, 'finding')} (${found})`,
    ...tellExplanations(name, judgement.explanations, language),
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
  { actor = nameActor(), language = 'nl' }: { readonly actor?: string; readonly language?: Language } = {},
): Promise<void> {
  const program = await readProgram();
  for (const { organisationId, name } of organisations) {
    const judgement = await judgeOrganisation(record, organisationId, { actor, at: new Date(), program });
    for (const line of tellJudgement(name, judgement, language)) tell(line);
    await publishHead(record, organisationId);
  }
}
