import { type LooseRuling, listLooseRulings } from '../../features/threads/queries/list-loose-rulings.ts';
import { flatten } from '../../model/shown-text.ts';
import { read } from '../../record/connection/transaction.ts';
import type { Language } from '../../words/numerals.ts';
import { sayGround } from '../../words/say-ground.ts';
import { onRecord, print } from '../on-record.ts';
import type { RecordOptions } from '../record-options.ts';
import { wordedLine } from '../wordings/worded-line.ts';
import { threadWords } from './words.data.ts';

function lapsedLines(lapsed: LooseRuling, language: Language): string[] {
  const { from, to, ruling, gone, there, unread } = lapsed;
  const words = threadWords[language];
  return [
    `${words.laidDown[ruling]}. ${flatten(sayGround(lapsed))}`,
    ...gone.map((one) => `    ${words.gone(wordedLine(one, language))}`),
    ...unread.map((name) => `    ${words.unread(flatten(name))}`),
    ...there.flatMap((one) => [`    ${words.there(wordedLine(one, language))}`, `        ${one.wordedAs}`]),
    `    ${words.takeAway(`doelspoor threads withdraw ${flatten(from)} ${flatten(to)} --reason "…"`)}`,
    '',
  ];
}

/** Prints what was ruled and has no effect now, with how to take it away or to lay it down anew. */
export async function listLapsed(options: RecordOptions, language: Language): Promise<void> {
  const { noneLapsed, whatNow } = threadWords[language];
  await onRecord(options.organisation, language, async ({ record, organisation: { organisationId } }) => {
    const lapsed = await read(record, organisationId, (tx) => listLooseRulings(tx, organisationId));
    await print(options.json, lapsed, () =>
      lapsed.length === 0 ? [noneLapsed] : [...lapsed.flatMap((one) => lapsedLines(one, language)), ...whatNow],
    );
  });
}
