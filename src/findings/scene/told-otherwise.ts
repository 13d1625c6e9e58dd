import type { ChapterStatement, CommitmentStatement } from '../../threading/statement.ts';
import { accountsForYear } from '../../threading/timeline.ts';
import { countedRoots, rootsIn } from '../passages/stated-numbers.ts';

/** Whether a commitment names what an indicator of a report counts: then the table answers it. */
function isMeasured(text: string, reports: readonly ChapterStatement[]): boolean {
  const roots = rootsIn(text);
  return reports.some(({ chapter }) =>
    chapter.indicators.some(({ name }) => {
      const [thing] = countedRoots(name);
      return thing !== undefined && roots.has(thing);
    }),
  );
}

/** A report that tells under its goals what was done ("daarvoor bundelden we") gives the answer with it. */
function isToldAlready({ publication, commitment }: CommitmentStatement): boolean {
  if (!accountsForYear(publication)) return false;
  const text = commitment.text.slice(0, 500);
  const verb = /\b(\p{L}+(?:den|ten|de|te)) (?:we|wij)\b|\b(?:we|wij) (\p{L}+(?:den|ten|de|te))\b/iu.exec(text);
  const past = verb?.[1] ?? verb?.[2];
  if (past !== undefined && !/^(wilde|zoude|moeste|hoopte|streefde|beoogde)n$/i.test(past)) return true;
  return /\b(heeft|hebben|is|zijn)\b.*\b(?:\p{L}*ge\p{L}+(?:d|t|en)|(?:be|ver|ont|her)\p{L}+[dt])\b/iu.test(text);
}

/** Whether a commitment needs no account: an indicator of a report counts what it names, or it tells itself what was done. */
export function isToldOtherwise(commitment: CommitmentStatement, reports: readonly ChapterStatement[]): boolean {
  return isToldAlready(commitment) || isMeasured(commitment.commitment.text, reports);
}
