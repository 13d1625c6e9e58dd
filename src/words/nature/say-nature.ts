import type { Said } from '../../findings/finding.ts';
import type { Nature } from '../../model/nature.ts';

type Share = 'all' | 'some' | 'none';

function shareOf(texts: readonly (readonly Nature[])[], nature: Nature): Share {
  const having = texts.filter((natures) => natures.includes(nature)).length;
  if (having === 0) return 'none';
  return having === texts.length ? 'all' : 'some';
}

const invented: Said = {
  nl: 'Verzonnen: deze organisatie bestaat niet, en alles wat zij hier zegt is bedacht.',
  en: 'Invented: this organisation does not exist, and all that it says here was made up.',
};

const retold: Readonly<Record<Share, Said | null>> = {
  all: { nl: 'Hervertelling', en: 'Retelling' },
  some: { nl: 'Deels hervertelling', en: 'Retelling in places' },
  none: null,
};

const inPart: Readonly<Record<Share, Said | null>> = {
  all: { nl: 'ingekort', en: 'shortened' },
  some: { nl: 'deels ingekort', en: 'shortened in places' },
  none: null,
};

/** Of what is not retold nobody shortened anything: it may be one page of many. */
const partOnly: Readonly<Record<Share, Said | null>> = {
  all: { nl: 'hier is een deel', en: 'a part is here' },
  some: { nl: 'hier is soms een deel', en: 'in places a part is here' },
  none: null,
};

const asInOriginal: Said = {
  nl: 'cijfers, koppen, namen en data als in het origineel.',
  en: 'figures, headings, names and dates as in the original.',
};

/** What a reader of shortened text must know about what is not there. */
const mayBeThere: Said = {
  nl: 'Wat hier niet staat, kan in het origineel wel staan.',
  en: 'What is not here may be in the original.',
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sayIn(language: keyof Said, told: Said | null, cut: Said | null, isInvented: boolean): string {
  const head = [told, cut].flatMap((part) => part?.[language] ?? []).join(', ');
  const facts = told === null ? `${capital(head)}.` : `${head}; ${asInOriginal[language]}`;
  return [
    ...(isInvented ? [invented[language]] : []),
    ...(head === '' ? [] : [facts]),
    ...(cut === null ? [] : [mayBeThere[language]]),
  ].join(' ');
}

/**
 * What is to be said above texts that are not simply what a public body published: "Hervertelling, ingekort; cijfers, koppen, namen en data als
 * in het origineel."
 * @param texts the natures of each text that is shown, or of each sort of them
 * @returns null where all of them are as they were published
 */
export function sayNature(texts: readonly (readonly Nature[])[]): Said | null {
  const told = retold[shareOf(texts, 'retold')];
  const cut = (told === null ? partOnly : inPart)[shareOf(texts, 'in-part')];
  const isInvented = shareOf(texts, 'invented') !== 'none';
  if (told === null && cut === null && !isInvented) return null;
  return { nl: sayIn('nl', told, cut, isInvented), en: sayIn('en', told, cut, isInvented) };
}
