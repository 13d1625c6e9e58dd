import { coverage } from '../../../model/text/likeness.ts';
import type { StatedFigure } from '../../../threading/stated.ts';
import { indicatorKey } from '../../../threading/words/sides-in.ts';
import type { RunningText } from '../../passages/running-text.ts';
import type { StatedNumber } from '../../passages/stated-numbers.ts';
import type { SeenIndicator } from '../seen.ts';
import { aimIn, resultOf } from './aims.ts';

/** A row of the table of a chapter, with the roles that say what it aims at, and the roots of what it counts, the thing itself first. */
export type Row<Seen extends SeenIndicator = SeenIndicator> = {
  readonly row: Seen & { readonly aimRoles: readonly StatedFigure['role'][] };
  readonly roots: readonly string[];
};
/** Which share of the words of a name a sentence must have, and from how many letters on one word of it does by itself. */
export type Likeness = { readonly likeness: number; readonly letters: number };
type Sentence = { readonly sentence: string; readonly inSentence: ReadonlySet<string> };

/** Words by which a number tells of a change or of a part, not of the whole. */
const partly =
  /\b(bij|erbij|extra|nieuwe?|toename|toegenomen|groei\w*|gestegen|steeg|daling|daalde|gedaald|per|elk|waarvan|minder|meer|deze|die)\b/i;

/** A name between quotation marks, with "bij" in front of it. */
const quoted = /(?:\bbij )?[“"‘'„]([^“”"‘’'„]{3,200})[”"’']/gi;

/** The names that a sentence has between quotation marks, in the form that titles are compared by. */
export function quotedNames(sentence: string): string[] {
  return [...sentence.matchAll(quoted)].map(([, name = '']) => indicatorKey(name));
}

/** A sentence without the name of an indicator that it quotes whole, or null where it does not: "Voor “Bezoekers van de markt” …". */
function withoutQuoted(sentence: string, name: string): string | null {
  const own = indicatorKey(name);
  const [whole] = [...sentence.matchAll(quoted)].find(([, said = '']) => indicatorKey(said) === own) ?? [];
  return whole === undefined ? null : sentence.replace(whole, ' ');
}

/**
 * The figure of a row that a number in the text speaks of: a goal in a goal's text, a result where results are told. The number counts what the
 * row does, or the sentence quotes the name of the row and the number counts nothing else.
 */
export function figureMeant(
  { row, roots }: Row,
  stated: StatedNumber,
  { question }: RunningText,
  { sentence, inSentence }: Sentence,
  { likeness, letters }: Likeness,
): StatedFigure | null {
  const [thing] = roots;
  if (thing === undefined) return null;
  const around = withoutQuoted(sentence, row.indicator.name);
  const isNamed = around !== null && stated.counted.length === 0 && numbersIn(around) === 1;
  if (!isNamed && !stated.counted.includes(thing) && !roots.every((root) => stated.before.has(root))) return null;
  const years = (sentence.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number);
  const own = row.publication.year;
  const year = years.length === 0 ? own : years.length === 1 ? years[0] : null;
  if (year === null || year === undefined) return null;
  const share = coverage(new Set(roots), inSentence);
  if (question === 'achieve' || question === 'do') {
    if (share < likeness && thing.length < letters) return null;
    return stated.isLimit || /\b(doel|wilden?|willen)\b/i.test(sentence)
      ? aimIn(row.aimRoles, row.indicator, year)
      : null;
  }
  if (stated.isLimit || share < likeness || partly.test(around ?? sentence)) return null;
  if (question !== 'done' && question !== 'conclusion' && years.length === 0) return null;
  return resultOf(row.indicator, year);
}

/** How many numbers a text has that are no years. */
function numbersIn(text: string): number {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).filter((number) => !/^(?:19|20)\d\d$/.test(number)).length;
}
