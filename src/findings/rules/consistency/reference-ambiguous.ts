import { z } from 'zod';
import { codeKey, titleKey } from '../../../model/text/keys.ts';
import type { StatedReference } from '../../../threading/stated.ts';
import type { Found } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { chapterSubject } from '../../scene/chapters.ts';
import { CodePlaces } from '../../scene/code-places.ts';
import { placeOf, quoteStatement, quoteText } from '../../scene/quotes.ts';
import type { ChapterHead } from '../../units/neighbourhood.ts';
import { alikeTitles } from '../../words/alike-titles.ts';
import { namePublication } from '../../words/name-publication.ts';
import { elsewhere } from './reference-dangling.ts';

const options = z.strictObject({
  /** How alike two titles must be to be the same chapter, though threading did not tie them. */
  likeness: z.number().min(0).max(1).default(0.4),
});

const label = { nl: 'Verwijzing', en: 'Reference' };

/** A chapter with the same code in another publication that is another field; null where the code means one thing everywhere. */
function otherMeaning(targets: readonly ChapterHead[], likeness: number): readonly [ChapterHead, ChapterHead] | null {
  const [first] = targets;
  if (first === undefined) return null;
  const other = targets.find(
    (target) =>
      target.publication.slug !== first.publication.slug &&
      target.field !== first.field &&
      alikeTitles(target.chapter.title, first.chapter.title) < likeness,
  );
  return other === undefined ? null : [first, other];
}

function byCode(
  places: CodePlaces<ChapterHead>,
  chapter: ChapterHead,
  reference: StatedReference,
  likeness: number,
): Found | null {
  const code = codeKey(reference.code);
  if (code === null || reference.title !== null || elsewhere.test(reference.text)) return null;
  const own = places.find(chapter.publication.slug, code);
  const pair = otherMeaning([...own, ...places.findAnywhere(code)], likeness);
  if (pair === null) return null;
  const [one, two] = pair.map(({ publication }) => namePublication(publication));
  return {
    subject: chapterSubject(chapter, chapter.field),
    chapter: placeOf(chapter),
    message: {
      nl: `“${reference.text}” noemt geen titel of document: ${reference.code} is in ${one?.nl} “${pair[0].chapter.title}” en in ${two?.nl} “${pair[1].chapter.title}”.`,
      en: `“${reference.text}” names no title or document: ${reference.code} is “${pair[0].chapter.title}” in ${one?.en} and “${pair[1].chapter.title}” in ${two?.en}.`,
    },
    evidence: [
      quoteText(chapter, label, reference.text, reference.at),
      ...pair.map((target) => quoteStatement(target)),
    ],
  };
}

function byTitle(
  titles: ReadonlyMap<string, readonly ChapterHead[]>,
  chapter: ChapterHead,
  reference: StatedReference,
): Found | null {
  if (reference.code !== null || reference.title === null || elsewhere.test(reference.text)) return null;
  const same = titles.get(`${chapter.publication.slug} ${titleKey(reference.title)}`) ?? [];
  // A programme and the one chapter in it often have the same title: it is all the same which is meant.
  const apart = same.filter((one) => !same.some((other) => one.chapter.parent === other.chapter.slug));
  const [first, second] = apart;
  if (first === undefined || second === undefined) return null;
  const name = namePublication(chapter.publication);
  return {
    subject: chapterSubject(chapter, chapter.field),
    chapter: placeOf(chapter),
    message: {
      nl: `“${reference.text}” kan op ${apart.length} onderdelen van ${name.nl} slaan: ze heten alle “${first.chapter.title}”.`,
      en: `“${reference.text}” may mean any of ${apart.length} chapters of ${name.en}: all are called “${first.chapter.title}”.`,
    },
    evidence: [
      quoteText(chapter, label, reference.text, reference.at),
      ...apart.map((target) =>
        quoteText(
          target,
          { nl: 'Onderdeel', en: 'Chapter' },
          `${target.chapter.code ?? ''} ${target.chapter.title}`.trim(),
          target.chapter.at,
        ),
      ),
    ],
  };
}

/** A reference that may mean more than one chapter. */
export const referenceAmbiguous = defineRule({
  code: 'reference-ambiguous',
  looksAt: 'organisation',
  group: 'consistency',
  severity: 'info',
  restsOn: ['wording'],
  options,
  *judge({ chapters }, { likeness }): Iterable<Found> {
    const places = new CodePlaces(chapters);
    const titles = Map.groupBy(
      chapters,
      ({ publication, chapter }) => `${publication.slug} ${titleKey(chapter.title)}`,
    );
    const told = new Set<string>();
    for (const chapter of chapters) {
      for (const reference of chapter.chapter.references) {
        const what = `${chapter.publication.slug} ${codeKey(reference.code) ?? titleKey(reference.title ?? '')}`;
        if (told.has(what)) continue;
        const found = byCode(places, chapter, reference, likeness) ?? byTitle(titles, chapter, reference);
        if (found === null) continue;
        told.add(what);
        yield found;
      }
    }
  },
  text: {
    title: { nl: 'Verwijzing met twee betekenissen', en: 'Reference with two meanings' },
    what: {
      nl: 'Een tekst verwijst naar een nummer zonder titel en zonder document, terwijl dat nummer in een ander document een ander onderdeel is. Of naar een titel die meer onderdelen hebben. Eén bevinding per nummer en document.',
      en: 'A text refers to a number without a title and a document, while that number is another chapter in another document. Or to a title that several chapters have. One finding for each number and document.',
    },
    why: {
      nl: 'Nummers veranderen door de jaren. Wie de tekst later leest, komt op de verkeerde plaats uit.',
      en: 'Numbers change over the years. Who reads the text later ends up in the wrong place.',
    },
    example: {
      nl: '“Zie 2.1.4”: in 2020 is dat “Promotie”, in 2022 “Sportvelden”.',
      en: '“See 2.1.4”: in 2020 that is “Promotion”, in 2022 “Sports grounds”.',
    },
    mend: {
      nl: 'Verwijs met nummer, titel en document: “2.1.4 Promotie (begroting 2020)”.',
      en: 'Refer by number, title and document: “2.1.4 Promotion (budget 2020)”.',
    },
    wrong: {
      nl: 'Als uit de zin duidelijk is dat het om ditzelfde document gaat en de lezer het erbij heeft.',
      en: 'When the sentence makes clear that it is about this same document and the reader has it at hand.',
    },
  },
});
