import { countWords, foldSpace } from '../../../model/text/fold-space.ts';
import { isGluedRow } from '../glued-row.ts';

const longestPlain = 90;
const longestBold = 150;
const mostWords = 13;
const labels =
  /^(?:bron|bronnen|portefeuillehouders?|portefeuille|wethouders?|verantwoordelijke?|burgemeester|contactpersoon|programmamanager|budgethouder|opdrachtgever|status|indicator|peildatum|datum|auteur|figuur|tabel|afbeelding|foto|grafiek|let op|noot|eenheid|stand per|bedragen|bekijk|klik|download)\b/i;

const finiteVerb =
  /\b(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|willen|wilden|gaan|gaat|zal|zullen|kunnen|kan|volgende|onderstaande)\b/i;

/**
 * Whether a line could be a heading by its form alone: short, begun with a capital, without the mark that ends a sentence.
 * @param bold the whole line is set bold, so that it may be longer and end in a colon
 */
export function looksLikeTitle(line: string, bold: boolean): boolean {
  if (line.length > longestBold) return false;
  const text = foldSpace(line).replace(/^\d{1,2}[.)] (?=\p{Lu})/u, '');
  if (text.length < 3 || text.length > (bold ? longestBold : longestPlain)) return false;
  if (!/\p{L}{2}/u.test(text) || /[;,.!…]$/.test(text) || / \| /.test(text) || /@|https?:|www\./.test(text))
    return false;
  if (halfHead.test(text) || isGluedRow(text)) return false;
  if (bold) return !/^[-–•*]/.test(text);
  if (!/^['‘"“(]?[\p{Lu}\d@#%]/u.test(text) || (labels.test(text) && !/^indicator(?:en)?:$/i.test(text))) return false;
  if (/^[-–•*>|+]|^\(.*\)$|\s[-–]\s\p{Ll}|\s[-–]\s.*\s[-–]\s/u.test(text)) return false;
  if (/^['‘"“].*['’"”]$|\d ?%/u.test(text) || statesSomething(text)) return false;
  return countWords(text) <= mostWords && !/[.!?] \p{Lu}/u.test(text) && isMostlyWords(text);
}

/** "Gewijzigde" above "begroting 2015": half the head of a column that was broken over lines. */
const halfHead =
  /^(?:vastgestelde|gewijzigde|bijgestelde|primitieve|oorspronkelijke|geactualiseerde|herziene|werkelijke|geraamde|begrote|gerealiseerde)$/i;

/** "Wat wordt bedoeld met deze indicator:" asks and heads the answer. */
const asksWithColon = /^(?:wat|welke|hoe) (?:is|zijn|wordt|worden) .*:$/i;

/** "In deze vergadering zijn drie moties aangenomen:" leads in what follows, "De wachtlijst is korter geworden" says something. */
function statesSomething(text: string): boolean {
  if (text.endsWith('?') || asksWithColon.test(text)) return false;
  const isLead = text.endsWith(':');
  return (isLead || countWords(text) > 6) && finiteVerb.test(text);
}

/** A line of figures ("2013 2014 2015", "€ 2.446 7,8 %") is never a heading. */
function isMostlyWords(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  const digits = text.replace(/[^\d]/g, '').length;
  return letters >= 3 && letters > digits;
}
