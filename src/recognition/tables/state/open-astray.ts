import type { Figure, Indicator } from '../../../model/statement.ts';
import { foldSpace } from '../../../model/text/fold-space.ts';
import { findMunicipality } from '../../identity/municipality-names.ts';
import { formOf } from '../forms/form-of.ts';
import { isYearAlone } from '../forms/head-year.ts';
import { readHead } from '../heads/read-head.ts';
import { isRole } from '../interpret/column-evidence.ts';

/** So many words that head columns are no name. */
const fewestHeads = 3;
const mostWords = 20;
const nothingKnown = { publicationYear: null, organisation: null };

/**
 * The indicator of a table in text, with all its figures open where its cells are likely those of other columns or rows: a value of words
 * ("Gemeente", "Beoogd 2010") or of years, two values of one column, role and year, or a name that is a head ("Behaald 2014", "Jaar Soort Eenheid")
 * or the title of them all ("Effectindicatoren").
 */
export function openAstray(indicator: Indicator): Indicator {
  const { name, figures } = indicator;
  const isAstray = isNoName(name) || figures.some(isNoValue) || saysTwice(figures);
  return isAstray ? opened(indicator) : indicator;
}

/** What is called after a municipality tells whose a value is, and not what was measured: its name was lost, and its figures are open. */
export function openUnnamed(indicator: Indicator): Indicator {
  return findMunicipality(indicator.name) === null ? indicator : opened(indicator);
}

function opened(indicator: Indicator): Indicator {
  const figures = indicator.figures.map(
    (figure): Figure => ({ ...figure, role: 'other', year: null, unsettled: ['role', 'year'] }),
  );
  return { ...indicator, figures };
}

/** Whether all that is known of a row is what the table is called ("1.6 Indicatoren"), and no value of it has a column: it is no indicator. */
export function isUnnamedRow({ name, figures }: Indicator): boolean {
  return isTitleOfAll(name) && figures.every(({ unsettled }) => unsettled.length > 1);
}

function isTitleOfAll(name: string): boolean {
  return /indicatoren$/iu.test(foldSpace(name));
}

function isNoName(name: string): boolean {
  if (isDatedRole(name) || isTitleOfAll(name)) return true;
  const heads = name.split(' ', mostWords).filter((word) => readHead(word, nothingKnown).type === 'attribute');
  return heads.length >= fewestHeads;
}

function isNoValue({ value, raw }: Figure): boolean {
  const words = foldSpace(raw).split(' ');
  if (isDatedRole(raw) || (words.length > 1 && words.every(isYearAlone))) return true;
  const form = formOf(raw);
  const isWords = form === 'name' || form === 'text' || form === 'unit' || form === 'source' || form === 'measure';
  return value.type === 'text' && isWords;
}

/** "Behaald 2014". */
function isDatedRole(text: string): boolean {
  const words = foldSpace(text).split(' ');
  const [first = '', second] = words;
  return words.length === 2 && second !== undefined && isYearAlone(second) && isRole(first);
}

/** What is compared with may be several bodies. */
function saysTwice(figures: readonly Figure[]): boolean {
  const said = new Map<string, string>();
  return figures.some(({ role, year, column, raw, unsettled }) => {
    if (role === 'reference' || year === null || unsettled.length > 0) return false;
    const key = `${role} ${year} ${column}`;
    const other = said.get(key);
    said.set(key, raw);
    return other !== undefined && other !== raw;
  });
}
