import { titleKey } from '../../model/text/keys.ts';
import { plain } from '../../model/text/plain.ts';

const signed =
  /(?<sign>[<>≤≥])=?\s*(?<limit>\d+)|(?<level>(?<![\p{L}\p{N}])(?:\p{L}|\d+))(?<mark>\++|(?<=\d)-)(?![\p{L}\p{N}-])/gu;

/**
 * The sides of limits that a name is about, which are all that tells some rows apart: `18+` and "> 18 jaar" are `+18`, `18-` is `-18`,
 * "label A+" is `+a`. Empty where there are none: `18-23` and "in- en uitstroom" have none.
 */
export function sidesIn(name: string): string {
  return [...plain(name).matchAll(signed)]
    .map(({ groups }) => {
      const { sign, limit, level, mark } = groups ?? {};
      if (level !== undefined) return `${mark}${level}`;
      return `${sign === '<' || sign === '≤' ? '-' : '+'}${limit}`;
    })
    .join(' ');
}

/** The form in which names of indicators are compared: as titles are, but those of other sides of a limit are not the same. */
export function indicatorKey(name: string): string {
  return `${titleKey(name)} ${sidesIn(name)}`.trim();
}
