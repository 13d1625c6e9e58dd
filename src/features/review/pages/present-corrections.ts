import { flatten } from '../../../model/shown-text.ts';
import { sayDecision, sayReach } from '../../../words/corrections/say-correction.ts';
import { printMoment } from '../../../words/numerals.ts';
import type { DecisionList } from '../session/keeping.ts';
import type { CorrectionListView } from './correction-list-page.tsx';
import { type ReviewContext, reviewAddress, reviewFrame } from './review-site.ts';

/** So many stand on the page; older ones are in the file. */
const mostDecisions = 500;

/** Names every field of the list of decisions. */
export function presentCorrections(context: ReviewContext, journals: readonly DecisionList[]): CorrectionListView {
  const { words, voice } = context;
  const t = words.review;
  const why = (reason: string | undefined) => (reason === undefined ? null : t.because(flatten(reason)));
  const when = (at: string) => printMoment(voice.language, new Date(at));
  return {
    frame: reviewFrame(context, t.corrections),
    journals: journals
      .filter(({ entries }) => entries.length > 0)
      .map(({ list, entries }) => ({
        lead: t.correctionsLead(list),
        decisions: entries
          .toReversed()
          .slice(0, mostDecisions)
          .map((entry) => ({
            id: entry.id,
            what: sayDecision(entry.decision, voice.language),
            reach: sayReach(entry.reach, voice.language),
            who: t.who(entry.by, when(entry.at)),
            why: why(entry.reason),
            whyUndone: why(entry.undone?.reason),
            undone: entry.undone === undefined ? null : t.undone(entry.undone.by, when(entry.undone.at)),
            undo: entry.undone === undefined ? reviewAddress(context, '/correcties') : null,
          })),
      })),
  };
}
