import { z } from 'zod';
import type { Found, Quote, Said } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { type Ending, findEndings } from '../../scene/endings.ts';
import { placeOf, quoteStatement, quoteText, subjectOf } from '../../scene/quotes.ts';
import type { SeenChapter } from '../../scene/seen.ts';
import { findSuccessor } from '../../scene/successor.ts';
import type { FieldNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';

const notFound = { nl: 'Niet gevonden', en: 'Not found' };
const stillStood = { nl: 'Stond hier nog', en: 'Still stood here' };

function revisionIn({ revisions }: FieldNeighbourhood, { publication }: SeenChapter): Quote | null {
  return revisions.find((quote) => quote.publication === publication.slug) ?? null;
}

/** That a document speaks of other indicators is no decision, but a reader should see it beside what is gone. */
function sayRevision(revision: Quote | null, here: Said): Said {
  return revision === null
    ? { nl: '', en: '' }
    : {
        nl: ` Wel gaat een zin in ${here.nl} over nieuwe of andere indicatoren.`,
        en: ` A sentence in ${here.en} does speak of new or other indicators.`,
      };
}

/** A whole table that is gone is one thing to tell, not one for every row. */
function findTableGone(field: FieldNeighbourhood, endings: readonly [Ending, ...Ending[]]): Found | null {
  const [{ witness, last }] = endings;
  if (endings.length < 2 || witness.indicators.length > 0) return null;
  const [here, there] = [namePublication(witness.publication), namePublication(last.publication)];
  const revision = revisionIn(field, witness);
  const also = sayRevision(revision, here);
  return {
    subject: subjectOf(field.thread),
    chapter: placeOf(witness),
    absentFrom: [placeOf(witness)],
    message: {
      nl: `De ${endings.length} indicatoren die in ${there.nl} nog stonden, zijn in ${here.nl} niet meer gevonden.${also.nl}`,
      en: `The ${endings.length} indicators that still stood in ${there.en} were not found any more in ${here.en}.${also.en}`,
    },
    evidence: [
      ...endings.map((ending) => quoteStatement(ending.last, stillStood)),
      quoteText(witness, notFound, '', witness.chapter.at),
      ...(revision === null ? [] : [revision]),
    ],
  };
}

function findGone(field: FieldNeighbourhood, { thread, last, witness }: Ending): Found {
  const added = witness.indicators.filter(({ key }) => field.firstRows.includes(key));
  const successor = findSuccessor(last, added);
  const [here, there] = [namePublication(witness.publication), namePublication(last.publication)];
  const maybe =
    successor === null
      ? { nl: '', en: '' }
      : {
          nl: ` Misschien gaat hij verder als “${successor.indicator.name}”.`,
          en: ` It may go on as “${successor.indicator.name}”.`,
        };
  const revision = revisionIn(field, witness);
  const also = sayRevision(revision, here);
  return {
    subject: subjectOf(thread),
    chapter: placeOf(witness),
    absentFrom: [placeOf(witness)],
    message: {
      nl: `Deze indicator staat in ${there.nl}, en is niet gevonden in ${here.nl}.${maybe.nl}${also.nl}`,
      en: `This indicator is in ${there.en}, and is not found in ${here.en}.${maybe.en}${also.en}`,
    },
    evidence: [
      quoteStatement(last, stillStood),
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
    title: { nl: 'Indicator verdwenen', en: 'Indicator vanished' },
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
