import { plainLine } from '../../model/text/plain.ts';
import { aimWords, describes, factPhrases, stateVerbs, stateVerbsOfOne, tellsOfText } from './aim-words.data.ts';

/**
 * Whether a sentence states something that is aimed at or will be done: by a verb of wanting or a future form, or by "we" with a verb of
 * action in the present tense ("we continueren", "stimuleren wij").
 * @param follows the sentence before it stated an aim, so that an elliptic sentence goes on with it ("En samen een strategie ontwikkelen.")
 */
export function statesAim(sentence: string, follows: boolean): boolean {
  const words = plainLine(sentence).replace(factPhrases, ' ');
  if (words.endsWith('?') || tellsOfText.test(words)) return false;
  if (aimWords.test(words)) return true;
  if (hasActingWe(words) || hasActingBody(words)) return true;
  return follows && (isElliptic(words) || namesMeans(words));
}

/** "we continueren", "bevorderen wij": whether plain words have a first person plural of a verb of action, not in its past tense. */
export function hasActingWe(words: string): boolean {
  const tokens = words.split(/[^a-z0-9'-]+/);
  return tokens.some((token, index) => {
    if (token !== 'we' && token !== 'wij') return false;
    return isActingVerb(tokens[index + 1]) || isActingVerb(tokens[index - 1]);
  });
}

/** "De gemeente zet stappen", "investeert de provincie": a body that acts in the present tense. */
function hasActingBody(words: string): boolean {
  const match = acting.exec(words);
  const verb = match?.[1] ?? match?.[2];
  return verb !== undefined && !stateVerbsOfOne.has(verb);
}

const acting =
  /^(?:de gemeente|het college|de provincie|het waterschap|de regio) (?:[a-z]{2,12}lijks |ook |verder |daarom )?([a-z]{2,20}t)\b|^(?:daarom|daarnaast|ook|verder|hiervoor|daarvoor|jaarlijks) ([a-z]{2,20}t) (?:de gemeente|het college|de provincie|het waterschap|de regio)\b/;

/** "Gezond eten wordt bevorderd": done to something that is going on; where an aim is asked that is the aim. */
export function statesTreatment(sentence: string): boolean {
  return (
    /\b(?:wordt|worden)\b[^.;:]{0,120}\b(?:ge|be|ver|ont)[a-z]{2,20}(?:d|t|en)\b/.test(plainLine(sentence)) &&
    !statesFact(sentence)
  );
}

function isActingVerb(token: string | undefined): boolean {
  if (token === undefined || token.length < 4 || !token.endsWith('en')) return false;
  return !stateVerbs.has(token) && !/(?:[^aeiou]|^)[a-z]*(?:[dt]den|[^aeiou]ten)$/.test(token)
    ? true
    : isPresentInDen(token);
}

/** Present forms that look like a past tense in -den or -ten. */
function isPresentInDen(token: string): boolean {
  return /^(?:bieden|houden|behouden|besteden|ondersteunen|leiden|begeleiden|opleiden|verbinden|starten|zetten|inzetten|benutten|investeren|faciliteren|uitbreiden|verbreden|bestrijden|voorbereiden|richten|inrichten|oprichten|sluiten|aansluiten|moeten|meten|versterken|planten)$/.test(
    token,
  );
}

/** What is, was or has been: no wish, and no plan. */
export function statesFact(sentence: string): boolean {
  const words = plainLine(sentence);
  if (words.endsWith('?') || describes.test(words)) return true;
  return (
    /\b(?:was|waren|had|hadden|werd|werden|bleek|bleken|daalde|steeg|kwam|kwamen|kreeg|kregen|stond|stonden|bleef|bleven|ging|gingen|lag|lagen|nam|namen|zag|zagen|gaf|gaven|liep|liepen)\b/.test(
      words,
    ) ||
    /\b(?:heeft|hebben|is|zijn)\b[^.]{0,200}\bge[a-z]{2,}(?:d|t|en)\b/.test(words) ||
    /\b(?:heeft|hebben|is|zijn)\b[^.]{0,200}\b(?:bereikt|behaald|vastgesteld|vrijgemaakt|opgenomen|afgerond|toegenomen|afgenomen|opgesteld|ingevoerd|opgeleverd|overgedragen|besloten)\b/.test(
      words,
    )
  );
}

/** "Meer mensen aan het werk", "Geen wachtlijsten": a goal without a verb. */
export function isVerbless(sentence: string): boolean {
  const words = plainLine(sentence);
  if ((doing.test(words) || giving.test(words)) && !finite.test(words)) return true;
  return (
    /^(?:meer|minder|geen|beter|betere|sterker|sterkere|voldoende|goede|hogere|lagere|snellere|een (?:goede|betere|veilige|sterke|gezonde|schone|duurzame|aantrekkelijke))\b/.test(
      words,
    ) &&
    !/\b(?:is|zijn|was|waren|heeft|hebben|wordt|worden|werd|werden|komt|komen|kan|kunnen|leidt|blijkt|kost|woont|wonen|werkt|werken)\b/.test(
      words,
    )
  );
}

/** "Opknappen van de bruggen": something to be done, as a noun; "Kinderen van gescheiden ouders" are people. */
const doing =
  /^(?:het )?(?!(?:kinderen|mensen|jongeren|ouderen|ouders|bedrijven|vrouwen|mannen|leden|klanten|gemeenten|partijen|scholen|wijken|kernen|kosten|lasten|baten|inkomsten|delen|plannen|taken|kansen|eisen|wensen|effecten|gevolgen) )[a-z]{4,30}en van (?:de |het |een |onze )?[a-z]{3}/;

/** "Invulling geven aan het woonplan": something to be done, as an infinitive. */
const giving =
  /^(?:invulling|uitvoering|vorm|inhoud|ruimte|aandacht|prioriteit|voorrang) (?:geven|bieden) (?:aan|voor) /;

const linking = /^(?:en|ook|daarnaast|daarbij|verder|alsmede|evenals|maar ook|alles|dit alles)\b/;
const finite = /\b(?:is|zijn|was|waren|heeft|hebben|had|hadden|werd|werden|wordt|worden)\b/;
const subclause = /,? \b(?:waarin|waarmee|waardoor|waarbij|waaruit|zodat|omdat|dat|die)\b/;

/** Without a finite verb of its own: begun with a linking word and ended in an infinitive, subclauses left aside. */
function isElliptic(words: string): boolean {
  const main = words.split(subclause)[0] ?? words;
  return linking.test(words) && !finite.test(main) && /en[^a-z]*$/.test(main);
}

/** "Daarvoor hebben wij goede mensen": what an aim needs, where nothing is said to be finished ("Daarvoor hebben wij een plan opgesteld"). */
export function namesMeans(sentence: string): boolean {
  const words = plainLine(sentence);
  return /^(?:daarvoor|hiervoor|daartoe|hiertoe) (?:hebben|is|zijn)\b/.test(words) && !finished.test(words);
}

const finished = /[a-z]{0,8}ge[a-z]{2,20}(?:d|t|en)(?= ?(?:[.,;]|$))/;
