import { z } from 'zod';
import { codeKey } from '../../../model/text/keys.ts';
import type { StatedReference } from '../../../threading/stated.ts';
import type { Found } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { chapterSubject } from '../../scene/chapters.ts';
import { branchOf, CodePlaces } from '../../scene/code-places.ts';
import { placeOf, quoteStatement, quoteText } from '../../scene/quotes.ts';
import type { PageInPublication } from '../../units/neighbourhood.ts';
import { alikeTitles } from '../../words/alike-titles.ts';
import { namePublication } from '../../words/name-publication.ts';
import { shorten } from '../../words/shorten.ts';

const options = z.strictObject({
  /** How many chapters of the same branch must be at hand before one that is not found says anything, where the document may not be whole. */
  siblings: z.int().min(1).default(3),
});

/** The reference says itself that it points at another document. */
export const elsewhere =
  /\b(begroting|jaarverslag|jaarstukken|jaarrekening|voorjaarsnota|kadernota|rapportage|nota|notitie|akkoord|agenda|plan|bijlage|wet|bbv|(19|20)\d\d)\b/i;

const label = { nl: 'Verwijzing', en: 'Reference' };

function judgeReference(
  pages: readonly PageInPublication[],
  places: CodePlaces<PageInPublication>,
  chapter: PageInPublication,
  reference: StatedReference,
  siblings: number,
): Found | null {
  const code = codeKey(reference.code);
  if (code === null || elsewhere.test(reference.text)) return null;
  const { slug } = chapter.publication;
  const name = namePublication(chapter.publication);
  const from = shorten(chapter.chapter.title);
  const quote = quoteText(chapter, label, reference.text, reference.at);
  const found = { subject: chapterSubject(chapter, chapter.field), chapter: placeOf(chapter) };
  const targets = places.find(slug, code);
  if (targets.length === 0) {
    const least = places.looksWhole(slug) ? 1 : siblings;
    if (!places.looksComplete(slug, branchOf(code), least)) return null;
    return {
      ...found,
      absentFrom: [{ publication: slug, chapter: null }],
      message: {
        nl: `“${from}” in ${name.nl} verwijst naar ${reference.code}, maar dat onderdeel is daar niet gevonden.`,
        en: `“${from}” in ${name.en} refers to ${reference.code}, but no such chapter was found there.`,
      },
      evidence: [quote],
    };
  }
  const { title } = reference;
  const [target] = targets;
  if (title === null || target === undefined) return null;
  if (targets.some((other) => alikeTitles(title, other.chapter.title) > 0)) return null;
  const meant = pages.find(({ chapter: other }) => alikeTitles(title, other.title) === 1);
  if (meant === undefined) return null;
  return {
    ...found,
    absentFrom: [],
    message: {
      nl: `“${from}” in ${name.nl} verwijst naar ${reference.code} “${title}”, maar ${reference.code} heet daar “${target.chapter.title}”.`,
      en: `“${from}” in ${name.en} refers to ${reference.code} “${title}”, but ${reference.code} is called “${target.chapter.title}” there.`,
    },
    evidence: [quote, quoteStatement(target), quoteStatement(meant)],
  };
}

/** A reference to a chapter that the document does not have, or that is another one. */
export const referenceDangling = defineRule({
  code: 'reference-dangling',
  looksAt: 'publication',
  group: 'consistency',
  severity: 'warning',
  restsOn: ['wording', 'absence'],
  options,
  *judge({ pages }, { siblings }): Iterable<Found> {
    const places = new CodePlaces(pages);
    for (const chapter of pages) {
      for (const reference of chapter.chapter.references) {
        const found = judgeReference(pages, places, chapter, reference, siblings);
        if (found !== null) yield found;
      }
    }
  },
  text: {
    title: { nl: 'Verwijzing en onderdeel passen niet bij elkaar', en: 'Reference and chapter do not match' },
    what: {
      nl: 'Een tekst verwijst naar een nummer dat in het document niet is gevonden, terwijl de onderdelen ernaast er wel zijn. Of het nummer hoort bij een andere titel dan de tekst noemt.',
      en: 'A text refers to a number that was not found in the document, though the chapters beside it are there. Or the number belongs to another title than the text gives.',
    },
    why: {
      nl: 'De lezer kan niet vinden waar het antwoord zou staan.',
      en: 'The reader cannot find the place where the answer should be.',
    },
    example: {
      nl: '“Zie verder 2.3.6”, terwijl deelprogramma 2.3 loopt van 2.3.1 tot en met 2.3.5.',
      en: '“See also 2.3.6”, while subprogramme 2.3 runs from 2.3.1 to 2.3.5.',
    },
    mend: {
      nl: 'Verwijs met nummer én titel, en maak er een link van.',
      en: 'Refer by number and title, and make it a link.',
    },
    wrong: {
      nl: 'Als het onderdeel wel bestaat maar niet bij deze documenten zit.',
      en: 'When the chapter exists but is not among these documents.',
    },
  },
});
