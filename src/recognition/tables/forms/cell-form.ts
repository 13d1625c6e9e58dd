import { foldSpace } from '../../../model/text/fold-space.ts';
import { isYearAlone } from './head-year.ts';

const missing =
  /^(-{1,3}|[–—−]|\.{1,3}|x|\?|n\.?\s?[vtbma]\.?\s?[tbn]?\.?|n\.?n\.?b\.?|ntb|n\.t\.b\.?|nb|nnb|nvt|pm|p\.m\.?|onbekend|(cijfers? |gegevens )?(nog )?niet (bekend|gemeten|beschikbaar|van toepassing|meer gemeten)|geen( gegevens| meting| data)?( bekend| beschikbaar)?( %)?|volgt|nader (te )?bepalen.{0,30}|zie .{1,60})\s?[*¹²³]*$/iu;
/** "(**)": nothing but the mark of the note that says why there is no number. */
const noteAlone = /^(?:\(\*{1,4}\)|\*{2,4}\)?)$/u;
const startsWithNumber =
  /^[\s(]*(?:circa|ca\.?|ruim|minimaal|min\.?|maximaal|max\.?|meer dan|minder dan|ten minste|minstens|hooguit|gemiddeld|beoogd|op|±|~)?\s*[<>≤≥=≈±~+–—−-]{0,2}\s*(?:€|eur)?\s*[-–−+]?\s*[NV]?\s?\(?[.,]?\d/iu;
/** "In periode 2015-2017: 1,9%": a number with the years that it is about. */
const inPeriod = /^(in|over) (de )?periode \d{4}.{0,40}\s\d[\d.,]*\s?(%|ha|\p{L}{0,8})$/iu;
const sign = /^\s*[<>≤≥=≈±]/u;
const rank = /^(top|plaats|plek|positie|nr\.?|nummer|rang)\s*\d|^\d+\s*(e|ste|de)( plaats| plek)?$/iu;
const relative =
  /^(groei|stijging|daling|toename|afname|gelijk|hoger|lager|meer|minder|groter|kleiner|stabiel|dalend|stijgend|dalen|stijgen|handhaven|behoud|beter)\b/iu;
const oneWordValue =
  /^(ja|nee|goed|voldoende|onvoldoende|matig|ruim voldoende|groen|oranje|rood|geel|[abcdef][+-]{0,2}|a{1,3}|hoog|laag|gereed)[*¹²³]*$/iu;
const unit =
  /^(%.{0,80}|.{0,30}\bper (1\.?000|10\.?000|100\.?000|\d+|inwoner|huishouden|jaar|km|hectare|1 000|leerling|woning|dag|maand|kwartaal)\b.{0,60}|aantal\b.{0,60}|fte.{0,40}|€.{0,20}|euro'?s?|(duizend|miljoen) euro'?s?|kg.{0,30}|ton(nen)?|km|m2|m²|m3|ha|hectare|uren|dagen|weken|index|cijfer|rapportcijfer.{0,20}|schaal.{0,30}|percentage\b.{0,60}|procent(en)?|in (%|procenten|euro'?s?|aantallen)|kosten (per|als)\b.{0,80}|jaren|minuten|punten|score|kwh.{0,20}|gj|tj|mwh?|stuks|ratio|bedrag)$/iu;

const rowCode = /^(?:\d{1,3}[a-z]?[.)]?|\d{1,2}(?:[.-]\d{1,2}){1,3}\.?[a-z]?|\p{L}{1,3}[.-]?\d{1,3}[a-z]?\.?)$/iu;

/** An empty cell, or one with just white space. */
export function isBlank(text: string): boolean {
  return foldSpace(text) === '';
}

/** The cell holds no number and says why, or which note does: `-`, `NTB`, `n.v.t.`, `onbekend`, `(**)`. */
export function isMissingMark(text: string): boolean {
  const folded = foldSpace(text);
  return noteAlone.test(folded) || missing.test(folded.replace(/\s\([^()]{1,40}\)$/u, ''));
}

/** Letters outside brackets: the words that a value may carry are few. */
function wordsOf(text: string): readonly string[] {
  return text.replace(/\([^()]*\)/gu, ' ').match(/\p{L}{2,}/gu) ?? [];
}

/**
 * Whether a text can be a value by its form: a number with at most a few words, a comparison, a rank, a mark for a missing
 * number. A name that starts with a number ("1 Samen met inwoners", "65+-ers in de gemeente") is none.
 */
export function looksLikeValue(text: string): boolean {
  const folded = foldSpace(text);
  if (folded === '' || folded.length > 60) return false;
  if (isMissingMark(folded) || rank.test(folded) || inPeriod.test(folded)) return true;
  if (/^\d{1,3}([a-z][.)]?|[.)])$/iu.test(folded) || /\s\p{L}{3,}[.]$/u.test(folded)) return false;
  if (/^\d+(\+|-\p{L})|\d{12}/u.test(folded)) return false;
  if (sign.test(folded)) return wordsOf(folded).length <= 6;
  if (startsWithNumber.test(folded))
    return !/^\d+[a-z]?[.)]?\s+\p{Lu}\p{Ll}/u.test(folded) && wordsOf(folded).length <= 4 && !isCodeAndTitle(folded);
  return relative.test(folded) && /\d|^\p{L}+$/u.test(folded);
}

/** A value that is a word: only believed in a column that is known to hold values. */
export function canBeWordValue(text: string): boolean {
  const folded = foldSpace(text);
  return looksLikeValue(text) || oneWordValue.test(folded) || (folded.length <= 40 && /\d/u.test(folded));
}

/** "01.1 Werk en activering", "7.1-Zorg", "5A. Vrijetijdsbesteding", "02 - Aantal banen": a code with the title of a chapter. */
export function isCodeAndTitle(text: string): boolean {
  // "96 (Toename van 2%)" is a value with a remark on it
  if (/^\d[\d.,]*\s?%?\s\([^()]*\d[^()]*\)$/u.test(text)) return false;
  if (/^\d{1,2}(\.\d{1,2}){0,2}-\p{Lu}\p{Ll}{2}/u.test(text)) return true;
  if (/^\d{1,3}(\.\d{1,3}){0,3}\s+[-–]\s+\(?\p{L}{2}/u.test(text)) return true;
  return /^\d{1,2}[A-Z]?(\.\d{1,3}){0,3}[.:]?\s+\(?\p{Lu}\p{L}/u.test(text);
}

/** "%", "aantal", "per 1.000 inwoners", "fte": a unit by its form. */
export function looksLikeUnit(text: string): boolean {
  return unit.test(foldSpace(text));
}

/** A year or date that tells when something was measured. */
export function looksLikePeriod(text: string): boolean {
  const folded = foldSpace(text);
  return (
    isYearAlone(folded) ||
    (folded.length <= 30 && /(?<!\d)(19|20)\d\d(?!\d)/u.test(folded)) ||
    /^['’]\d\d$/u.test(folded)
  );
}

/** Words that name something, with at least one letter, and not a value. */
export function looksLikeName(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !looksLikeValue(text);
}

/** A number or code of a row: "3", "12b", "2.1.a", "07-1-1", "B14". */
export function looksLikeRowCode(text: string): boolean {
  return rowCode.test(foldSpace(text));
}
