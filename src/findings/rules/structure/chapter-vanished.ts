import { z } from 'zod';
import type { Found } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { placeOf, quoteStatement, quoteText, subjectOf } from '../../scene/quotes.ts';
import type { PublicationName } from '../../scene/seen.ts';
import type { ChapterHead, OrganisationNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';

const options = z.strictObject({
  /** How many chapters beside it must go on in the next document. */
  siblings: z.int().min(1).default(3),
  /** Which share of the chapters beside it must go on. */
  share: z.number().min(0).max(1).default(0.75),
  /** The same of all chapters of its level, where it has too few beside it. */
  shareOfAll: z.number().min(0).max(1).default(0.9),
});

/** The next publication of the same kind about a later year. */
function nextOfKind(publications: readonly PublicationName[], { kind, year }: PublicationName): PublicationName | null {
  if (year === null) return null;
  return publications.find((other) => other.kind === kind && other.year !== null && other.year > year) ?? null;
}

function isIn(chapters: readonly ChapterHead[], { slug }: PublicationName): boolean {
  return chapters.some(({ publication }) => publication.slug === slug);
}

function levelKey({ publication, chapter }: ChapterHead): string {
  return `${publication.slug} ${chapter.level}`;
}

/** Keys of chapters that went up in another, or from which another was split. */
function crossed({ fields }: OrganisationNeighbourhood): ReadonlySet<string> {
  return new Set(
    fields.flatMap(({ thread }) =>
      thread.links.filter(({ kind }) => kind === 'merged' || kind === 'split').map(({ from }) => from),
    ),
  );
}

/** A chapter is not found in the next document, while most chapters beside it are. */
export const chapterVanished = defineRule({
  code: 'chapter-vanished',
  looksAt: 'organisation',
  group: 'structure',
  severity: 'warning',
  restsOn: ['absence'],
  options,
  *judge(organisation, { siblings, share, shareOfAll }): Iterable<Found> {
    const moved = crossed(organisation);
    const byField = new Map(organisation.fields.map(({ thread, statements }) => [thread.slug, statements]));
    const chaptersWith = ({ field }: ChapterHead) => byField.get(field) ?? [];
    const atHand = organisation.chapters.filter((chapter) => chapter.isAtHand);
    const beside = Map.groupBy(atHand, (statement) => `${levelKey(statement)} ${statement.chapter.parent ?? ''}`);
    const level = Map.groupBy(atHand, levelKey);
    for (const { thread, statements } of organisation.fields) {
      const last: ChapterHead | undefined =
        statements.findLast(({ publication }) => publication.kind === 'budget') ?? statements.at(-1);
      if (last === undefined || !last.isAtHand || statements.some(({ key }) => moved.has(key))) continue;
      const next = nextOfKind(organisation.publications, last.publication);
      const since = next?.year ?? null;
      if (next === null || since === null) continue;
      if (statements.some((statement) => (statement.publication.year ?? since) >= since)) continue;
      const { publication, chapter } = last;
      const isOther = (other: ChapterHead) => other !== last;
      const near = (beside.get(`${levelKey(last)} ${chapter.parent ?? ''}`) ?? []).filter(isOther);
      // A programme of two chapters has nothing to compare with but the others of the document.
      const isNear = near.length >= siblings;
      const others = isNear ? near : (level.get(levelKey(last)) ?? []).filter(isOther);
      const going = others.filter((other) => isIn(chaptersWith(other), next));
      if (going.length < siblings || going.length < (isNear ? share : shareOfAll) * others.length) continue;
      const witness = going.flatMap(chaptersWith).find((statement) => statement.publication.slug === next.slug);
      const [before, after] = [namePublication(publication), namePublication(next)];
      yield {
        subject: subjectOf(thread),
        chapter: placeOf(last),
        absentFrom: [{ publication: next.slug, chapter: null }],
        message: {
          nl: `“${chapter.title}” staat in ${before.nl}, maar is niet gevonden in ${after.nl}; ${going.length} onderdelen ernaast wel.`,
          en: `“${chapter.title}” stands in ${before.en}, but was not found in ${after.en}; ${going.length} chapters beside it were.`,
        },
        evidence: [
          quoteStatement(last),
          ...(witness === undefined
            ? []
            : [quoteText(witness, { nl: 'Wel gevonden', en: 'Found' }, witness.chapter.title, witness.chapter.at)]),
        ],
      };
    }
  },
  text: {
    title: { nl: 'Onderdeel niet meer gevonden', en: 'Chapter not found any more' },
    what: {
      nl: 'Een onderdeel is niet gevonden in het volgende document van dezelfde soort, terwijl de meeste onderdelen ernaast daar wel staan.',
      en: 'A chapter was not found in the next document of the same kind, while most chapters beside it were.',
    },
    why: {
      nl: 'Met het onderdeel verdwijnen ook de doelen en de cijfers uit het zicht.',
      en: 'With the chapter its goals and figures go out of sight too.',
    },
    example: {
      nl: 'De begroting 2018 heeft beleidsveld 2.1.3, de begroting 2019 alleen 2.1.1, 2.1.2 en 2.1.4.',
      en: 'The budget for 2018 has policy field 2.1.3, the budget for 2019 only 2.1.1, 2.1.2 and 2.1.4.',
    },
    mend: {
      nl: 'Schrijf waar het onderdeel is gebleven: gestopt, of opgegaan in een ander.',
      en: 'Say where the chapter went: stopped, or taken up in another.',
    },
    wrong: {
      nl: 'Als de pagina bestaat maar niet bij deze documenten zit, of als het onderdeel een heel andere naam kreeg.',
      en: 'When the page exists but is not among these documents, or when the chapter got quite another name.',
    },
  },
});
