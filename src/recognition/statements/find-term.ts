import type { Term } from '../../model/statement.ts';
import { foldSpace } from '../../model/text/fold-space.ts';

const year = '(20\\d\\d)';
const part =
  '(?:(?:het )?(?:voorjaar|najaar|zomer|herfst|winter|eerste|tweede|derde|vierde|kwartaal|half ?jaar|helft|begin|medio|eind(?:e)?|loop|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|q[1-4]|jaar|de|het|van|in)[ ,]){0,7}';

type Form = { readonly pattern: RegExp; readonly ends: (first: number, second: number | null) => Omit<Term, 'text'> };

/**
 * The ways in which a sentence says when. The order counts: the first that fits is taken. A year that something is compared with, and the
 * year of a publication, are no term.
 */
const forms: readonly Form[] = [
  {
    pattern: new RegExp(
      `\\b(?:in (?:de )?(?:periode|jaren) |van |tussen )?${year} ?(?:[-–/]|tot en met|t\\/m|tot|en) ?${year}\\b`,
      'i',
    ),
    ends: (from, until) => ({ from, until }),
  },
  {
    pattern: new RegExp(`\\b(?:vanaf|met ingang van|per|sinds begin) (?:\\d{1,2} )?${part}${year}\\b`, 'i'),
    ends: (from) => ({ from, until: null }),
  },
  {
    pattern: new RegExp(`\\b(?:v[oó][oó]r|tot) ${year}\\b`, 'i'),
    ends: (until) => ({ from: null, until: until - 1 }),
  },
  {
    pattern: new RegExp(
      `\\b(?:uiterlijk|v[oó][oó]r|tot en met|t\\/m|tot|niet later dan) (?:(?:in|op|\\d{1,2}|de|het|eind(?:e)?|het einde van) )*${part}${year}\\b`,
      'i',
    ),
    ends: (until) => ({ from: null, until }),
  },
  {
    pattern: new RegExp(
      `\\b(?:in|begin|medio|eind(?:e)?|zomer|voorjaar|najaar|herfst|winter|(?:op )?\\d{1,2}) ${part}${year}\\b`,
      'i',
    ),
    ends: (first) => ({ from: first, until: first }),
  },
  {
    pattern: new RegExp(
      `\\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|kwartaal|q[1-4]) (?:van )?${year}\\b`,
      'i',
    ),
    ends: (first) => ({ from: first, until: first }),
  },
];

/** What a year stands behind where something is compared with it. */
const compared = /(?:ten opzichte van|vergeleken met|in vergelijking met|\bdan|sinds)(?: (?:van|voor|uit|over|in))? $/i;
const document =
  '(?:begroting|jaarverslag|jaarstukken|jaarrekening|rekening|nota|rapportage|akkoord|agenda|visie|plan|programma|peiling|monitor)';
/** What is dated by what stands right behind it: "de begroting 2020", "de nota van medio 2022", but not "het rioleringsplan medio 2022". */
const dated = new RegExp(`${document} (?:van|voor|uit|over|in) $`, 'i');
const datedByYear = new RegExp(`${document} $`, 'i');

/** A deadline that no year stands in: "uiterlijk in het vierde kwartaal", "nog deze raadsperiode". */
const undated =
  /\b(?:uiterlijk|nog v[oó][oó]r|tegen|in de loop van) (?:(?:in|op|de|het|begin|eind|medio|einde|van|\d{1,2}) ){0,4}(?:(?:eerste|tweede|derde|vierde) (?:kwartaal|helft van het jaar)|zomer(?:reces|vakantie)?|voorjaar|najaar|herfst|winter|jaareinde|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?![\p{L}\d])|\b(?:nog )?(?:in |binnen |tijdens )?deze (?:raads|college|bestuurs|coalitie|staten)periode\b/iu;

/** When a statement says that something will be done; null where it does not say. "per jaar" and "dan in 2017" are no term. */
export function findTerm(statement: string): Term | null {
  const text = foldSpace(statement).slice(0, 2000);
  if (!/20\d\d/.test(text)) return findUndated(text);
  for (const { pattern, ends } of forms) {
    const match = pattern.exec(text);
    if (match?.[1] === undefined) continue;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (compared.test(before) || dated.test(before)) continue;
    if (/^(?:(?:in|van|tussen) )?\d/i.test(match[0]) && datedByYear.test(before)) continue;
    const second = match[2] === undefined ? null : Number(match[2]);
    if (second !== null && second < Number(match[1])) continue;
    return { ...ends(Number(match[1]), second), text: match[0] };
  }
  return findUndated(text);
}

function findUndated(text: string): Term | null {
  const match = undated.exec(text);
  return match === null ? null : { from: null, until: null, text: match[0] };
}
