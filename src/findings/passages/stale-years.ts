import type { PublicationKind } from '../../model/publication.ts';
import type { Question } from '../../model/question.ts';
import { plain } from '../../model/text/plain.ts';
import { splitSentences } from './running-text.ts';

/** A sentence that speaks of a year which is over as if it were to come. */
export type StaleYear = { readonly sentence: string; readonly year: number };

const ahead =
  /\b(willen|wil|gaan we|gaat|we gaan|wij gaan|zullen|zal|streven|streeft|bereiken|doelen|doelstellingen|ambitie|voornemens|plannen zijn|verwachten|verwacht|komt er)\b/;
/** Words of what was: the year is then told of, not looked forward to. */
const back =
  /\b(wilden|wilde|was|waren|werd|werden|heeft|hebben|had|hadden|is|sinds|vergeleken|ten opzichte van|nulmeting|basisjaar|vastgesteld\w*|gestart\w*|begonnen|afgesproken|kwam|kwamen|ging|gingen|stelde|dan in|volgens|verschenen|gemeten|cijfers? uit)\b/;

/** The years that a sentence puts a thing in: "in 2019", "eind 2019", "voor 2019"; no spans ("2015-2019") and no names ("Agenda 2019"). */
function yearsPlaced(sentence: string): number[] {
  const found = sentence.matchAll(
    /\b(?:in|eind|begin|medio|over|voorjaar|najaar|zomer|kwartaal|jaar)(?: van)?(?: het jaar)? ((?:19|20)\d\d)\b(?!\s*(?:[-–/]|t\/m|tot|en)\s*\d)/g,
  );
  return [...found].map(([, year]) => Number(year));
}

function yearsNamed(sentence: string): number[] {
  return (sentence.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number);
}

/**
 * The sentences of a text that look forward to a year before the document's own. What a budget writes about the running year is told in that
 * year, so that outside the goals and plans the year right before the document's own is still to come.
 */
export function findStaleYears(text: string, question: Question, kind: PublicationKind, own: number): StaleYear[] {
  const isPlan = question === 'achieve' || question === 'do';
  const slack = kind === 'annual-report' || isPlan ? 0 : 1;
  if (!yearsNamed(text).some((named) => named < own - slack)) return [];
  return splitSentences(text.slice(0, 20_000)).flatMap((sentence): StaleYear[] => {
    const flat = plain(sentence);
    if (!ahead.test(flat)) return [];
    const year = yearsPlaced(flat).find((placed) => placed < own - slack);
    if (year === undefined || yearsNamed(flat).some((named) => named >= own - slack)) return [];
    return back.test(flat) ? [] : [{ sentence, year }];
  });
}
