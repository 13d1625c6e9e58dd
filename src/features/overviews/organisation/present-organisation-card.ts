import type { Context } from '../../../frame/context.ts';
import { signCard } from '../../../frame/pictures/sign-card.ts';
import type { CardNumber, NumberCardView } from '../../../ui/card/number-card.tsx';
import { loudNumber } from '../../../ui/key-figures/loud-number.ts';
import { hasCounted, type KeyNumber, keyNumbers } from '../../findings/pages/state/key-numbers.ts';
import { type LoadedOrganisation, presentKeyFigures } from './present-organisation.ts';

type LoadedCard = Pick<LoadedOrganisation, 'organisation' | 'publications' | 'indicators' | 'state'>;

/** An organisation in one look: what its account comes down to, or how much of it is here where nothing can be counted. */
export function presentOrganisationCard(loaded: LoadedCard, context: Context): NumberCardView {
  const { organisation, state } = loaded;
  const figures = presentKeyFigures(loaded, context);
  const counted = hasCounted(state) ? keyNumbers(state, context).filter(({ value }) => /\d/.test(value)) : [];
  const isCounted = counted.length > 0;
  return {
    body: context.words.organisation.kinds[organisation.kind],
    title: organisation.name,
    sentence: isCounted ? figures.map(({ value, label }) => `${value} ${label}`).join(' · ') : '',
    numbers: (isCounted ? counted : figures).map(asPart),
    ...signCard({ organisation, path: `/${organisation.slug}` }, context),
  };
}

/** "305 van de 360": only the number is large. */
function asPart({ value, label }: KeyNumber): CardNumber {
  const { number, rest } = loudNumber(value);
  return { value: number, label: [...(rest === null ? [] : [rest]), label] };
}
