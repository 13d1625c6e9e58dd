import type { Quote, Said } from '../../finding.ts';
import { namePublication } from '../../words/name-publication.ts';
import { shorten } from '../../words/shorten.ts';
import { redefinedBetween } from '../figures/definitions.ts';
import { sourceOfOthers } from '../figures/from-others.ts';
import type { Restatement } from '../figures/restatements.ts';
import { whyMissing } from '../missing.ts';
import { quoteStatement } from '../quotes.ts';
import type { IndicatorThread } from '../seen.ts';

/** Why a figure may rightly be another one: the documents say so themselves. */
export type Reason = {
  readonly say: Said;
  readonly quote: Quote | null;
  /** Whether it is another definition, so that the two figures are no two of one thing. */
  readonly isOther: boolean;
};

/** Of a dash, what the same document says of dashes. */
function legendOf({ now: { statement, figure } }: Restatement, legends: readonly Quote[]): Reason | null {
  const legend = legends.find(({ publication }) => publication === statement.publication.slug);
  if (legend === undefined || whyMissing(figure) !== 'not-measured') return null;
  const { nl, en } = namePublication(statement.publication);
  return {
    say: { nl: `In ${nl} staat wat een streepje betekent.`, en: `In ${en} it is said what a dash means.` },
    quote: legend,
    isOther: false,
  };
}

/** That another body counts: it may have revised its figure. */
function sourceOf({ now, before }: Restatement): Reason | null {
  const source = sourceOfOthers(now.statement.indicator) ?? sourceOfOthers(before.statement.indicator);
  if (source === null || whyMissing(now.figure) !== null) return null;
  return {
    say: {
      nl: `De bron is “${source}”; misschien is het cijfer daar bijgesteld.`,
      en: `The source is “${source}”; the figure may have been revised there.`,
    },
    quote: null,
    isOther: false,
  };
}

/** That the indicator got another name and with it another definition in between. */
function renameOf(indicator: IndicatorThread, { before, now }: Restatement): Reason | null {
  const redefined = redefinedBetween(indicator, before.statement, now.statement);
  if (redefined === null) return null;
  const name = shorten(redefined.indicator.name);
  return {
    say: {
      nl: `De indicator heet daar “${name}” en telt misschien iets anders.`,
      en: `The indicator is called “${name}” there and may count something else.`,
    },
    quote: quoteStatement(redefined),
    isOther: true,
  };
}

/**
 * Why a figure of a past year may rightly be another one in a later document; null where nothing says so.
 * @param legends what documents say of dashes
 */
export function reasonOf(
  indicator: IndicatorThread,
  restatement: Restatement,
  legends: readonly Quote[],
): Reason | null {
  return legendOf(restatement, legends) ?? renameOf(indicator, restatement) ?? sourceOf(restatement);
}
