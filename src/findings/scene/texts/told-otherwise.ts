import { titleKey } from '../../../model/text/keys.ts';
import { withoutTerm } from '../../../threading/commitments/without-term.ts';
import { accountsForYear } from '../../../threading/timeline.ts';
import { coverage } from '../../../threading/words/overlap.ts';
import type { Vocabulary } from '../../../threading/words/vocabulary.ts';
import { runningText, splitSentences } from '../../passages/running-text.ts';
import { countedRoots, rootsIn } from '../../passages/stated-numbers.ts';
import type { SeenChapter, SeenCommitment } from '../seen.ts';
import { leadsInDone } from './leads-in.ts';

/** Whether a commitment names what an indicator of a report counts: then the table answers it. */
function isMeasured(text: string, reports: readonly SeenChapter[]): boolean {
  const roots = rootsIn(text);
  return reports.some(({ chapter }) =>
    chapter.indicators.some(({ name }) => {
      const [thing] = countedRoots(name);
      return thing !== undefined && roots.has(thing);
    }),
  );
}

/** A report that tells under its goals what was done ("daarvoor bundelden we") gives the answer with it. */
function isToldAlready({ publication, commitment }: SeenCommitment): boolean {
  if (!accountsForYear(publication)) return false;
  const text = commitment.text.slice(0, 500);
  const verb = /\b(\p{L}+(?:den|ten|de|te)) (?:we|wij)\b|\b(?:we|wij) (\p{L}+(?:den|ten|de|te))\b/iu.exec(text);
  const past = verb?.[1] ?? verb?.[2];
  if (past !== undefined && !/^(wilde|zoude|moeste|hoopte|streefde|beoogde)n$/i.test(past)) return true;
  return /\b(heeft|hebben|is|zijn)\b.*\b(?:\p{L}*ge\p{L}+(?:d|t|en)|(?:be|ver|ont|her)\p{L}+[dt])\b/iu.test(text);
}

/** A sentence with this share of the words of a commitment tells of it. */
const telling = 0.5;

/** Whether a report tells of a commitment under a heading that asks no known question: what stands there was read as no account. */
export function isToldInText(
  { commitment }: SeenCommitment,
  reports: readonly SeenChapter[],
  vocabulary: Vocabulary,
): boolean {
  const wanted = vocabulary.vectorOf(withoutTerm(commitment));
  const plan = titleKey(commitment.text);
  return reports.some(({ chapter }) =>
    runningText(chapter)
      .filter(({ question }) => question === 'other')
      .flatMap(({ text }) => splitSentences(text))
      // Said again word for word, as in a tree of goals, it is the plan and no answer.
      .filter((sentence) => !titleKey(sentence).includes(plan))
      .some((sentence) => coverage(wanted, vocabulary.vectorOf(sentence)) >= telling),
  );
}

/**
 * Whether a commitment needs no account: an indicator of a report counts what it names, it tells itself what was done, a sentence of the report
 * tells of it, or the report says it again above what was done for it.
 */
export function isToldOtherwise(
  commitment: SeenCommitment,
  reports: readonly SeenChapter[],
  vocabulary: Vocabulary,
): boolean {
  return (
    isToldAlready(commitment) ||
    reports.some(({ chapter }) => leadsInDone(commitment.commitment.text, chapter)) ||
    isMeasured(commitment.commitment.text, reports) ||
    isToldInText(commitment, reports, vocabulary)
  );
}
