import { ownPlace } from '../../lexicon/column-words.data.ts';

const kindOfBody = /^(gemeente|provincie|waterschap|hoogheemraadschap|wetterskip|regio|veiligheidsregio)(?: |$)/u;
const year = /\s*\(?(?:19|20)\d\d\)?$/u;

/**
 * Whether a head or row name is the publishing body itself: its name, with or without its kind ("gemeente Waterrijk"), or its kind alone, which in the
 * table of a province is no longer what a municipality is compared with.
 *
 * @param organisation as it calls itself, a municipality without its kind
 */
export function isOwnName(head: string, organisation: string | null): boolean {
  if (ownPlace.test(head)) return true;
  if (organisation === null || organisation === '') return false;
  const own = organisation.toLowerCase();
  const bare = head.replace(year, '');
  return bare === kindOfBody.exec(own)?.[1] || bare.replace(kindOfBody, '') === own.replace(kindOfBody, '');
}
