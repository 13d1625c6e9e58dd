import { joinNatures, type Nature, textsOf } from '../../model/nature.ts';
import type { StatedChapter } from '../../threading/stated.ts';
import { pickOriginals } from '../../words/nature/pick-originals.ts';
import { sayNature } from '../../words/nature/say-nature.ts';
import type { Language } from '../../words/numerals.ts';
import type { CheckedOrganisation } from './checked.ts';
import { words } from './words/report-words.data.ts';

function chaptersOf({ threading }: CheckedOrganisation): StatedChapter[] {
  return threading.publications.flatMap(({ chapters }) => chapters);
}

/** All that the texts of an organisation are. */
export function natureOf(own: CheckedOrganisation): readonly Nature[] {
  return joinNatures(...chaptersOf(own).map(({ nature = [] }) => nature));
}

/** What is said at the top of a report of the texts of one organisation, with the addresses of their originals. */
export type SaidTexts = {
  readonly text: string;
  /** "Het origineel", "De 12 originelen" */
  readonly label: string;
  readonly originals: readonly string[];
};

/** What a report says at its top of texts that are not simply what a body published, of each organisation that has such. */
export function sayTexts(organisations: readonly CheckedOrganisation[], language: Language): readonly SaidTexts[] {
  return organisations.flatMap((own) => {
    const texts = textsOf(chaptersOf(own).map(({ nature = [], address = null }) => ({ nature, address })));
    const said = sayNature(texts.natures);
    if (said === null) return [];
    const { count, addresses } = pickOriginals(texts.originals);
    return [
      {
        text: `${own.organisation.name}: ${said[language]}`,
        label: words[language].originals(count),
        originals: addresses,
      },
    ];
  });
}

/** The same as lines, where there are no links. */
export function printTexts(organisations: readonly CheckedOrganisation[], language: Language): readonly string[] {
  return sayTexts(organisations, language).flatMap(({ text, label, originals }) => [
    text,
    ...(originals.length === 0 ? [] : [`${label}: ${originals.join(' · ')}`]),
  ]);
}

/** Where the original of a chapter stands that is retold or in part; null where it is not, or nobody says. */
export function originalOf(chapter: StatedChapter | null): string | null {
  if (chapter === null || (chapter.nature ?? []).length === 0) return null;
  const address = chapter.address ?? null;
  return address !== null && /^https?:\/\//i.test(address) ? address : null;
}
