import { isDeepStrictEqual } from 'node:util';
import type { PublicationKind } from '../../model/publication.ts';
import { mayHideStatements } from '../hidden-statements.ts';
import type { Link } from '../link.ts';
import type { Reason } from '../reason.ts';
import { hasSamePage } from '../same-page.ts';
import { isInPart } from '../stated.ts';
import type { ChapterStatement, Statement } from '../statement.ts';
import { compareYears, latestOf, publishedBefore } from '../timeline.ts';

/** Whether a chapter is at hand as a whole: of one that other pages only name as the chapter above them nothing is known, of a cut one not enough. */
function isAtHand({ chapter }: ChapterStatement): boolean {
  if (isInPart(chapter)) return false;
  const { passages, commitments, accounts, indicators, amounts } = chapter;
  return [passages, commitments, accounts, indicators, amounts].some((list) => list.length > 0);
}

/**
 * Whether a chapter would have the statement if it still stood. An indicator of the budget is accounted for in the annual report; one that
 * only ever stood in annual reports is not expected in a budget.
 */
function isWitness(last: Statement, kinds: ReadonlySet<PublicationKind>, witness: ChapterStatement): boolean {
  const { publication, chapter } = witness;
  if (compareYears(publication, last.publication) <= 0 || !isAtHand(witness) || mayHideStatements(chapter))
    return false;
  if (last.kind !== 'indicator') return publication.kind === last.publication.kind && chapter.commitments.length > 0;
  if (!hasSamePage(last.chapter, chapter)) return false;
  return kinds.has(publication.kind) || (publication.kind === 'annual-report' && kinds.has('budget'));
}

/** The end found last of what stood last, for as long as somebody holds that: what ends the same again is the same link. */
const ends = new WeakMap<Statement, Link>();

function endOnce(last: Statement, end: Link): Link {
  const known = ends.get(last);
  const same = known !== undefined && isDeepStrictEqual(known, end) ? known : end;
  ends.set(last, same);
  return same;
}

/**
 * The end of a thread of indicators or commitments: the first chapter of its field about a later year, or later in its year, that could have
 * had it. It leads there from where it stood last before that came out. Where there is no such chapter among the documents at hand, nothing ended:
 * it is not known.
 * @param statements of the thread, in the order of publication
 * @param field the chapters of its field, by the years that they are about (`byYear`)
 */
export function findEnd(
  statements: readonly Statement[],
  field: readonly ChapterStatement[],
  why: Reason,
): Link | null {
  const last = latestOf(statements);
  if (last === undefined) return null;
  const kinds = new Set(statements.map(({ publication }) => publication.kind));
  const witness = field.find((chapter) => isWitness(last, kinds, chapter));
  if (witness === undefined) return null;
  const { key } = latestOf(publishedBefore(statements, witness.publication)) ?? last;
  return endOnce(last, {
    from: key,
    to: witness.key,
    kind: 'ended',
    score: 1,
    reasons: [why],
    confirmation: 'proposed',
  });
}
