import type { Block } from '../../model/block.ts';
import type { BodyKind } from '../../model/publication.ts';
import type { Commitment, Term } from '../../model/statement.ts';
import { plainLine } from '../../model/text/plain.ts';
import { announcesRest, tellsOfText } from './aim-words.data.ts';
import { findTerm } from './find-term.ts';
import {
  actingBody,
  actsFor,
  bodyWill,
  conditional,
  finishedFirst,
  movesByItself,
  nextClause,
  ofLaw,
  ofOthers,
  willBeDone,
  willing,
} from './promise-words.data.ts';
import { trimStatement } from './sections.ts';
import { splitSentences } from './sentences.ts';
import { hasActingWe, statesFact } from './states-aim.ts';

/**
 * The sentences of a running text that say who will do what by when, where nobody asked: "Wij leggen dit vanaf 2020 vast", "De agenda wordt
 * naar verwachting in de zomer van 2021 vastgesteld door de stuurgroep".
 * @param ahead the first year that is still ahead where the document was written; a year before that is no plan. Null where that is not known
 * @param body what kind of body publishes; null where that is not known
 */
export function findPromises(
  blocks: readonly Block[],
  ahead: number | null,
  body: BodyKind | null,
): readonly Commitment[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return [];
    return splitSentences(block.text).flatMap((sentence): Commitment[] => {
      if (sentence.length > longest) return [];
      const term = findTerm(sentence);
      if (term === null || !isAhead(term, ahead) || !promises(clauseOf(sentence, term), body)) return [];
      return [{ text: trimStatement(sentence), question: 'do', term, at: block.at }];
    });
  });
}

const longest = 400;

/** A deadline without a year ("uiterlijk in het vierde kwartaal") lies ahead in what is still to be done. */
function isAhead({ from, until }: Term, ahead: number | null): boolean {
  const due = until ?? from;
  return due === null || ahead === null || due >= ahead;
}

/** The part of a sentence that says when: "We werken samen met de scholen en daar is in 2026 geld voor" promises nothing for 2026. */
function clauseOf(sentence: string, { text }: Term): string {
  return sentence.split(nextClause).find((clause) => clause.includes(text)) ?? sentence;
}

function promises(sentence: string, body: BodyKind | null): boolean {
  const words = plainLine(sentence);
  if (words.endsWith('?') || tellsOfText.test(words) || announcesRest.test(words)) return false;
  if (isConditional(words) || ofLaw.test(words) || ofOthers.test(sentence) || movesByItself.test(words)) return false;
  const main = mainClause(words);
  if (body !== null && actsFor.some(({ kind, acts }) => kind !== body && acts.test(main))) return false;
  if (willing.test(words) || bodyWill.test(words)) return true;
  return (hasActingWe(words) || actingBody.test(main) || willBeDone.test(words)) && !statesFact(main);
}

/** What happens only if something else does; "als de keuzes zijn gemaakt" only says when. */
function isConditional(words: string): boolean {
  return conditional.test(words) && !(finishedFirst.test(words) && !/\b(?:zou|zouden)\b/.test(words));
}

/** Behind "Als de keuzes zijn gemaakt, …", which says what comes first. */
function mainClause(words: string): string {
  const comma = words.indexOf(', ');
  return /^(?:als|wanneer|zodra|nadat|na) /.test(words) && comma > 0 ? words.slice(comma + 2) : words;
}
