import type { Reach } from '../../model/correction.ts';
import type { PublicationIdentity } from '../../model/publication.ts';
import { titleKey } from '../../model/text/keys.ts';

/** What a document is as far as it tells by itself. */
export type Known = {
  readonly file: string;
  readonly organisation: string | null;
  readonly publication: PublicationIdentity;
};

/**
 * Whether a decision holds of a document: of a file by the end of its path, so that a folder may be moved. Of a document that does not tell whose
 * it is, or of which year, what holds of one body or year may hold.
 */
export function holdsOf({ organisation, publication, file }: Reach, known: Known): boolean {
  if (file !== null && !`/${known.file.replaceAll('\\', '/')}`.endsWith(`/${file}`)) return false;
  if (organisation !== null && known.organisation !== null && titleKey(organisation) !== titleKey(known.organisation))
    return false;
  if (publication === null) return true;
  const { kind, year } = known.publication;
  return publication.kind === kind && (publication.year === null || year === null || publication.year === year);
}
