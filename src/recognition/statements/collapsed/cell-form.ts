import { countWords } from '../../../model/text/fold-space.ts';
import { plainLine } from '../../../model/text/plain.ts';
import { labelAlone } from '../../outline/lines/label-lines.data.ts';
import { readQuestion } from '../../questions/question-heading.ts';
import { isStatusWord } from '../legend.ts';
import type { StatementColumn } from '../statement-columns.data.ts';
import { typeOfHead } from '../type-of-head.ts';

/** The columns of which a cell is known by its form, whatever stands beside it. */
export const anchors: ReadonlySet<StatementColumn> = new Set(['code', 'status', 'when']);

/** Whether a text can be a cell of a column that holds this. */
export function fitsColumn(text: string, column: StatementColumn): boolean {
  if (text.length === 0 || text.length > longest) return false;
  switch (column) {
    case 'code':
      return code.test(text);
    case 'status':
      return isStatusWord(text);
    case 'when':
      return isMoment(text);
    case 'who':
      return isHolder(text);
    case 'goal':
    case 'action':
      return isSaid(text) && countWords(text) > 2;
    case 'result':
      return isSaid(text) && /[.!]$/.test(text) && countWords(text) > 2;
    default:
      return isSaid(text) && countWords(text) <= 6;
  }
}

const longest = 600;
const code = /^(?:[A-Z]{1,2}\.?)?\d{1,2}(?:\.\d{1,3}){0,4}(?:[.)]?[a-z])?[.)]?$/;

/** A text of its own: no head of a column, no question, no label, and nothing that the other columns hold. */
function isSaid(text: string): boolean {
  return (
    /^['‘"“(]?[\p{Lu}\d]/u.test(text) &&
    /\p{L}{3}/u.test(text) &&
    typeOfHead(text) === null &&
    !isStatusWord(text) &&
    !isMoment(text) &&
    !isHolder(text) &&
    !labelAlone.test(text.slice(0, 80)) &&
    readQuestion(text) === null
  );
}

const part =
  '(?:q ?[1-4]|(?:1e|2e|3e|4e|eerste|tweede|derde|vierde) (?:kwartaal|halfjaar|helft)|kwartaal [1-4]|begin|medio|eind|voorjaar|zomer|najaar|herfst|winter|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|vanaf|uiterlijk|voor|heel)';
const moment = new RegExp(
  `^(?:(?:${part} ?){0,2}(?:van )?20\\d\\d(?: ?[-–/] ?(?:${part} ?)?(?:20)?\\d\\d)?|\\d{1,2}[-/.]\\d{1,2}[-/.](?:20)?\\d\\d|doorlopend|jaarlijks|continu|structureel|hele jaar)$`,
);

/** "Q1 2024", "najaar 2025", "doorlopend": when something is due, and nothing else. */
function isMoment(text: string): boolean {
  return text.length < 40 && moment.test(plainLine(text));
}

const holder =
  /^(?:(?:de )?(?:portefeuillehouder|wethouder|gedeputeerde|burgemeester|heemraad|dijkgraaf|commissaris|directeur|directie|afdeling|team|clustermanager|manager|teamleider|afdelingshoofd|projectleider|programmamanager|secretaris|griffier|college|bestuur|dagelijks bestuur)(?: (?!(?:is|zijn|heeft|wil|gaat|zal|wordt) )[\p{L}&,/-]{1,30}){0,5}|allen|diversen)$/iu;

/** "wethouder Ruimte", "Team Vergunningen": who is responsible, and nothing else. */
function isHolder(text: string): boolean {
  return text.length < 80 && holder.test(text);
}
