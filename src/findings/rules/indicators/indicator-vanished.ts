import { z } from 'zod';
import { comparePublished } from '../../../model/publication-order.ts';
import type { StatedFigure } from '../../../threading/stated.ts';
import type { Found, Quote, Said } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { isAtHand } from '../../scene/at-hand.ts';
import { type Ending, findEndings } from '../../scene/endings.ts';
import { saysNumber } from '../../scene/figures/aims.ts';
import { placeOf, quoteFigure, quoteStatement, quoteText, subjectOf } from '../../scene/quotes.ts';
import type { SeenChapter } from '../../scene/seen.ts';
import { findSuccessor } from '../../scene/successor.ts';
import type { FieldNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { sayAll } from '../../words/say-all.ts';
import { shorten } from '../../words/shorten.ts';

const notFound = { nl: 'Niet gevonden', en: 'Not found' };
const stillStood = { nl: 'Stond hier nog', en: 'Still stood here' };

function revisionIn({ revisions }: FieldNeighbourhood, { publication }: SeenChapter): Quote | null {
  return revisions.find((quote) => quote.publication === publication.slug) ?? null;
}

/** The years between two documents of which none at hand has the field: the change may stand there. */
function yearsBetween({ statements }: FieldNeighbourhood, { last, witness }: Ending): readonly number[] {
  const [from, to] = [last.publication.year, witness.publication.year];
  if (from === null || to === null) return [];
  const known = new Set(
    statements.flatMap(({ publication, chapter }) => (isAtHand(chapter) ? [publication.year] : [])),
  );
  return Array.from({ length: Math.max(to - from - 1, 0) }, (_, at) => from + 1 + at).filter(
    (year) => !known.has(year),
  );
}

function sayBetween(years: readonly number[]): Said | null {
  if (years.length === 0) return null;
  return {
    nl: `Documenten over ${years.join(' en ')} staan hier niet.`,
    en: `No documents about ${years.join(' and ')} are at hand.`,
  };
}

/** The last aim that the indicator still had for the year in which it is not found, or for a later one. */
function aimAhead({ last, witness }: Ending): StatedFigure | null {
  const { year } = witness.publication;
  return (
    last.indicator.figures.findLast(
      (figure) => figure.role === 'target' && saysNumber(figure) && year !== null && (figure.year ?? 0) >= year,
    ) ?? null
  );
}

function sayAhead({ last }: Ending, aim: StatedFigure | null): Said | null {
  if (aim === null) return null;
  const { nl, en } = namePublication(last.publication);
  return {
    nl: `In ${nl} stond nog een doel voor ${aim.year}: “${aim.raw}”.`,
    en: `In ${en} there was still a target for ${aim.year}: “${aim.raw}”.`,
  };
}

/** A report about an earlier year that came out later and still has the indicator. */
function sayStillThere(field: FieldNeighbourhood, { thread, witness }: Ending): Said | null {
  const still = field.indicators
    .find((one) => one.thread.slug === thread.slug)
    ?.statements.find(({ publication }) => comparePublished(publication, witness.publication) > 0);
  if (still === undefined) return null;
  const { nl, en } = namePublication(still.publication);
  return {
    nl: `Hij staat nog wel in ${nl}, dat later uitkwam.`,
    en: `It still stands in ${en}, which came out later.`,
  };
}

/** That a document speaks of other indicators is no decision, but a reader should see it beside what is gone. */
function sayRevision(revision: Quote | null, here: Said): Said | null {
  return revision === null
    ? null
    : {
        nl: `Een zin in ${here.nl} gaat over nieuwe of andere indicatoren.`,
        en: `A sentence in ${here.en} speaks of new or other indicators.`,
      };
}

/** A whole table that is gone is one thing to tell, not one for every row. */
function findTableGone(field: FieldNeighbourhood, endings: readonly [Ending, ...Ending[]]): Found | null {
  const [{ witness, last }] = endings;
  if (endings.length < 2 || witness.indicators.length > 0) return null;
  const [here, there] = [namePublication(witness.publication), namePublication(last.publication)];
  const revision = revisionIn(field, witness);
  const between = yearsBetween(field, endings[0]);
  const title = shorten(witness.chapter.title);
  return {
    subject: subjectOf(field.thread),
    chapter: placeOf(witness),
    absentFrom: [placeOf(witness)],
    isMild: revision !== null || between.length > 0,
    message: sayAll(
      {
        nl: `Bij “${title}” zijn de ${endings.length} indicatoren uit ${there.nl} niet gevonden in ${here.nl}.`,
        en: `At “${title}” the ${endings.length} indicators in ${there.en} are not found in ${here.en}.`,
      },
      sayBetween(between),
      sayRevision(revision, here),
    ),
    evidence: [
      ...endings.map((ending) => quoteStatement(ending.last, stillStood)),
      quoteText(witness, notFound, '', witness.chapter.at),
      ...(revision === null ? [] : [revision]),
    ],
  };
}

function findGone(field: FieldNeighbourhood, ending: Ending): Found {
  const { thread, last, witness } = ending;
  const added = witness.indicators.filter(({ key }) => field.firstRows.includes(key));
  const successor = findSuccessor(last, added);
  const [here, there] = [namePublication(witness.publication), namePublication(last.publication)];
  const maybe: Said | null =
    successor === null
      ? null
      : {
          nl: `Misschien gaat hij verder als “${shorten(successor.indicator.name)}”.`,
          en: `It may go on as “${shorten(successor.indicator.name)}”.`,
        };
  const revision = revisionIn(field, witness);
  const between = yearsBetween(field, ending);
  const aim = aimAhead(ending);
  return {
    subject: subjectOf(thread),
    chapter: placeOf(witness),
    absentFrom: [placeOf(witness)],
    isMild: revision !== null || between.length > 0 || successor !== null,
    message: sayAll(
      {
        nl: `“${shorten(last.indicator.name)}” staat in ${there.nl} en is bij dit onderdeel niet gevonden in ${here.nl}.`,
        en: `“${shorten(last.indicator.name)}” is in ${there.en} and is not found in this chapter of ${here.en}.`,
      },
      sayAhead(ending, aim),
      sayStillThere(field, ending),
      maybe,
      sayBetween(between),
      sayRevision(revision, here),
    ),
    evidence: [
      quoteStatement(last, stillStood),
      ...(aim === null ? [] : [quoteFigure(last, aim)]),
      quoteText(witness, notFound, '', witness.chapter.at),
      ...(successor === null ? [] : [quoteStatement(successor, { nl: 'Nieuw', en: 'New' })]),
      ...(revision === null ? [] : [revision]),
    ],
  };
}

function* judge(field: FieldNeighbourhood): Iterable<Found> {
  const byWitness = Map.groupBy(findEndings(field.statements, field.indicators), ({ witness }) => witness.key);
  for (const [first, ...rest] of byWitness.values()) {
    if (first === undefined) continue;
    const table = findTableGone(field, [first, ...rest]);
    if (table === null) for (const ending of [first, ...rest]) yield findGone(field, ending);
    else yield table;
  }
}

/** An indicator that the next document about the same field does not have. */
export const indicatorVanished = defineRule({
  code: 'indicator-vanished',
  looksAt: 'field',
  group: 'indicators',
  severity: 'warning',
  restsOn: ['absence'],
  options: z.strictObject({}),
  judge,
  text: {
    title: { nl: 'Indicator niet meer gevonden', en: 'Indicator not found any more' },
    what: {
      nl: 'Een indicator is niet gevonden in het eerstvolgende document met hetzelfde onderdeel, en ook niet daarna. Is een hele tabel weg, dan is dat één melding.',
      en: 'An indicator is not found in the next document with the same chapter, nor after it. A whole table that is gone is one finding.',
    },
    why: {
      nl: 'Zonder indicator kan de raad niet meer zien of het doel dichterbij komt.',
      en: 'Without the indicator the council can no longer see whether the goal comes nearer.',
    },
    example: {
      nl: 'Het jaarverslag telt projecten. In de begroting die daarna komt, staat geen tabel met indicatoren meer.',
      en: 'The annual report counts projects. The budget that comes after it has no table of indicators any more.',
    },
    mend: {
      nl: 'Zet de indicator terug, of schrijf waarom hij is vervallen en wat ervoor in de plaats komt.',
      en: 'Put the indicator back, or say why it was dropped and what takes its place.',
    },
    wrong: {
      nl: 'Als de indicator een andere naam kreeg of naar een ander onderdeel of een andere website ging die hier niet is ingelezen.',
      en: 'When the indicator got another name, or went to another chapter or website that was not read here.',
    },
  },
});
