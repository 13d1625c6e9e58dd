import type { EditionIdentity } from '../../editions/edition-content.ts';
import type { Agreed } from '../../model/agreed.ts';
import type { NamedOrganisation } from '../../recognition/gather/organisation-name.ts';
import type { Identified } from '../item.ts';

/** A document that is written here: who it is, and what stands in it now. */
export type Draft = {
  readonly organisation: NamedOrganisation;
  /** `begroting-2027`. */
  readonly slug: string;
  readonly identity: EditionIdentity;
  readonly items: readonly Identified[];
  /** What was agreed for it; left out where that does not matter. */
  readonly settings?: Omit<Agreed, 'codes'>;
};
