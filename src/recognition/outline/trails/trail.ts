import { foldSpace } from '../../../model/text/fold-space.ts';
import { findPublicationName } from '../../identity/publication-name.ts';

const longest = 250;

/** A breadcrumb written as a line ("Home > Paragrafen > Bedrijfsvoering"), outermost first; null where the line is none. */
export function readTrail(line: string): readonly string[] | null {
  if (line.length > longest) return null;
  const text = line.replace(/^(?:kruimelpad|u bent hier|je bent hier)\s*:\s*/i, '');
  const parts = splitOn(text, /\s+[>›»]\s+/) ?? slashed(text);
  if (parts === null || parts.some((part) => part.length > 80 || !/\p{L}{2}/u.test(part) || /[.!?;]$/.test(part)))
    return null;
  return parts;
}

function splitOn(text: string, separator: RegExp): string[] | null {
  const parts = text
    .split(separator)
    .map(foldSpace)
    .filter((part) => part !== '');
  return parts.length > 1 ? parts : null;
}

/** Slashes and dashes are breadcrumbs only behind the name of a publication: "Jaarverslag 2016 / Inleiding". */
function slashed(text: string): string[] | null {
  const parts = splitOn(text, /\s+[/|–—-]\s+/);
  const name = parts === null ? null : findPublicationName(parts[0] ?? '');
  return name?.whole && name.year !== null ? parts : null;
}

/** The parts of a breadcrumb that are chapters: without the start page and the publication itself. */
export function chapterTrail(parts: readonly string[]): readonly string[] {
  return parts
    .map(foldSpace)
    .filter(
      (part) =>
        part !== '' &&
        !/^(?:home|start|startpagina|voorpagina|begin)$/i.test(part) &&
        !findPublicationName(part)?.whole,
    );
}
