import { textColumns } from '../../../frame/data/columns.data.ts';
import type { DataColumn } from '../../../frame/data/page-data.ts';

/** The columns of the CSV file of findings. */
export const findingColumns: readonly DataColumn[] = [
  {
    name: 'key',
    title: 'kenmerk',
    says: {
      nl: 'Het kenmerk van de bevinding, zoals in haar adres.',
      en: 'The key of the finding, as in its address.',
    },
    datatype: 'string',
  },
  {
    name: 'severity',
    title: 'ernst',
    says: {
      nl: 'error (fout), warning (waarschuwing) of info (ter informatie).',
      en: 'error, warning or info.',
    },
    datatype: 'string',
  },
  {
    name: 'rule',
    title: 'regel',
    says: { nl: 'De regel, zoals in haar adres.', en: 'The rule, as in its address.' },
    datatype: 'string',
  },
  {
    name: 'year',
    title: 'jaar',
    says: {
      nl: 'Het jaar van de publicatie waar een lezer het eerst kijkt; leeg als zij geen jaar heeft.',
      en: 'The year of the publication where a reader looks first; empty where it has none.',
    },
    datatype: 'integer',
  },
  {
    name: 'field',
    title: 'onderdeel',
    says: {
      nl: 'Het spoor van het onderdeel, zoals in zijn adres.',
      en: 'The thread of the chapter, as in its address.',
    },
    datatype: 'string',
  },
  {
    name: 'subject',
    title: 'onderwerp',
    says: {
      nl: 'De indicator, het voornemen of het onderdeel waar het over gaat.',
      en: 'The indicator, the commitment or the chapter that it is about.',
    },
    datatype: 'string',
  },
  {
    name: 'message',
    title: 'bevinding',
    says: { nl: 'Wat de regel zegt, in het Nederlands.', en: 'What the rule says, in Dutch.' },
    datatype: 'string',
  },
  {
    name: 'evidence',
    title: 'citaten',
    says: {
      nl: 'Waar de bevinding op rust: publicatie, soort en tekst, met | ertussen. Van een hervertelde tekst (aard: retold) zijn de zinnen van ons en geen citaat.',
      en: 'What the finding rests on: publication, sort and text, with | between them. Of a retold text (aard: retold) the sentences are ours and no quote.',
    },
    datatype: 'string',
  },
  {
    name: 'explanation',
    title: 'uitleg',
    says: { nl: 'De uitleg van de organisatie, als die er is.', en: 'The explanation of the body, if there is one.' },
    datatype: 'string',
  },
  {
    name: 'decision',
    title: 'besluit',
    says: { nl: 'Het besluit dat daarbij hoort.', en: 'The decision that goes with it.' },
    datatype: 'string',
  },
  ...textColumns,
  {
    name: 'also',
    title: 'ook',
    says: {
      nl: 'Hoe vaak de regel in dezelfde publicatie nog meer over hetzelfde vond; op de pagina van de bevinding staat wat.',
      en: 'How often the rule found more about the same in the same publication; the page of the finding tells what.',
    },
    datatype: 'integer',
  },
  {
    name: 'saidThen',
    title: 'zei_toen',
    says: {
      nl: 'Alleen als het bewijs is veranderd sinds de uitleg: wat de bevinding toen zei, in het Nederlands.',
      en: 'Only where the evidence changed since the explanation: what the finding said then, in Dutch.',
    },
    datatype: 'string',
  },
  {
    name: 'foundAt',
    title: 'gevonden',
    says: {
      nl: 'Wanneer de bevinding hier voor het eerst werd gevonden; leeg als dat niet is vastgelegd.',
      en: 'When it was found here for the first time; empty where that was not written down.',
    },
    datatype: 'dateTime',
  },
];

const named = (name: string) => findingColumns.filter((column) => column.name === name);

/** The columns of a finding that is not found any more and is told still. */
export const toldColumns: readonly DataColumn[] = [
  ...['key', 'rule'].flatMap(named),
  {
    name: 'toldBy',
    title: 'verteld_door',
    says: {
      nl: 'Het kenmerk van de bevinding die nu van hetzelfde vertelt; leeg als er geen is, omdat een latere editie iets anders zegt.',
      en: 'The key of the finding that tells of the same now; empty where none does, because a later edition says something else.',
    },
    datatype: 'string',
  },
  ...['message', 'explanation', 'decision', 'nature', 'originals'].flatMap(named),
];
