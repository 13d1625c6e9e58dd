import type { JournalEntry } from '../../corrections/journal.ts';
import { holdsByItself } from '../../corrections/kept.ts';
import { flatten } from '../../model/shown-text.ts';
import { sayDecision, sayReach } from '../../words/corrections/say-correction.ts';
import { type Language, printMoment } from '../../words/numerals.ts';
import { correctionWords } from './words.data.ts';

/** A correction in lines: its number, when and by whom, what was decided, of what it holds, why, and what undid it. */
export function tellEntry(entry: JournalEntry, language: Language): readonly string[] {
  const { id, at, by, reach, decision, reason, undone } = entry;
  const words = correctionWords[language];
  const moment = (when: string) => printMoment(language, new Date(when));
  const why = (said: string | undefined) => (said === undefined ? [] : [`  ${words.why(flatten(said))}`]);
  return [
    `${id}  ${moment(at)}, ${flatten(by)}`,
    `  ${sayDecision(decision, language)}`,
    `  ${words.holds(sayReach(reach, language))}`,
    ...why(reason),
    ...(undone === undefined
      ? []
      : [`  ${words.undone(moment(undone.at), flatten(undone.by))}`, ...why(undone.reason)]),
  ];
}

/** What becomes of one that is kept with an organisation at a next import; nothing to tell of one that was undone. */
export function tellFuture(entry: JournalEntry, language: Language): readonly string[] {
  if (entry.undone !== undefined) return [];
  const words = correctionWords[language];
  return [`  ${holdsByItself(entry) ? words.holdsByItself : words.holdsBeside}`];
}
