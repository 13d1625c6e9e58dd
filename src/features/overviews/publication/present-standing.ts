import type { DecisionKind } from '../../../model/rights/decision.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { type Language, printDate } from '../../../words/numerals.ts';
import { standingWords } from '../../../words/state/standing-words.data.ts';
import type { ListedStanding } from '../../publications/queries/list-standings.ts';

/** How an edition stands, as its page and the list of editions say it. */
export type StandingView = {
  /** "Aangeboden op 30 november 2026, nog niet vastgesteld": each step a sentence, the last one last. */
  readonly steps: readonly { readonly text: string; readonly document: Anchor | null }[];
  /** It was offered, and the council has not adopted it yet in any edition. */
  readonly isOffer: boolean;
  /** What it corrects, for all to read; null where it corrects nothing. */
  readonly note: string | null;
};

/** The decision of a step, in brackets behind it: "raadsbesluit 2026-114". */
function printDecision(language: Language, kind: DecisionKind, number: string): string {
  return `${standingWords[language].decisions[kind]} ${number}`;
}

/** How an edition stands; null for one that was imported. */
export function presentStanding(
  standings: readonly ListedStanding[],
  number: number,
  language: Language,
): StandingView | null {
  const words = standingWords[language];
  const own = standings.filter((one) => one.number === number);
  if (own.length === 0) return null;
  const isOffer = standings.every(({ standing }) => standing === 'offered');
  return {
    isOffer,
    note: own.findLast(({ note }) => note !== null)?.note ?? null,
    steps: own.map(({ standing, decision, at }) => {
      const day = decision === null ? at : new Date(`${decision.day}T12:00:00Z`);
      const said = words.steps[standing](printDate(language, day));
      const grounds = decision === null ? '' : ` (${printDecision(language, decision.kind, decision.number)})`;
      return {
        text: `${said}${grounds}${isOffer ? words.notYet : ''}`,
        document: decision?.document == null ? null : { href: decision.document, text: words.document },
      };
    }),
  };
}
