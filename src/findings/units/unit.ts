import type { Neighbourhoods, UnitKind } from './neighbourhood.ts';

/** One thing that rules judge, with all that they see of it. */
export type Unit<Kind extends UnitKind = UnitKind> = {
  /** Who it is among those of its kind: the slug of a thread or a publication, of a chapter both slugs. */
  readonly name: string;
  readonly neighbourhood: Neighbourhoods[Kind];
  /** Another as soon as anything of the neighbourhood is. */
  readonly digest: string;
};

export type Units = { readonly [Kind in UnitKind]: readonly Unit<Kind>[] };
