import { foldSpace } from '../../../model/text/fold-space.ts';
import { nameKey } from '../../../model/text/keys.ts';
import { findPublicationName, type PublicationName } from '../../identity/publication-name.ts';

/**
 * The publication that a whole line names, the body that publishes it beside it or not: "Jaarstukken 2022", "Zuiderhaven – Begroting
 * 2024"; null for a line that says anything else.
 */
export function readPublicationLine(text: string, organisation: string | null): PublicationName | null {
  const name = findPublicationName(text);
  if (name?.whole) return name;
  if (organisation === null || !text.includes(organisation)) return null;
  const bare = findPublicationName(foldSpace(text.replaceAll(organisation, ' ')));
  return bare?.whole === true && bare.year !== null ? bare : null;
}

/** Whether a line is the name of the body that published the document, as running heads and page heads have it. */
export function isOrganisationLine(text: string, organisation: string | null): boolean {
  if (organisation === null || text.length > 120) return false;
  const key = nameKey(text).replace(/^(?:logo(?:van)?)?(?:de|het)?(?:gemeente)?/, '');
  return key === nameKey(organisation).replace(/^gemeente/, '');
}
