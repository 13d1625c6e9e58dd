import { z } from 'zod';
import { comparePublished } from '../../../model/publication-order.ts';
import { codeKey } from '../../../model/text/keys.ts';
import { byYear, isOfTerm, latestBefore } from '../../../threading/timeline.ts';
import type { Found, Quote, Said } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { branchOf } from '../../scene/code-places.ts';
import { placeOf, quoteText, subjectOf } from '../../scene/quotes.ts';
import type { ChapterHead } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { sayAll } from '../../words/say-all.ts';

type Renumbering = {
  readonly before: ChapterHead;
  readonly after: ChapterHead;
  readonly from: string;
  readonly to: string;
};

/** The title as written, with the number beside it: how a heading writes the number ("Programma 2", "02.") is not kept. */
function quoteHead(head: ChapterHead): Quote {
  const { code, title, at } = head.chapter;
  return quoteText(head, { nl: `Nummer ${code}`, en: `Number ${code}` }, title, at);
}

/** Whether it is an annex, or a part that is no programme, field or paragraph: those are numbered anew in each document. */
function isAnnex({ chapter }: ChapterHead): boolean {
  return chapter.level === 'other';
}

type Coded = { readonly chapter: ChapterHead; readonly code: string };

/** The chapter under the old number that came out last before the new one; what is known of the year before, where none came out before. */
function heldAgainst(coded: readonly Coded[], last: Coded, after: ChapterHead): ChapterHead {
  const alike = coded.filter(({ code }) => code === last.code).map(({ chapter }) => chapter);
  return latestBefore(alike, after.publication) ?? last.chapter;
}

/**
 * Where a field goes on under another number, from year to year: the report over last year has the old numbers still, though it comes out
 * after the next budget. Chapters without a number are passed over, and annexes and agreements, which number by themselves.
 */
function renumberingsOf(statements: readonly ChapterHead[]): Renumbering[] {
  const coded = byYear(statements).flatMap((chapter): Coded[] => {
    const code = codeKey(chapter.chapter.code);
    return code === null || isAnnex(chapter) || isOfTerm(chapter.publication) ? [] : [{ chapter, code }];
  });
  return coded.flatMap(({ chapter: after, code }, at): Renumbering[] => {
    const last = coded[at - 1];
    if (last === undefined || last.code === code) return [];
    return [{ before: heldAgainst(coded, last, after), after, from: last.code, to: code }];
  });
}

function stepOf({ after }: Renumbering, from: string, to: string): string {
  return `${after.publication.slug} ${from} ${to}`;
}

type Pair = readonly [then: ChapterHead, now: ChapterHead];

/** Both chapters, that of the document that came out first in front. */
function inOrder({ before, after }: Renumbering): Pair {
  return comparePublished(before.publication, after.publication) > 0 ? [after, before] : [before, after];
}

/** That there are more: without a number, for what moves along with its programme has another number too, and a reader counts that. */
function sayOthers({ nl, en }: Said): Said {
  return {
    nl: `Ook andere onderdelen hebben in ${nl} een ander nummer; ze staan hieronder.`,
    en: `Other chapters have another number in ${en} too; they are shown below.`,
  };
}

/** So many chapters are quoted. */
const mostQuoted = 24;

/** Whether nobody is led astray: a lone chapter at another level, years later, at which no chapter points. */
function isIdle({ before, after, from, to }: Renumbering, chapters: readonly ChapterHead[]): boolean {
  const isFar = Math.abs((after.publication.year ?? 0) - (before.publication.year ?? 0)) > 1;
  if (before.chapter.level === after.chapter.level || !isFar) return false;
  return !chapters.some(({ chapter: { references } }) =>
    references.some(({ code }) => codeKey(code) === from || codeKey(code) === to),
  );
}

