import type { Context } from '../../../frame/context.ts';
import { signCard } from '../../../frame/pictures/sign-card.ts';
import { textsOf } from '../../../model/nature.ts';
import type { NumberCardView } from '../../../ui/card/number-card.tsx';
import type { LoadedPublication } from './load-publication.ts';
import { pathOf, presentPublication } from './present-publication.ts';

/** A publication in one look: how much was read in it. */
export function presentPublicationCard(loaded: LoadedPublication, context: Context): NumberCardView {
  const { badges, title, findings, keyFigures } = presentPublication(loaded, context);
  const { organisation, edition, chapters } = loaded;
  return {
    body: organisation.name,
    title,
    sentence: [...badges, ...(findings === null ? [] : [findings.text])].join(' · '),
    numbers: keyFigures.map(({ value, label }) => ({ value, label: [label] })),
    ...signCard({ organisation, path: pathOf(loaded, edition.number), texts: textsOf(chapters) }, context),
  };
}
