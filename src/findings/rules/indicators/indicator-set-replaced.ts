import { z } from 'zod';
import type { Statement } from '../../../threading/statement.ts';
import type { Found } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { placeOf, quoteStatement, subjectOf } from '../../scene/quotes.ts';
import type { Scene } from '../../scene/scene.ts';
import { namePublication } from '../../words/name-publication.ts';

function* judge({ threading, fields }: Scene): Iterable<Found> {
  for (const { field, gone, added } of threading.replacements) {
    const thread = fields.find((known) => known.thread.slug === field)?.thread;
    const find = (keys: readonly string[]): readonly Statement[] =>
      keys.flatMap((key) => threading.statements.get(key) ?? []);
    const [before, now] = [find(gone), find(added)];
    const [last, first] = [before[0], now[0]];
    if (thread === undefined || last === undefined || first === undefined) continue;
    const [old, young] = [namePublication(last.publication), namePublication(first.publication)];
    yield {
      subject: subjectOf(thread),
      chapter: placeOf(first),
      absentFrom: [placeOf(first)],
      message: {
        nl: `Alle ${gone.length} indicatoren uit ${old.nl} zijn in ${young.nl} vervangen door ${added.length} andere.`,
        en: `All ${gone.length} indicators in ${old.en} made way for ${added.length} others in ${young.en}.`,
      },
      evidence: [
        ...before.map((statement) => quoteStatement(statement, { nl: 'Verdwenen', en: 'Gone' })),
        ...now.map((statement) => quoteStatement(statement, { nl: 'Nieuw', en: 'New' })),
      ],
    };
  }
}

/** A policy field where every indicator makes way for others. */
export const indicatorSetReplaced = defineRule({
  code: 'indicator-set-replaced',
  group: 'indicators',
  severity: 'warning',
  restsOn: ['figures', 'absence'],
  options: z.strictObject({}),
  judge,
  text: {
    title: { nl: 'Alle indicatoren vervangen', en: 'All indicators replaced' },
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
