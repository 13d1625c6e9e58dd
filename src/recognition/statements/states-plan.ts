import { plainLine } from '../../model/text/plain.ts';
import { factPhrases, stateVerbs } from './aim-words.data.ts';
import { statesFact } from './states-aim.ts';

/** "Er komt een sporthal", "De weg wordt verbreed": under "Wat gaan we doen?" the present tense is the future. */
export function statesPlan(sentence: string): boolean {
  const words = plainLine(judgedPart(sentence)).replace(factPhrases, ' ');
  return (
    (/\b(?:wordt|worden|komt er|er komt|er komen|start|starten|krijgt|krijgen)\b/.test(words) || weDo(words)) &&
    !statesFact(sentence)
  );
}

/** "We lichten de regels door": whatever the verb, unless it says what is or what was thought. */
function weDo(words: string): boolean {
  const verb = /^(?:we|wij) ([a-z]{3,30}en)\b/.exec(words)?.[1];
  return verb !== undefined && !stateVerbs.has(verb);
}

/** "Doordat de raad erover moet gaan, is er een plan": only behind the reason is said what is aimed at. */
export function judgedPart(sentence: string): string {
  if (!/^(?:doordat|omdat|aangezien) /i.test(sentence)) return sentence;
  // No comma may part the two; only in a main clause does the verb stand before "we".
  const main = sentence.search(/ \p{Ll}{3,20}en (?:we|wij) /u);
  return sentence.slice(main < 0 ? sentence.lastIndexOf(', ') + 1 : main + 1);
}

/** "Het loket geopend", "niet gehaald": closed by a participle, without the verb that goes with it. */
export function isParticiple(words: string): boolean {
  return (
    /\b(?:ge|be|ver|ont|her|op|aan|uit|af|in)(?:ge)?[a-z]{3,}(?:d|t)$/.test(words) &&
    !/\b(?:wordt|worden|zal|zullen|wil|willen)\b/.test(words)
  );
}

/** "Een loket openen", "Opknappen van de bruggen": nobody is said to do it. */
export function isInfinitive(words: string): boolean {
  return (/ [a-z]{3,}en$/.test(words) && !finite.test(words)) || /^(?:het )?[a-z]{4,}en van /.test(words);
}

const finite =
  /\b(?:is|zijn|was|waren|heeft|hebben|had|hadden|wordt|worden|kan|kunnen|gaat|gaan|komt|komen|blijft|blijven|krijgt|krijgen)\b/;
