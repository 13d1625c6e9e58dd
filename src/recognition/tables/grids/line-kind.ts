import { isMissingMark, looksLikeRowCode, looksLikeUnit, looksLikeValue } from '../forms/cell-form.ts';
import { isYearAlone } from '../forms/head-year.ts';

/**
 * What a text can be by its form alone. `dated` is a text with a year ("Behaald 2017"), `word` a word that can be a value ("ja",
 * "oranje"), `coded` a number with a word that is a value ("40 Mton") or a title ("2 Veiligheid"), `label` a text that says
 * itself what it is ("Bron: CBS"), `sentence` prose, `blank` an empty cell that left its line.
 */
export type LineKind =
  | 'value'
  | 'missing'
  | 'period'
  | 'unit'
  | 'word'
  | 'coded'
  | 'text'
  | 'dated'
  | 'label'
  | 'sentence'
  | 'blank';

const longestCell = 60;
const longestName = 250;
const month = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const date = new RegExp(
  `^(?:per |op |ultimo )?(?:\\d{1,2} (?:${month}) |(?:${month}) |\\d{1,2}[-/]\\d{1,2}[-/]|[1-4]e kwartaal |q[1-4] )(?:19|20)\\d\\d$`,
  'iu',
);
const years = /^(?:19|20)\d\d\s?(?:-|–|\/|t\/m|tot en met)\s?(?:(?:19|20)\d\d|\d\d)$/u;
const relativeYear = /^\(?t\s?(?:[-+]\s?\d)?\)?$/iu;
const year = /(?<![\d.,])(?:19|20)\d\d(?![\d.,])/u;
const order = /[<>≤≥=]|^(?:groei|stijging|daling|toename|afname|gelijk|hoger|lager|meer|minder)\b/iu;
const word =
  /^(?:ja|nee|j|n|goed|voldoende|onvoldoende|matig|ruim voldoende|groen|oranje|rood|geel|[abcdef][+-]{0,2}|aaa?|hoog|laag|gereed|afgerond|nvt|op schema|verplicht|eigen|bbv)[*¹²³]*$/iu;
const coded = /^\d{1,6}(?:[.,]\d{1,3})?\s(?:\p{L}{1,4}|\p{Ll}{1,8})$/u;
const label = /^\p{L}[\p{L} -]{1,24}:\s/u;
const counted =
  /^(?:aantal|aantallen|percentage|kosten|cijfer|rapportcijfer|euro'?s?|duizend|miljoen|kilo|bedrag|uren|index|score|schaal|fte'?s?)$/iu;
const sentenceEnd = /[.!?;]["')]?$/u;
const shortestSentence = 40;

/** The kind of a folded text. */
export function kindOf(text: string): LineKind {
  if (text.length > longestCell) return isSentence(text) ? 'sentence' : 'text';
  if (isPeriod(text)) return 'period';
  if (!/\d/u.test(text)) return kindOfWords(text);
  if (year.test(text) && /\p{L}{2}/u.test(text) && !order.test(text) && !/^\d[\d.,]*\s?%?\s?\(/u.test(text)) {
    return isSentence(text) ? 'sentence' : label.test(text) ? 'label' : 'dated';
  }
  if (coded.test(text)) return isUnit(text) ? 'unit' : 'coded';
  if (looksLikeValue(text)) return isMissingMark(text) ? 'missing' : 'value';
  return kindOfWords(text);
}

function kindOfWords(text: string): LineKind {
  if (word.test(text)) return 'word';
  if (isMissingMark(text)) return 'missing';
  if (looksLikeValue(text)) return 'value';
  if (label.test(text)) return 'label';
  if (isUnit(text)) return 'unit';
  return isSentence(text) ? 'sentence' : 'text';
}

/** "Aantal per 1.000 inwoners" is a unit, "Aantal bruggen" and "Banen per 1.000 inwoners" are names. */
function isUnit(text: string): boolean {
  if (!looksLikeUnit(text)) return false;
  const [first = '', second] = text.toLowerCase().split(' ');
  if (second === undefined || /^\P{L}/u.test(first) || first === 'per' || first === 'in') return true;
  return counted.test(first)
    ? /^(?:per|in|x|van|\/|\P{L})/u.test(second)
    : /^(?:per|\P{L})/u.test(second) && first.length <= 4;
}

/** A year, a range of years, a date or a year counted from another: what can date other cells. */
function isPeriod(text: string): boolean {
  if (text.length > 24) return false;
  return isYearAlone(text) || date.test(text) || years.test(text) || relativeYear.test(text);
}

function isSentence(text: string): boolean {
  if (text.length > longestName) return true;
  return text.length >= shortestSentence && sentenceEnd.test(text) && (text.match(/\s/gu)?.length ?? 0) >= 5;
}

/** Whether it can be a value of a row or what stands for one. */
export function isValueKind(kind: LineKind): boolean {
  return kind === 'value' || kind === 'missing' || kind === 'period' || kind === 'coded';
}

/** "1", "12b", "2.1.a": what can number a row. */
export function isCodeText(text: string): boolean {
  return text.length <= 10 && looksLikeRowCode(text);
}
