/** "We hebben … geopend", "De brug is … hersteld", "De dijk is klaar", "De bus rijdt sinds maart": whether a sentence says that something was done. */
export function statesDone(sentence: string): boolean {
  const beginning = sentence.slice(0, longest);
  return finished.test(beginning) || ready.test(beginning) || since.test(beginning);
}

/** Of a longer text only the beginning is looked at: the patterns try every pair of words. */
const longest = 600;

const finished =
  /\b(?:is|zijn|heeft|hebben)\b[^.;]*\b(?:ge|be|ver|ont|her|door|op|aan|uit|af|in|vast|voort|voor|onder|over|mee|weg|bij|toe|terug|om|na)[\p{L}]{3,}(?:d|t|en)\b|\b(?:is|zijn|heeft|hebben)\b[^.;]*\bherzien\b/iu;
const ready =
  /\b(?:is|zijn|staat|staan|ligt|liggen)\b[^.;]*\b(?:klaar|gereed|voltooid|van start|in gebruik|op schema)\b/i;
const since =
  /\bsinds (?:kort|begin|medio|eind|vorig|dit|de|het|(?:\d{1,2} )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|(?:19|20)\d\d)\b/i;
