import { foldSpace } from '../../model/text/fold-space.ts';
import { findMunicipality } from './municipality-names.ts';
import { bodyKinds } from './organisation-kinds.data.ts';
import { properName, readName } from './proper-name.ts';
import { findPublicationName } from './publication-name.ts';
import { publicationNouns } from './publication-names.data.ts';

const joiners = new Set(['van', 'de', 'der', 'en', 'aan', 'het', 'den', 'ten', "'s", "aa's"]);
const municipality = /^(?:de )?gemeente (.{2,40})$/iu;
const besideName = new RegExp(
  `\\b(?:programma|gemeente|meerjaren)?(?:${Object.keys(publicationNouns).join('|')})\\b|\\b(?:programma|gemeente|meerjaren)(?=\\s)|\\b20\\d\\d(?:[-–/]\\d+)?\\b`,
  'gi',
);

const longestLine = 120;
const longestTitle = 60;

/** The name of a body that is the whole of a line: "Gemeente Buren", "Logo van Waterschap Vechtstromen", "Logo van Buren"; null for any other line. */
export function readOrganisationLine(text: string): string | null {
  if (text.length > longestLine) return null;
  const written = foldSpace(text);
  const line = written.replace(/^logo (?:van )?(?:de |het )?/i, '');
  const body = readBodyName(line);
  if (body !== null) return body;
  const named = municipality.exec(line)?.[1] ?? (/^logo van /i.test(written) ? line : undefined);
  if (named === undefined) return null;
  const known = findMunicipality(named);
  if (known !== null) return known;
  const name = readName(named, true);
  return name !== null && name.length === named.length ? properName(name) : null;
}

/** A body that is all that is left beside what the publication is called: "Jaarstukken 2022 Urk", "Begroting 2019 provincie Drenthe". */
export function readBesideTitle(text: string): string | null {
  if (text.length > longestLine) return null;
  const line = foldSpace(text);
  if (/[;,.:]$/.test(line)) return null;
  const bare = foldSpace(line.replace(besideName, ' ')).replace(/^(?:van )?(?:de |het )?/i, '');
  if (bare === '') return null;
  const known = line.length > longestTitle ? null : findMunicipality(bare);
  return known ?? (findPublicationName(line) === null ? null : readBodyName(bare));
}

/** "Waterschap Hunze en Aa's": the kind of body, then only names and the small words between them. */
function readBodyName(line: string): string | null {
  const kind = bodyKinds.find((word) => line.slice(0, word.length + 1).toLowerCase() === `${word.toLowerCase()} `);
  if (kind === undefined) return null;
  const words = line.slice(kind.length + 1).split(' ');
  if (words.length > 6 || !words.every((word) => joiners.has(word.toLowerCase()) || /^\p{Lu}[\p{L}'’,-]*$/u.test(word)))
    return null;
  return /^\p{Lu}/u.test(words.at(-1) ?? '') ? `${kind} ${words.join(' ')}` : null;
}