function say([then, now]: Pair): Said {
  const [first, second] = [namePublication(then.publication), namePublication(now.publication)];
  return {
    nl: `“${now.chapter.title}” heeft in ${second.nl} nummer ${now.chapter.code}; in ${first.nl} was het ${then.chapter.code}.`,
    en: `“${now.chapter.title}” is number ${now.chapter.code} in ${second.en}; in ${first.en} it was ${then.chapter.code}.`,
  };
}

/** Whether the chapter only moved along with the one above it: 2.1.4 became 1.1.4 because 2.1 became 1.1. */
function movedAlong(renumbering: Renumbering, steps: ReadonlySet<string>): boolean {
  const { from, to } = renumbering;
  if (from.split('.').at(-1) !== to.split('.').at(-1)) return false;
  return steps.has(stepOf(renumbering, branchOf(from), branchOf(to)));
}

/** The same field has another number in a later document. */
export const chapterRenumbered = defineRule({
  code: 'chapter-renumbered',
  looksAt: 'organisation',
  group: 'structure',
  severity: 'info',
  restsOn: ['figures'],
  options: z.strictObject({}),
  *judge({ chapters, fields, renumberings }): Iterable<Found> {
    const all = fields.flatMap(({ thread, statements }) =>
      renumberingsOf(statements).map((renumbering) => ({ thread, renumbering })),
    );
    const steps = new Set(all.map(({ renumbering }) => stepOf(renumbering, renumbering.from, renumbering.to)));
    const own = all.filter(({ renumbering }) => !movedAlong(renumbering, steps));
    // One order that was changed is one thing to tell, however many chapters got another number by it.
    for (const together of Map.groupBy(own, ({ renumbering }) => renumbering.after.publication.slug).values()) {
      const [first] = together;
      if (first === undefined || (together.length === 1 && isIdle(first.renumbering, chapters))) continue;
      const pairs = together.map(({ renumbering }) => inOrder(renumbering));
      const announced = renumberings.find(
        ({ publication }) => publication === first.renumbering.after.publication.slug,
      );
      const { nl, en } = namePublication(first.renumbering.after.publication);
      yield {
        subject: subjectOf(first.thread),
        chapter: placeOf(first.renumbering.after),
        message: sayAll(
          say(inOrder(first.renumbering)),
          together.length === 1 ? null : sayOthers({ nl, en }),
          announced === undefined
            ? null
            : { nl: `Een zin in ${nl} gaat over de indeling.`, en: `A sentence in ${en} speaks of the order.` },
        ),
        evidence: [
          ...pairs.slice(0, mostQuoted).flat().map(quoteHead),
          ...(announced === undefined ? [] : [announced]),
        ],
      };
    }
  },
  text: {
    title: { nl: 'Onderdeel anders genummerd', en: 'Chapter renumbered' },
    what: {
      nl: 'Hetzelfde onderdeel heeft in een later document een ander nummer. Wat alleen meeschuift met het programma erboven, telt niet apart. Eén onderdeel dat na een jaar zonder document op een ander niveau staat, telt alleen als ernaar wordt verwezen. Bijlagen tellen niet: die zijn in elk document anders genummerd.',
      en: 'The same chapter has another number in a later document. What only moves along with the programme above it is not told apart. One chapter that is at another level after a year without a document counts only where something points at it. Annexes do not count: each document numbers them anew.',
    },
    why: {
      nl: 'Verwijzingen en vergelijkingen op nummer kloppen dan niet meer.',
      en: 'References and comparisons by number are then no longer right.',
    },
    example: {
      nl: 'Economie is programma 2 in de begroting 2020 en 1.1 in de begroting 2022.',
      en: 'Economy is programme 2 in the budget for 2020 and 1.1 in the budget for 2022.',
    },
    mend: {
      nl: 'Zet in het nieuwe document een lijst van oude en nieuwe nummers.',
      en: 'Put a list of old and new numbers in the new document.',
    },
    wrong: {
      nl: 'Als het in feite een ander onderdeel is met een titel die erop lijkt.',
      en: 'When it really is another chapter with a title like it.',
    },
  },
});
