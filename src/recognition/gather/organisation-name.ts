import type { BodyKind } from '../../model/publication.ts';
import { instanceAddresses, workAddresses } from '../../model/site-address.ts';
import { slugOf } from '../../model/text/slug.ts';

/** A public body as far as its documents tell. */
export type NamedOrganisation = {
  readonly slug: string;
  readonly name: string;
  readonly kind: BodyKind;
};

const kinds = [
  {
    kind: 'province',
    // of Groningen and Utrecht the name alone is that of the municipality too
    first:
      /^(?:provincie\b|(?:drenthe|flevoland|fryslân|friesland|gelderland|limburg|noord-brabant|noord-holland|overijssel|zeeland|zuid-holland)$)/i,
  },
  { kind: 'region', first: /^(?:metropool|veiligheids|arbeidsmarkt)?regio\b/i },
  { kind: 'water-board', first: /^(?:waterschap|hoogheemraadschap|wetterskip)\b/i },
] as const;

const taken: ReadonlySet<string> = new Set([...instanceAddresses, ...workAddresses]);

/**
 * What kind of body a name is of, by its first word (`Regio Groningen-Assen`) or, of most provinces, by the name itself. Another bare name is taken for a municipality: of the bodies that
 * publish a planning & control cycle those are by far the most. One whose name is an address of the site itself (Over) is `gemeente-over`.
 */
export function nameOrganisation(name: string): NamedOrganisation {
  const kind = kinds.find(({ first }) => first.test(name.trim()))?.kind ?? 'municipality';
  const slug = slugOf(name, 'organisatie');
  // No other kind of body has a name of one word that stands there.
  return { slug: taken.has(slug) ? `gemeente-${slug}` : slug, name: name.trim(), kind };
}
