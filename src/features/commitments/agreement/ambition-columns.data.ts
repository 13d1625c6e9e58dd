import { saysNature, saysOriginal } from '../../../frame/data/columns.data.ts';
import type { DataColumn } from '../../../frame/data/page-data.ts';

const text = (name: string, title: string, nl: string, en: string): DataColumn => ({
  ...{ name, title },
  says: { nl, en },
  datatype: 'string',
});

/** The columns of the CSV file of an agreement: a row for each plan that works an ambition out, and for each ambition that none was found of. */
export const ambitionColumns: readonly DataColumn[] = [
  text(
    'chapter',
    'onderdeel',
    'Het onderdeel van het akkoord, zoals in zijn adres.',
    'The chapter of the agreement, as in its address.',
  ),
  text(
    'ambition',
    'ambitie',
    'De ambitie. Van een hervertelde tekst (aard: retold) zijn de zinnen van ons.',
    'The ambition. Of a retold text (aard: retold) the sentences are ours.',
  ),
  text(
    'thread',
    'spoor',
    'Het spoor van het voornemen, zoals in zijn adres.',
    'The thread of the commitment, as in its address.',
  ),
  text(
    'outcome',
    'lot',
    'Wat ervan kwam: accounted (verantwoord), maybe-accounted (mogelijk verantwoord), carried-out (uitgewerkt), maybe-carried-out (mogelijk uitgewerkt), not-found (nog niet gevonden) of unsaid (niet te zeggen).',
    'What came of it: accounted, maybe-accounted, carried-out (worked out), maybe-carried-out, not-found (yet) or unsaid (cannot be said).',
  ),
  text(
    'reports',
    'verslagen',
    'De verslagen die ervan vertellen, of van een plan dat haar uitwerkt, zoals in hun adres, met een spatie ertussen.',
    'The reports that tell of it, or of a plan that works it out, as in their addresses, with a space between.',
  ),
  text(
    'planPublication',
    'plan_publicatie',
    'De publicatie van het plan, zoals in haar adres.',
    'The publication of the plan, as in its address.',
  ),
  text(
    'planChapter',
    'plan_onderdeel',
    'Het onderdeel van het plan, zoals in zijn adres.',
    'The chapter of the plan, as in its address.',
  ),
  text('plan', 'plan', 'Het plan dat de ambitie uitwerkt.', 'The plan that works the ambition out.'),
  {
    name: 'score',
    title: 'zekerheid',
    says: {
      nl: 'Hoe zeker het is dat dit plan de ambitie uitwerkt, van 0 tot 1; leeg als het plan hetzelfde zegt.',
      en: 'How certain it is that this plan works the ambition out, from 0 to 1; empty where the plan says the same.',
    },
    datatype: 'decimal',
  },
  { name: 'nature', title: 'aard', says: saysNature, datatype: 'string' },
  { name: 'original', title: 'origineel', says: saysOriginal, datatype: 'string' },
];
