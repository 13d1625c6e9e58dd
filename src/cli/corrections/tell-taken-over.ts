import type { UnreadEntry } from '../../corrections/journal.ts';
import type { TakenOver } from '../../corrections/taken-over.ts';
import type { Correction } from '../../model/correction.ts';
import { flatten, showLine } from '../../model/shown-text.ts';
import { sayDecision, sayReach } from '../../words/corrections/say-correction.ts';
import { type Language, printNumber } from '../../words/numerals.ts';
import { countOf } from '../words/count-of.ts';
import { unusableWords } from './fault-words.data.ts';
import { takenOverWords } from './taken-over-words.data.ts';

/** So many are named, and of the rest how many there are. */
const mostNamed = 10;

function tellLost(lost: readonly Correction[], file: string, language: Language): readonly string[] {
  if (lost.length === 0) return [];
  const words = takenOverWords[language];
  const more = lost.length - mostNamed;
  return [
    words.lost(countOf(language, lost.length, 'correction'), lost.length === 1, file),
    ...lost
      .slice(0, mostNamed)
      .map(({ decision, reach, id }) => `· ${sayDecision(decision, language)} (${sayReach(reach, language)}; ${id})`),
    ...(more > 0 ? [words.more(printNumber(language, more))] : []),
  ];
}

function tellForeign(foreign: readonly Correction[], file: string, language: Language): readonly string[] {
  if (foreign.length === 0) return [];
  const bodies = [...new Set(foreign.map(({ reach }) => flatten(reach.organisation ?? '')))];
  const named = bodies.length > mostNamed ? [...bodies.slice(0, mostNamed), '…'] : bodies;
  const many = countOf(language, foreign.length, 'correction');
  return [takenOverWords[language].foreign(many, foreign.length === 1, file, named.join(', '))];
}

function tellEntry({ place, why }: UnreadEntry, file: string, language: Language): string {
  const [words, at] = [takenOverWords[language], printNumber(language, place)];
  if (why.say === 'not-understood') return words.notUnderstood(at, file, flatten(why.at));
  return why.say === 'same-id' ? words.sameId(at, file) : words.noBody(at, file);
}

function tellUnread(unread: readonly UnreadEntry[], file: string, language: Language): readonly string[] {
  const more = unread.length - mostNamed;
  return [
    ...unread.slice(0, mostNamed).map((entry) => tellEntry(entry, file, language)),
    ...(more > 0 ? [takenOverWords[language].moreUnread(printNumber(language, more))] : []),
  ];
}

/** How many corrections of each journal documents were read with, a sentence each. */
export function tellMet(taken: readonly TakenOver[], language: Language): readonly string[] {
  return taken
    .filter(({ met }) => met.length > 0)
    .map(({ met, file }) => takenOverWords[language].met(countOf(language, met.length, 'correction'), showLine(file)));
}

/** What of the journals was not taken over, and why: sentences, and a line for each decision that does not fit any more. */
export function tellNotTaken(taken: readonly TakenOver[], language: Language): readonly string[] {
  return taken.flatMap(({ file: place, fault, unread, lost, foreign }) => {
    const file = showLine(place);
    if (fault !== null) return [takenOverWords[language].unusable(file, unusableWords[language][fault])];
    return [
      ...tellUnread(unread, file, language),
      ...tellForeign(foreign, file, language),
      ...tellLost(lost, file, language),
    ];
  });
}
