import { sayNature } from '../../findings/words/say-nature.ts';
import { joinNatures, type Nature } from '../../model/nature.ts';
import type { StatedChapter } from '../../threading/stated.ts';
import type { CheckedOrganisation } from './checked.ts';
import type { Language } from './choices.ts';

function chaptersOf({ threading }: CheckedOrganisation): StatedChapter[] {
  return threading.publications.flatMap(({ chapters }) => chapters);
}

/** All that the texts of an organisation are. */
export function natureOf(own: CheckedOrganisation): readonly Nature[] {
  return joinNatures(...chaptersOf(own).map(({ nature = [] }) => nature));
}

/** What a report says at its top of texts that are not simply what a body published: a line for each organisation that has such. */
export function sayTexts(organisations: readonly CheckedOrganisation[], language: Language): readonly string[] {
  return organisations.flatMap((own) => {
    const said = sayNature(chaptersOf(own).map(({ nature = [] }) => nature));
    return said === null ? [] : [`${own.organisation.name}: ${said[language]}`];
  });
}

/** Where the original of a chapter stands that is retold or in part; null where it is not, or nobody says. */
export function originalOf(chapter: StatedChapter | null): string | null {
  if (chapter === null || (chapter.nature ?? []).length === 0) return null;
  const address = chapter.address ?? null;
  return address !== null && /^https?:\/\//i.test(address) ? address : null;
}
