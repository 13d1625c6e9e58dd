import { plain } from '../../model/text/plain.ts';
import { infinitives, noInfinitives, noParticiples, separableParts, tellingVerbs } from './plan-words.data.ts';

/** A bullet with more words than this tells a story, and is not judged. */
const mostWords = 60;

/** Whether a word has the form of an infinitive, as plans are written with. */
export function isInfinitive(word: string): boolean {
  if (noInfinitives.has(word)) return false;
  if (infinitives.has(word) || infinitives.has(word.replace(separableParts, ''))) return true;
  if (word.endsWith('ingen') || word.length < 7) return false;
  return (
    /[^aeiou]eren$/.test(word) ||
    /^(aan|af|bij|door|in|mee|na|om|op|over|samen|uit|vast|voor|voort)?(ver|ont|her)[a-z]{2,}en$/.test(word)
  );
}

function isParticiple(word: string): boolean {
  if (noParticiples.has(word)) return false;
  const bare = word.replace(separableParts, '');
  return (
    /^ge[a-z]{2,}(d|t|en)$/.test(bare) ||
    (/^(be|ver|ont|her|onder|voor|over)[a-z]{3,}[dt]$/.test(bare) && !/(heid|end|kracht|verband|dracht)$/.test(bare)) ||
    bare.endsWith('eerd')
  );
}

/** Words that date what is told: "sinds maart", "inmiddels", "eind juni". A plan without a doer has none of them. */
const toldTime =
  /\b(sinds|sindsdien|inmiddels|intussen|ondertussen|afgelopen|voorbije|toen|destijds|daarna|eerder|dit jaar|nu|(?:in|begin|medio|eind|half|op \d{1,2}) (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?! (?:20)?\d\d\b))\b/;

/** A time or place in front, then a verb: after it stands who does it ("In de binnenstad lopen twee koppels"), so the verb is finite. */
const inverted =
  /^(?:in|op|bij|voor|met|na|tijdens|door|elke?|iedere|nu|zo|daar|hier|hiervoor|daarvoor) (?:[a-z0-9'’-]+ ){0,3}?([a-z]+en) (?:de|het|een|er|wij|we|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|alle|veel|meer|nog)\b/;

/** `we` that says who does it; not in a clause that only tells more of a noun: "de manier waarop we werken". */
function namesDoer(text: string): boolean {
  return /(?<!\b(?:waarop|waarin|waarmee|waarbij|waarvoor|die|dat|wat|zoals|hoe|als|waar|en) )\b(we|wij)\b/.test(text);
}

/**
 * Whether a bullet is written as a plan: its verb is an infinitive, or "te" with one, and nothing in it says that it is or was so. "Een loket
 * openen" and "De regio te versterken" are; "We openden een loket", "Loket geopend" and "In 2018 lopen er 12 projecten" are not. In doubt not:
 * a number, a long text and more than one sentence say too much for a plan.
 * @param mayCount a number is no sign of a result: the text is known to repeat a plan
 */
export function isPlanForm(text: string, mayCount = false): boolean {
  const flat = plain(text.slice(0, 2_000)).trim();
  if (!mayCount && /\d/.test(flat.replace(/\b(19|20)\d\d\b/g, ''))) return false;
  if (/[.!?]\s+\S/.test(flat) || namesDoer(flat) || toldTime.test(flat)) return false;
  if (isInfinitive(inverted.exec(flat)?.[1] ?? '')) return false;
  const words = flat.match(/[a-z]+(?:-[a-z]+)*/g) ?? [];
  if (words.length < 2 || words.length > mostWords) return false;
  if (words.some((word) => tellingVerbs.has(word) || isParticiple(word))) return false;
  // A verb right before "er" or "het college" is finite: "lopen er".
  return words.some((word, at) => isInfinitive(word) && words[at + 1] !== 'er');
}
