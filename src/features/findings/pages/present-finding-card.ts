import type { Context } from '../../../frame/context.ts';
import { signCard } from '../../../frame/pictures/sign-card.ts';
import type { NumberCardView } from '../../../ui/card/number-card.tsx';
import { isShort } from '../../../ui/quotes/quotes.tsx';
import type { LoadedFinding } from './load-finding.ts';
import { findingPath } from './present-card.ts';
import { presentFinding, textsOfFinding } from './present-finding.ts';

/** As many numbers as a card has room for. */
const mostNumbers = 4;

/** A finding in one look: what was noticed, and the numbers that it rests on where these are few and all that it rests on: some of them would tell half of it. */
export function presentFindingCard(loaded: LoadedFinding, context: Context): NumberCardView {
  const { title, message, quotes } = presentFinding(loaded, context);
  const { organisation, finding } = loaded;
  // Of several rows each number needs its name beside it, for which there is no room.
  const areFew = quotes.length <= mostNumbers && quotes.every((quote) => isShort(quote) && quote.row === null);
  return {
    body: organisation.name,
    title,
    sentence: message,
    numbers: areFew ? quotes.map(({ text, label, publication }) => ({ value: text, label: [label, publication] })) : [],
    ...signCard(
      { organisation, path: findingPath(organisation.slug, finding.key), texts: textsOfFinding(loaded) },
      context,
    ),
  };
}
