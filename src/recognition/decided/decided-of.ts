import type { Correction } from '../../model/correction.ts';
import { profileOf } from '../profiles/profile-of.ts';
import { Decided } from './decided.ts';
import { holdsOf, type Known } from './holds-of.ts';

/**
 * What was decided of a document, of all that persons decided: first which publication it is, by what it tells itself, and by that what else holds
 * of it. A decision about a budget of a body would miss a document that is one by decision alone.
 * @param known what the document is as far as it tells by itself
 * @param address where it was published: of a site that many bodies use more is known
 */
export function decidedOf(corrections: readonly Correction[], known: Known, address: string | null = null): Decided {
  const [about = [], other = []] = [true, false].map((is) =>
    corrections.filter(({ decision }) => (decision.about === 'publication') === is),
  );
  const own = about.filter(({ reach }) => holdsOf(reach, known));
  const { kind, year, organisation } = new Decided(own).publication;
  const { publication } = known;
  const said: Known = {
    file: known.file,
    organisation: organisation ?? known.organisation,
    publication: { ...publication, kind: kind ?? publication.kind, year: year ?? publication.year },
  };
  return new Decided(
    [...own, ...other.filter(({ reach }) => holdsOf(reach, said))],
    profileOf(address, said.publication.kind),
  );
}
