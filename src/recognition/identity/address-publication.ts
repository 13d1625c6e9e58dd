import { findPublicationName, type PublicationName } from './publication-name.ts';

const searched = 500;

/**
 * The publication that an address names; null where it names none. A part of the path that is a name and nothing else goes before the host
 * (`provinciale-begroting.frl/2017/tweede-bestuursrapportage/` is a report on the site of the budget), unless the host has the year.
 */
export function findAddressPublication(address: string | null): PublicationName | null {
  if (address === null) return null;
  const named = findPublicationName(address);
  if (named === null) return null;
  const [host = '', ...path] = address
    .slice(0, searched)
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[?#].*$/s, '')
    .split('/');
  // A site of one publication; a part of its path may be called after another ("jaarrekening").
  if (findPublicationName(host)?.year != null) return named;
  const names = path.flatMap((part) => {
    const name = findPublicationName(part);
    return name?.whole === true ? [name] : [];
  });
  const own = names.find((name) => name.year !== null) ?? names[0];
  if (own === undefined) return named;
  return own.year === null ? { ...own, year: yearOf(path) ?? named.year } : own;
}

/** The first part of a path that is a year: `/2017/planning-control/`. */
function yearOf(path: readonly string[]): number | null {
  const year = path.find((part) => /^20[0-4]\d$/.test(part));
  return year === undefined ? null : Number(year);
}
