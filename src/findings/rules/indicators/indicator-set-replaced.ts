import { z } from 'zod';
import { comparePublished } from '../../../model/publication-order.ts';
import { indicatorKey } from '../../../threading/words/sides-in.ts';
import type { Found } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { placeOf, quoteStatement, subjectOf } from '../../scene/quotes.ts';
import type { SeenIndicator, SeenPage } from '../../scene/seen.ts';
import type { FieldNeighbourhood } from '../../units/neighbourhood.ts';
import { namePublication } from '../../words/name-publication.ts';
import { sayAll } from '../../words/say-all.ts';
import { shorten } from '../../words/shorten.ts';

/** The documents about earlier years that came out after the new set and still have the old one. */
function stillHaving(
  { statements }: FieldNeighbourhood,
  gone: readonly SeenIndicator[],
  { publication }: SeenIndicator,
): readonly SeenPage[] {
  const names = new Set(gone.map(({ indicator }) => indicatorKey(indicator.name)));
  return statements.filter(
    (page) =>
      comparePublished(page.publication, publication) > 0 &&
      (page.publication.year ?? Infinity) < (publication.year ?? -Infinity) &&
      page.indicators.some(({ indicator }) => names.has(indicatorKey(indicator.name))),
  );
}

function* judge(field: FieldNeighbourhood): Iterable<Found> {
  const { thread, replacements } = field;
  for (const { gone, added } of replacements) {
    const [last, first] = [gone[0], added[0]];
    if (last === undefined || first === undefined) continue;
    const title = shorten(first.chapter.title);
    const [old, young] = [namePublication(last.publication), namePublication(first.publication)];
    yield {
      subject: subjectOf(thread),
      chapter: placeOf(first),
      absentFrom: [placeOf(first)],
      message: sayAll(
        {
          nl: `Bij “${title}” zijn de ${gone.length} indicatoren uit ${old.nl} niet gevonden in ${young.nl}; daar staan ${added.length} andere.`,
          en: `At “${title}” the ${gone.length} indicators in ${old.en} are not found in ${young.en}; ${added.length} others stand there.`,
        },
        ...stillHaving(field, gone, first).map(({ publication }) => {
          const { nl, en } = namePublication(publication);
          return { nl: `De oude staan nog wel in ${nl}.`, en: `The old ones still stand in ${en}.` };
        }),
      ),
      evidence: [
        ...gone.map((statement) => quoteStatement(statement, { nl: 'Niet meer gevonden', en: 'Not found any more' })),
        ...added.map((statement) => quoteStatement(statement, { nl: 'Nieuw', en: 'New' })),
      ],
    };
  }
}

/** A policy field where every indicator makes way for others. */
export const indicatorSetReplaced = defineRule({
  code: 'indicator-set-replaced',
  looksAt: 'field',
  group: 'indicators',
  severity: 'warning',
  restsOn: ['figures', 'absence'],
  options: z.strictObject({}),
  judge,
  text: {
    title: { nl: 'Andere indicatoren dan ervoor', en: 'Other indicators than before' },
    what: {
      nl: 'Geen van de indicatoren van een beleidsveld staat nog in het volgende document; er staan andere.',
      en: 'None of the indicators of a policy field is in the next document; others are.',
    },
    why: {
      nl: 'Niemand kan dan nog zien of het in dit beleidsveld beter of slechter gaat dan ervoor.',
      en: 'Nobody can see any more whether this policy field does better or worse than before.',
    },
    example: {
      nl: 'Eerst meet een gemeente websitebezoek en volgers. Een jaar later meet ze plaatsen op drie ranglijsten.',
      en: 'At first a municipality measures visits to a website and followers. A year later it measures places on three ranking lists.',
    },
    mend: {
      nl: 'Leg uit waarom er nieuwe indicatoren zijn, en geef van de oude nog één keer het cijfer.',
      en: 'Explain why there are new indicators, and give the figures of the old ones once more.',
    },
    wrong: {
      nl: 'Als de oude indicatoren in een ander onderdeel verder gaan, of als de uitleg in een document staat dat hier niet is.',
      en: 'When the old indicators go on in another chapter, or when the explanation is in a document that is not here.',
    },
  },
});
