import { parseValue } from '../../../model/notation/parse-value.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';
import { keepAnswers } from '../../keep-answers.ts';
import { sourceNames, statusNames } from '../../lexicon/form-words.data.ts';
import {
  isBlank,
  isCodeAndTitle,
  isMissingMark,
  looksLikeRowCode,
  looksLikeUnit,
  looksLikeValue,
} from './cell-form.ts';
import { isYearAlone } from './head-year.ts';

/** What a cell looks like by itself, before its column or row is known. */
export type Form =
  | 'blank'
  /** `-`, `n.b.`, `onbekend` */
  | 'missing'
  | 'year'
  /** A date, a school year, a quarter: a moment and nothing more. */
  | 'period'
  | 'number'
  | 'percent'
  /** `> 2`, `Top 8`, `> dan in 2017` */
  | 'limit'
  /** A value that is a word: `A+`, `hoog` */
  | 'word-value'
  | 'yes-no'
  | 'status'
  /** V or N, I or S beside an amount. */
  | 'sign'
  /** `%`, `fte`, `per 1.000 inwoners` */
  | 'unit'
  /** `Aantal banen`: a unit with what is counted, or a name. */
  | 'measure'
  /** `2.1.a`, `B14` */
  | 'code'
  | 'bullet'
  | 'source'
  | 'name'
  /** A sentence, or longer than a name. */
  | 'text';

const date =
  /^(?:(?:per|op|ultimo|eind|begin|t\/m|tot|vanaf|medio|peildatum|in|schooljaar|seizoen|periode|jaar) )*(?:\d{1,2}(?:e|ste|de)?(?:[-/. ]| ))?(?:(?:\d{1,2}|jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|sept|okt|nov|dec|januari|februari|april|juni|juli|augustus|september|oktober|november|december|kwartaal|halfjaar|q[1-4]|voorjaar|najaar|zomer|winter|herfst)\.?(?:[-/. ]| )(?:van )?)?['’]?(?:19|20)?\d\d(?:\s?[-–/]\s?(?:19|20)?\d\d)?(?: \((?:voorlopig|v)\))?\*?$/iu;
const yesNo = /^(?:ja|nee|j|n|✓|✔|v|wel|niet)$/iu;
const sign = /^(?:[vnis]|nadeel|voordeel|nadelig|voordelig|incidenteel|structureel)$/iu;
/** "2.1.a" is the code of a row, where "2.1" may as well be a number. */
const letteredCode = /^\d{1,2}(?:\.\d{1,2}){1,3}\.[a-z]$/iu;
const bullet = /^[•·▪◦●○■□‣*]$/u;
const wordValue =
  /^(?:goed|voldoende|onvoldoende|matig|ruim voldoende|[abcdef][+-]{0,2}|a{1,3}|hoog|laag|gereed|stijgend|dalend|stabiel)[*¹²³]*$/iu;
/** Longer than this is no name of anything. */
const longestName = 140;
/** Nothing longer than this is a date. */
const longestDate = 34;
/** Longer cells come back too seldom to be kept. */
const longestKept = 100;

/** The form of a cell. Total; takes time linear in the length of the text, of which no more than the first 400 characters count. */
export const formOf = keepAnswers(findForm, (text: string) => (text.length > longestKept ? null : text), 20_000);

function findForm(text: string): Form {
  const folded = foldSpace(text.slice(0, 400));
  if (isBlank(folded)) return 'blank';
  if (bullet.test(folded)) return 'bullet';
  if (isYearAlone(folded)) return 'year';
  if (sign.test(folded)) return 'sign';
  if (isMissingMark(folded)) return 'missing';
  if (folded.length <= longestDate && isDate(folded)) return 'period';
  if (yesNo.test(folded)) return 'yes-no';
  if (statusNames.test(folded)) return 'status';
  if (wordValue.test(folded)) return 'word-value';
  if (letteredCode.test(folded)) return 'code';
  if (looksLikeValue(folded) || isNumberWithUnit(folded)) return valueForm(folded);
  if (looksLikeUnit(folded)) return /^(?:aantal|percentage|gemiddeld)\b.{4}/iu.test(folded) ? 'measure' : 'unit';
  if (looksLikeRowCode(folded)) return 'code';
  if (folded.length <= 60 && sourceNames.test(folded) && !isCodeAndTitle(folded)) return 'source';
  return folded.length > longestName || isSentence(folded) ? 'text' : 'name';
}

function isDate(folded: string): boolean {
  return date.test(folded) && /(?:19|20)\d\d|['’]\d\d/u.test(folded);
}

function valueForm(folded: string): Form {
  if (
    /^\s*(?:[<>≤≥≈±]|top\b|plaats\b|plek\b|positie\b|minimaal|maximaal|minstens|hooguit|meer|minder|ten minste|groei|stijging|daling|toename|afname|hoger|lager|gelijk|dalen|stijgen|behoud|handhaven)/iu.test(
      folded,
    )
  )
    return 'limit';
  return folded.includes('%') ? 'percent' : 'number';
}

/** "40 Mton", "13.4 PJ": a number and a unit of capital letters, which looks like a code with a title. */
function isNumberWithUnit(folded: string): boolean {
  return /^\d[\d.,]*\s\p{L}{1,5}$/u.test(folded) && parseValue(folded).value.type === 'number';
}

function isSentence(folded: string): boolean {
  return folded.length > 50 && /[.!?]$/u.test(folded) && folded.split(' ').length > 7;
}
