import type { Block } from '../../model/block.ts';
import type { Commitment } from '../../model/statement.ts';
import { plainWords } from '../wording.ts';
import { announcesRest, tellsOfText } from './aim-words.data.ts';
import { findTerm } from './find-term.ts';
import { trimStatement } from './sections.ts';
import { splitSentences } from './sentences.ts';
import { statesFact } from './states-aim.ts';

/**
 * The sentences of a running text that say who will do what by when, where nobody asked: "Wij leggen dit vanaf 2020 vast", "De agenda wordt
 * naar verwachting in de zomer van 2021 vastgesteld door de stuurgroep".
 * @param ahead the first year that is still ahead where the document was written; a year before that is no plan. Null where that is not known
 */
export function findPromises(blocks: readonly Block[], ahead: number | null): readonly Commitment[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || !/20\d\d/.test(block.text)) return [];
    return splitSentences(block.text).flatMap((sentence): Commitment[] => {
      const term = findTerm(sentence);
      if (term === null || !isAhead(term.until ?? term.from, ahead) || !promises(sentence)) return [];
      return [{ text: trimStatement(sentence), question: 'do', term, at: block.at }];
    });
  });
}

function isAhead(due: number | null, ahead: number | null): boolean {
  return due !== null && (ahead === null || due >= ahead);
}

function promises(sentence: string): boolean {
  const words = plainWords(sentence);
  if (
    words.length > longest ||
    words.endsWith('?') ||
    tellsOfText.test(words) ||
    announcesRest.test(words) ||
    conditional.test(words)
  )
    return false;
  return weWill.test(words) || bodyWill.test(words) || (willBeDone.test(words) && !statesFact(mainClause(words)));
}

const longest = 400;
/** What happens only if something else does, what could be, and what money or people do by themselves. */
const conditional =
  /^(?:als|indien|mocht|wanneer) .*\b(?:zou|zouden|kunnen|kan)\b|\b(?:zou|zouden)\b|\b(?:kosten|lasten|baten|tarieven?|budget|saldo|tekort|overschot|bedrag|inwoners|werkloosheid|rente|uitkering) (?:zal|zullen|gaat|gaan|wordt|worden)\b/;
const we = '(?:we|wij)';
/** "wij zullen dit vanaf 2020 vastleggen", "in 2021 gaan wij aan de slag", "in 2019 werken we verder". */
const weWill = new RegExp(
  `\\b(?:zullen|gaan|willen|starten|werken|leggen|stellen|maken|voeren|bouwen|zetten|openen|ronden|leveren|organiseren|onderzoeken|ontwikkelen|evalueren|actualiseren|herzien|breiden|richten|nemen|geven|komen|bieden|pakken) ${we}\\b|\\b${we} (?:(?:dit|dat|deze|die|het|daarom|ook|hiermee|verder) )?(?:zullen|gaan|willen|starten|werken|leggen|stellen|maken|voeren|bouwen|zetten|openen|ronden|leveren|organiseren|onderzoeken|ontwikkelen|evalueren|actualiseren|herzien|breiden|richten|nemen|geven|komen|bieden|pakken)\\b`,
);
const body =
  '(?:de |het |onze )?(?:gemeente|college|raad|provincie|waterschap|regio|stuurgroep|dagelijks bestuur|algemeen bestuur|bestuur|ministerie|rijk|corporaties?|schoolbesturen|partners?)';
const bodyWill = new RegExp(`\\b${body} (?:zal|zullen|gaat|gaan)\\b|\\b(?:zal|zullen|gaat|gaan) ${body}\\b`);
/** "wordt … vastgesteld", and who does it or that it is expected. */
const willBeDone =
  /\b(?:wordt|worden|zal|zullen)\b(?=.*\b(?:vastgesteld|vastgelegd|opgeleverd|afgerond|uitgevoerd|aangelegd|gebouwd|geopend|ingevoerd|opgesteld|geevalueerd|geactualiseerd|herzien|aangeboden|voorgelegd|gestart|gerealiseerd|gesloten|ondertekend|uitgewerkt|vernieuwd|vervangen|ingericht|aangeboden)\b).*\b(?:naar verwachting|volgens planning|door (?:de|het|ons|onze)|aan de raad|uiterlijk|vanaf)\b|\b(?:naar verwachting|volgens planning)\b.*\b(?:wordt|worden|zal|zullen)\b/;

/** Behind "Als de keuzes zijn gemaakt, …", which says what comes first. */
function mainClause(words: string): string {
  const comma = words.indexOf(', ');
  return /^(?:als|wanneer|zodra|nadat|na) /.test(words) && comma > 0 ? words.slice(comma + 2) : words;
}
