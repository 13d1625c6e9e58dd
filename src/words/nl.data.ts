import type { ChapterLevel } from '../model/chapter.ts';
import type { MissingReason, Operator } from '../model/notation/value.ts';
import type { PublicationKind } from '../model/publication.ts';
import type { Question } from '../model/question.ts';
import type { SiteProfileName } from '../model/reading.ts';
import type { AmountSide, FigureRole, IndicatorKind, Standing } from '../model/statement.ts';
import { nlBodies } from './bodies/nl.data.ts';
import { nlChapters } from './chapters/nl.data.ts';
import { nlCite } from './cite/nl.data.ts';
import { nlComparison } from './comparison/nl.data.ts';
import { nlFollow } from './follow/nl.data.ts';
import { nlFrame } from './frame/nl.data.ts';
import { nlIndicators } from './indicators/nl.data.ts';
import { nlLog } from './log/nl.data.ts';
import { nlMoney } from './money/nl.data.ts';
import { nlNetwork } from './network/nl.data.ts';
import { nlReading } from './nl-reading.data.ts';
import { nlThreads } from './nl-threads.data.ts';
import { nlOverviews } from './overviews/nl.data.ts';
import { nlReview } from './review/nl.data.ts';
import { nlSearch } from './search/nl.data.ts';
import { nlStatements } from './statements/nl.data.ts';

const kinds: Record<PublicationKind, string> = {
  budget: 'Begroting',
  'spring-memorandum': 'Voorjaarsnota',
  'progress-report': 'Voortgangsrapportage',
  'annual-report': 'Jaarverslag',
  agenda: 'Uitvoeringsagenda',
  'coalition-agreement': 'Coalitieakkoord',
  other: 'Overig document',
};

const levels: Record<ChapterLevel, string> = {
  programme: 'Programma',
  subprogramme: 'Deelprogramma',
  'policy-field': 'Beleidsveld',
  paragraph: 'Paragraaf',
  other: 'Onderdeel',
};

const roles: Record<FigureRole, string> = {
  achieved: 'Behaald',
  budgeted: 'Begroot',
  target: 'Beoogd',
  baseline: 'Nulmeting',
  reference: 'Ter vergelijking',
  other: 'Cijfer',
};

const missing: Record<MissingReason, string> = {
  'not-measured': 'niet gemeten',
  'to-follow': 'volgt nog',
  unknown: 'onbekend',
  blank: 'niet ingevuld',
};

const operators: Record<Operator, string> = { '>': 'meer dan', '>=': 'minstens', '<': 'minder dan', '<=': 'hoogstens' };

const indicatorKinds: Record<IndicatorKind, string> = {
  performance: 'Prestatie-indicatoren',
  effect: 'Effectindicatoren',
  mandatory: 'Verplichte indicatoren',
};

const questions: Record<Question, string> = {
  intro: 'Inleiding',
  situation: 'Hoe staan we ervoor?',
  achieve: 'Wat willen we bereiken?',
  do: 'Wat gaan we doen?',
  done: 'Wat hebben we gedaan?',
  conclusion: 'Conclusie',
  cost: 'Wat mag het kosten?',
  other: 'Overige tekst',
};

const sides: Record<AmountSide, string> = { expenses: 'lasten', income: 'baten', balance: 'saldo' };

const standings: Record<Standing, string> = { original: 'Begroting', amended: 'Na wijziging', actual: 'Rekening' };

const siteProfiles: Record<SiteProfileName, string> = {
  begrotingsapp: 'sites als gemeente.begrotingsapp.nl',
  jaarsites: 'sites als gemeente.begroting-2024.nl',
};

/** Every word of the interface in Dutch: those of the model, and those of each room of pages, which lie in a folder with its name. */
export const nl = {
  kinds,
  levels,
  roles,
  missing,
  operators,
  indicatorKinds,
  questions,
  sides,
  standings,
  siteProfiles,
  place: { page: 'p.', sheet: 'blad', table: 'tabel', row: 'rij', line: 'regel' },
  reading: nlReading,
  threads: nlThreads,
  ...nlFrame,
  ...nlOverviews,
  ...nlChapters,
  ...nlStatements,
  ...nlIndicators,
  ...nlCite,
  ...nlFollow,
  ...nlBodies,
  ...nlComparison,
  ...nlMoney,
  ...nlNetwork,
  ...nlSearch,
  ...nlLog,
  ...nlReview,
};

export type Words = typeof nl;
