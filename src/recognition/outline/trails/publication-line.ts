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
  const bare = organisation === null ? null : findPublicationName(withoutName(text, organisation));
  return bare?.whole === true && bare.year !== null ? bare : null;
}

/** "Begroting 2021 provincie Zuid-Holland" of "Provincie Zuid-Holland": a kind of body is written small inside a line. */
function withoutName(text: string, organisation: string): string {
  const at = text.toLowerCase().indexOf(organisation.toLowerCase());
  return at < 0 ? text : foldSpace(`${text.slice(0, at)} ${text.slice(at + organisation.length)}`);
}

/** Whether a line is the name of the body that published the document, as running heads and page heads have it. */
export function isOrganisationLine(text: string, organisation: string | null): boolean {
  if (organisation === null || text.length > 120) return false;
  const key = nameKey(text).replace(/^(?:logo(?:van)?)?(?:de|het)?(?:gemeente)?/, '');
  return key === nameKey(organisation).replace(/^gemeente/, '');
}
