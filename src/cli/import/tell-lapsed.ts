import { type LooseRuling, listLooseRulings } from '../../features/threads/queries/list-loose-rulings.ts';
import { flatten } from '../../model/shown-text.ts';
import type { Record } from '../../record/connection/record.ts';
import { read } from '../../record/connection/transaction.ts';

const rulings: { readonly [ruling in LooseRuling['ruling']]: string } = {
  confirmed: 'bij elkaar horen',
  rejected: 'niet bij elkaar horen',
};

/** That a ruling changes nothing any more, why, and until when. */
export function tellLapsed({ gone, there, ruling, reason }: LooseRuling): string {
  const texts = [...gone, ...there].map(({ text, wordedAs }) => `“${flatten(text)}” (${wordedAs})`).join(' en ');
  const missing = gone.length === 1 ? 'De eerste staat' : 'Beide staan';
  return `Vastgelegd was dat ${texts} ${rulings[ruling]} (${flatten(reason)}). ${missing} niet meer in de nieuwste editie: zolang dat zo is, heeft dit geen gevolg. Alles wat zo is, toont doelspoor threads lapsed.`;
}

/** The rulings that have no effect now, in each of these organisations. */
export async function readLoose(record: Record, organisationIds: readonly string[]): Promise<readonly LooseRuling[]> {
  const found: LooseRuling[] = [];
  for (const id of organisationIds) found.push(...(await read(record, id, (tx) => listLooseRulings(tx, id))));
  return found;
}
