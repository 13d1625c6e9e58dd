import { printPeriod } from '../../../model/publication.ts';
import type { Stop } from '../../../ui/trail/trail.tsx';
import { withSoftBreaks } from '../../../words/line-breaks.ts';
import type { Words } from '../../../words/nl.data.ts';
import type { FieldElsewhere } from '../queries/list-same-field.ts';

type Here = {
  readonly publication: string;
  readonly slug: string;
  readonly code: string | null;
  readonly title: string;
  readonly titleKey: string;
};

/** The same field in all publications as stops, with a remark where it had another name or code. */
export function presentTrail(
  here: Here,
  fields: readonly FieldElsewhere[],
  words: Words,
  addressOfField: (field: FieldElsewhere) => string,
): Stop[] {
  const own = fields.filter((field) => field.publication === here.publication);
  // An older edition may have it at another address than the newest.
  const current = own.find((field) => field.slug === here.slug) ?? own[0];
  return fields.map((field) => ({
    year: printPeriod(field) || words.organisation.undated,
    kind: withSoftBreaks(words.kinds[field.kind]),
    href: field === current ? null : addressOfField(field),
    remark: field === current ? null : remark(here, field, words),
  }));
}

function remark(here: Here, field: FieldElsewhere, words: Words): string | null {
  if (field.titleKey !== here.titleKey) return words.chapter.formerly(field.title);
  if (field.code !== null && field.code !== here.code) return words.chapter.codeThen(field.code);
  return null;
}
