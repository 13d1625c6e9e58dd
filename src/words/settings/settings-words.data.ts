import type { Retained } from '../../model/retention.ts';
import { count, type Language, printNumber } from '../numerals.ts';

const retained: Readonly<Record<Retained, readonly [label: string, why: string]>> = {
  letters: [
    'Uitnodigingen die zijn gebruikt of verlopen (dagen)',
    'Wij raden 90 aan: lang genoeg om iemand te helpen die de brief kwijt is. In het logboek blijft staan wanneer iemand binnenkwam.',
  ],
  asides: [
    'Teksten waarover al is gekozen (dagen)',
    'Wij raden 183 aan: langer dan het schrijven van een document duurt. De tekst die gekozen is, blijft altijd.',
  ],
};

const nl = {
  title: 'Instellingen',
  door: 'Wat is er ingesteld, en wie deed wat?',
  lead: (organisation: string) => `Wat er voor ${organisation} is ingesteld.`,
  name: 'Naam',
  nameNow: (name: string, slug: string) => `${name}, op het adres /${slug}. Dit ligt vast.`,
  licence: 'Licentie van de gegevens',
  noLicence: 'Er is geen licentie bepaald.',
  licenceHow: 'Op de server, met een reden:',
  rules: 'Regels voor bevindingen',
  rulesNow: (number: number) =>
    number === 0
      ? 'Alle regels staan zoals ze zijn gemaakt.'
      : `Anders ingesteld: ${count('nl', number, 'regel', 'regels')}.`,
  rulesHow: 'Op de server, met een reden:',
  people: 'Mensen en rollen',
  peopleNow: (number: number) =>
    `Hier ${number === 1 ? 'werkt één persoon' : `werken ${printNumber('nl', number)} mensen`}.`,
  toPeople: 'Naar de mensen',
  log: 'Logboek',
  logNow: 'Wie wat deed, en wanneer.',
  toLog: 'Naar het logboek',
  retention: 'Hoe lang blijft iets bewaard?',
  retentionLead:
    'Elke nacht gaat weg wat lang genoeg is bewaard. Waar een besluit, een versie of een editie op rust, blijft altijd. In het logboek staat hoeveel er is opgeruimd.',
  retained,
  now: (days: number) => count('nl', days, 'dag', 'dagen'),
  reason: 'Waarom?',
  save: 'Bewaar',
  saved: 'Bewaard. Dit geldt vanaf de komende nacht.',
  fixed:
    'Wat u niet kunt wijzigen: een sessie die voorbij is gaat ’s nachts weg, een mislukte poging om in te loggen na een week, het mailadres van een lezer op de dag die aan die lezer is gezegd.',
};

/** What the page of settings says. */
export const settingsWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    title: 'Settings',
    door: 'What is set, and who did what?',
    lead: (organisation) => `What is set for ${organisation}.`,
    name: 'Name',
    nameNow: (name, slug) => `${name}, at the address /${slug}. This is fixed.`,
    licence: 'Licence of the data',
    noLicence: 'No licence is laid down.',
    licenceHow: 'On the server, with a reason:',
    rules: 'Rules for findings',
    rulesNow: (number) =>
      number === 0 ? 'All rules are as they were made.' : `Set otherwise: ${count('en', number, 'rule', 'rules')}.`,
    rulesHow: 'On the server, with a reason:',
    people: 'People and roles',
    peopleNow: (number) => `${number === 1 ? 'One person works' : `${printNumber('en', number)} people work`} here.`,
    toPeople: 'To the people',
    log: 'Log',
    logNow: 'Who did what, and when.',
    toLog: 'To the log',
    retention: 'How long are things kept?',
    retentionLead:
      'Each night goes what was kept long enough. What a decision, a version or an edition rests on stays for ever. The log says how much was cleaned up.',
    retained: {
      letters: [
        'Invitations that were used or lapsed (days)',
        'We advise 90: long enough to help who lost the letter. When somebody came in stays in the log.',
      ],
      asides: [
        'Texts about which somebody chose (days)',
        'We advise 183: longer than the writing of a document takes. The text that was chosen always stays.',
      ],
    },
    now: (days) => count('en', days, 'day', 'days'),
    reason: 'Why?',
    save: 'Save',
    saved: 'Saved. This holds from the coming night on.',
    fixed:
      'What you cannot change: a session that ended goes at night, a failed try to sign in after a week, the address of a reader on the day that reader was told.',
  },
};
