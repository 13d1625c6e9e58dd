import type { Context } from '../../../frame/context.ts';
import { signCard } from '../../../frame/pictures/sign-card.ts';
import type { CardNumber, NumberCardView } from '../../../ui/card/number-card.tsx';
import { loudNumber } from '../../../ui/key-figures/loud-number.ts';
import type { KeyNumber } from '../../findings/pages/state/key-numbers.ts';
import { type LoadedOrganisation, presentOrganisation } from './present-organisation.ts';

/** An organisation in one look: what its account comes down to, or how much of it is here where nothing can be counted. */
export function presentOrganisationCard(loaded: LoadedOrganisation, context: Context): NumberCardView {
  const { kind, name, keyFigures, state } = presentOrganisation(loaded, context);
  const { organisation } = loaded;
  const counted = state?.figures.filter(({ value }) => /\d/.test(value)) ?? [];
  const isCounted = counted.length > 0;
  return {
    body: kind,
    title: name,
    sentence: isCounted ? keyFigures.map(({ value, label }) => `${value} ${label}`).join(' · ') : '',
    numbers: (isCounted ? counted : keyFigures).map(asPart),
    ...signCard({ organisation, path: `/${organisation.slug}` }, context),
  };
}

/** "305 van de 360": only the number is large. */
function asPart({ value, label }: KeyNumber): CardNumber {
  const { number, rest } = loudNumber(value);
  return { value: number, label: [...(rest === null ? [] : [rest]), label] };
}
