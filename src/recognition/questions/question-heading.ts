import type { Question } from '../../model/question.ts';
import { countWords } from '../../model/text/fold-space.ts';
import { plainLine } from '../../model/text/plain.ts';
import { keepAnswers } from '../keep-answers.ts';
import { gluedQuestion, questionVocabulary, questionWordings } from './question-wordings.data.ts';

/** A line that asks one of the W-questions. */
export type QuestionHeading = {
  readonly question: Question;
  /** The year that it asks about: "Wat willen we bereiken in 2020?". */
  readonly year: number | null;
  /** The tense: a budget asks what is wanted, an annual report what was wanted. */
  readonly tense: 'plan' | 'past' | null;
};

const longest = 120;
const numbering =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,4}\s+(?=wat|hoe |waar )|\(?(?:\d{1,2}(?:\.\d{1,2}){0,4}|[a-h])[.):]\s*(?!\d)|[-–•*]\s+|(?:w ?\d|(?:eerste|tweede|derde|[1-3]e) w(?:-vraag)?|vraag \d{1,2})\s?[:.–-]?\s+(?=wat |hoe |waar ))/;
/** "W W at willen we": a capital set larger than the rest, which a reading program takes for a word of its own. */
const dropCapital = /^(?:w )+at (?=\p{L})/u;
const yearWords =
  /\s*\(?\b(?:(?:in|voor|over|t\/m|tot en met|tot)\s+)?(?:het\s+)?(?:jaar\s+)?((?:19|20)\d\d)(?:\s*[-–/]\s*(?:19|20)?\d\d)?\)?/g;
const tails =
  /\s+(?:in|op|met|voor|bij|binnen|van) (?:deze (?:periode|collegeperiode|bestuursperiode|raadsperiode)|dit (?:jaar|programma|thema|beleidsveld|onderdeel|domein|deelprogramma)|het programma|programma \d+|de komende (?:jaren|periode|vier jaar)|deze paragraaf)$/;

/** "Speerpunten / Wat gaan we doen?": the question in two wordings, of which the last asks it in full. */
const otherWording =
  /^(?:speerpunt(?:en|\(en\))?|activiteiten|acties|doel(?:en|stelling(?:en)?)?|ambities?|prestaties) ?\/ ?(?=wat |hoe )/;

/** "Terugblik 2020: wat hebben we gedaan?": what the answer is called before what it answers. */
const announced = /^(?:terugblik|vooruitblik)(?: op)?(?: (?:het jaar )?(?:19|20)\d\d)? ?[:–-] ?(?=wat |hoe )/;

/** The W-question that a whole line asks, with slips of the pen mended; null where the line is something else. */
export const readQuestion = keepAnswers(
  findQuestion,
  (line: string) => (line.length < 3 || line.length > longest ? null : line),
  100_000,
);

function findQuestion(line: string): QuestionHeading | null {
  if (line.length < 3 || line.length > longest) return null;
  let words = plainLine(line)
    .replace(numbering, '')
    .replace(otherWording, '')
    .replace(announced, '')
    .replace(dropCapital, 'wat ');
  let year: number | null = null;
  words = words.replace(yearWords, (_, digits: string) => {
    year ??= Number(digits);
    return '';
  });
  words = words
    .replace(/^(wat (?:willen|wilden|doen|gaan) we.{0,40}) \([a-z -]{3,40}\)(?=\??$)/, '$1')
    .replace(/[?!.:;,…"'“”*]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(tails, '');
  if (words.length > 12 && words.startsWith('wat') && !words.includes(' ')) words = unglue(words);
  const question = match(words) ?? (/^(?:wat|hoe|waar|conc|doel)/.test(words) ? match(mendWords(words)) : null);
  return question === null ? null : { question, year, tense: readTense(words) };
}

/** "watwillenwebereiken" with its spaces back; as it is where other words are in it. */
function unglue(glued: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < glued.length) {
    gluedQuestion.lastIndex = at;
    const part = gluedQuestion.exec(glued)?.[0];
    if (part === undefined) return glued;
    parts.push(part);
    at += part.length;
  }
  return parts.join(' ');
}

/** All wordings at once: nearly every line of a document asks nothing, and this tells it at a tenth of the cost. */
const anyWording = new RegExp(questionWordings.map(([, wording]) => wording.source).join('|'));

function match(words: string): Question | null {
  if (!anyWording.test(words)) return null;
  for (const [question, wording] of questionWordings) if (wording.test(words)) return question;
  return null;
}

function readTense(words: string): QuestionHeading['tense'] {
  if (
    /\b(?:wilden|wilde|hebben|heeft|hadden|had|was|waren|deden|ging|gingen|mocht|gedaan|bereikt|gekost)\b/.test(words)
  )
    return 'past';
  return /\b(?:willen|wil|gaan|gaat|mag|zullen)\b/.test(words) ? 'plan' : null;
}

/** Each word that is one slip away from a word of the questions, mended. */
function mendWords(words: string): string {
  if (countWords(words) > 10) return words;
  return words
    .split(' ')
    .map((word) => {
      if (word.length < 4 || questionVocabulary.includes(word)) return word;
      return questionVocabulary.find((known) => known.length > 3 && isOneSlipAway(word, known)) ?? word;
    })
    .join(' ');
}

/** One letter too many, too few, another, or two swapped (Damerau distance 1). */
export function isOneSlipAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
