import type { RegisterKind } from '../../registers/register-kind.ts';
import type { Language } from '../numerals.ts';

/** What a register is called, and what is said above it. */
type RegisterWords = {
  readonly title: string;
  /** As one of it is called inside a sentence, and several. */
  readonly one: string;
  readonly several: string;
  readonly lead: string;
};

const nl: Readonly<Record<RegisterKind, RegisterWords>> = {
  partner: {
    title: 'Partners',
    one: 'partner',
    several: 'partners',
    lead: 'Organisaties, netwerken, besturen, kantoren en teams met wie wordt samengewerkt.',
  },
  relation: {
    title: 'Relaties',
    one: 'relatie',
    several: 'relaties',
    lead: 'Stedenbanden, verbonden partijen en samenwerking die blijft: hoe het ermee staat, en waarom.',
  },
  agreement: {
    title: 'Overeenkomsten',
    one: 'overeenkomst',
    several: 'overeenkomsten',
    lead: 'Wat met partners is afgesproken: hoelang, met welke eisen en voor hoeveel geld.',
  },
  project: {
    title: 'Projecten',
    one: 'project',
    several: 'projecten',
    lead: 'Wat met anderen is gedaan, van wie het geld kwam en wat eruit kwam.',
  },
  event: {
    title: 'Kalender',
    one: 'activiteit',
    several: 'activiteiten',
    lead: 'Missies, conferenties, delegaties en bezoeken, in en uit, op één kalender.',
  },
  service: {
    title: 'Diensten',
    one: 'dienst',
    several: 'diensten',
    lead: 'Wat partners doen voor inwoners, bezoekers en bedrijven.',
  },
  series: {
    title: 'Reeksen',
    one: 'reeks',
    several: 'reeksen',
    lead: 'Cijfers van diensten per jaar en maand, met wat er geteld is.',
  },
};

const en: Readonly<Record<RegisterKind, RegisterWords>> = {
  partner: {
    title: 'Partners',
    one: 'partner',
    several: 'partners',
    lead: 'Organisations, networks, boards, offices and teams that are worked with.',
  },
  relation: {
    title: 'Relations',
    one: 'relation',
    several: 'relations',
    lead: 'Twin towns, shareholdings and cooperation that lasts: how it stands, and why.',
  },
  agreement: {
    title: 'Agreements',
    one: 'agreement',
    several: 'agreements',
    lead: 'What was agreed with partners: for how long, on which terms and for how much money.',
  },
  project: {
    title: 'Projects',
    one: 'project',
    several: 'projects',
    lead: 'What was done with others, whose money it was and what came of it.',
  },
  event: {
    title: 'Calendar',
    one: 'event',
    several: 'events',
    lead: 'Missions, conferences, delegations and visits, in and out, on one calendar.',
  },
  service: {
    title: 'Services',
    one: 'service',
    several: 'services',
    lead: 'What partners do for residents, visitors and companies.',
  },
  series: {
    title: 'Series',
    one: 'series',
    several: 'series',
    lead: 'Figures of services by year and month, with what was counted.',
  },
};

/** What registers are called. */
export const registerWords: Readonly<Record<Language, Readonly<Record<RegisterKind, RegisterWords>>>> = { nl, en };
