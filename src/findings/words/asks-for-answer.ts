import { plain } from '../../model/text/plain.ts';
import { splitSentences } from '../passages/running-text.ts';
import { attending } from './attention-words.data.ts';
import { leansOnAnother } from './leaning.ts';
import { isInfinitive } from './plan-form.ts';
import { vagueVerbs } from './vague-words.data.ts';

/** What is longer tells more than where one looks. */
const longest = 400;

/** What only tells more of a noun or of a reason: "gegevens waar iedereen op kan bouwen", "zodat meer mensen meedoen". */
const subclause = /,? \b(?:waar(?:op|in|mee|bij|door|van|voor|aan)?|die|dat|wat|wie|zodat|omdat|zoals)\b[^,;]*/g;

/** A number that is no year: what is counted can be looked up afterwards. */
const counts = /\d|\b(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|twintig|honderd)\b/;

function namesDeed(words: string): boolean {
  return (words.match(/[a-z]+/g) ?? []).some(
    (word) => isInfinitive(word) && !vagueVerbs.some((verb) => word.startsWith(verb)),
  );
}

function isCounted(words: string): boolean {
  return counts.test(words.replaceAll(/\b(?:19|20)\d\d\b/g, ''));
}

/** What a sentence says without its subclauses; one at its very head says the thing itself ("Dat begint bij"). */
function mainOf(sentence: string): string {
  const words = plain(sentence);
  return words.slice(0, 5) + words.slice(5).replace(subclause, ' ');
}

/** Whether a text only says where one looks: "Wij kijken vooral naar de kernen", "De sleutel ligt bij vaste gezichten; dat vraagt geduld". */
function saysWhereToLook(text: string): boolean {
  const [first = '', ...rest] = splitSentences(text).map(mainOf);
  const phrase = attending.find((one) => one.test(first));
  // "We zetten vier straatcoaches in op plekken": what is counted within the phrase is a deed too.
  if (phrase === undefined || isCounted(phrase.exec(first)?.[0] ?? '')) return false;
  return ![first.replace(phrase, ' '), ...rest].some((words) => isCounted(words) || namesDeed(words));
}

/**
 * Whether a commitment says something that a report can answer by itself: a deed, or a state that is reached or not. What only carries on
 * another sentence, and what only says where one looks or what comes first, asks for no answer one for one.
 */
export function asksForAnswer(text: string): boolean {
  return !leansOnAnother(text) && (text.length > longest || !saysWhereToLook(text));
}
