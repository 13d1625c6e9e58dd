import { type LooseRuling, listLooseRulings } from '../../features/threads/queries/list-loose-rulings.ts';
import { flatten } from '../../model/shown-text.ts';
import type { Record } from '../../record/connection/record.ts';
import { read } from '../../record/connection/transaction.ts';
import type { Language } from '../../words/numerals.ts';
import { importWords } from './words.data.ts';

/** That a ruling changes nothing any more, why, and until when. */
export function tellLapsed({ gone, there, ruling, reason }: LooseRuling, language: Language): string {
  const words = importWords[language];
  const texts = [...gone, ...there].map(({ text, wordedAs }) => `“${flatten(text)}” (${wordedAs})`).join(words.and);
  return words.lapsed(texts, ruling, flatten(reason), gone.length === 1);
}

/** One sentence for each ruling that has no effect now, and had before. */
export function tellNewlyLapsed(
  before: readonly LooseRuling[],
  now: readonly LooseRuling[],
  language: Language,
): readonly string[] {
  const wasLoose = new Set(before.map(({ from, to }) => `${from} ${to}`));
  return now.filter(({ from, to }) => !wasLoose.has(`${from} ${to}`)).map((one) => tellLapsed(one, language));
}

/** The rulings that have no effect now, in each of these organisations. */
export async function readLoose(record: Record, organisationIds: readonly string[]): Promise<readonly LooseRuling[]> {
  const found: LooseRuling[] = [];
  for (const id of organisationIds) found.push(...(await read(record, id, (tx) => listLooseRulings(tx, id))));
  return found;
}
