import type { CommitmentFate } from '../findings/account/count-commitments.ts';
import type { Severity } from '../findings/finding.ts';
import type { RuleGroup } from '../findings/rule.ts';
import type { SignName } from '../ui/thread-table/thread-table-view.ts';
import { nlCommitments } from './commitments/nl.data.ts';
import { count } from './numerals.ts';
import { nlPicture } from './picture/nl.data.ts';
import { nlState } from './state/nl.data.ts';

const severities: Record<Severity, string> = { error: 'Fout', warning: 'Waarschuwing', info: 'Ter informatie' };

const groups: Record<RuleGroup, string> = {
  indicators: 'Indicatoren',
  commitments: 'Voornemens',
  consistency: 'Samenhang',
  structure: 'Opbouw',
  money: 'Geld',
};

const legend: Record<SignName, string> = {
  stated: 'voornemen: dit document zegt dat het gaat gebeuren',
  carried: 'later uitgewerkt: een plan in een later document werkt dit volgens ons uit',
  answered: 'verantwoord: dit document vertelt wat ervan kwam, ook als het niet is gelukt',
  perhaps: 'mogelijk: dit document zegt iets dat hierover kan gaan, maar zeker is dat niet',
  repeats: 'herhaalt het plan: dit document zegt het voornemen opnieuw, en niet wat er is gebeurd',
  met: 'gehaald: het cijfer haalt het doel',
  missed: 'niet gehaald: het cijfer haalt het doel niet',
  changed: 'veranderd: een ander document zegt over hetzelfde iets anders',
  new: 'nieuw: niet gevonden in de documenten ervoor',
  gone: 'niet meer gevonden in dit document',
  remark: 'opgemerkt: een regel vond hier iets',
};

const fates: Record<CommitmentFate, string> = {
  answered: 'Verantwoord',
  'maybe-answered': 'Mogelijk verantwoord',
  'actions-answered': 'Alleen over acties verantwoord',
  'repeats-plan': 'Verslag herhaalt het plan',
  'not-found': 'Geen verantwoording gevonden',
  'not-yet-due': 'Nog niet zover',
  'report-not-at-hand': 'Het verslag hierover staat hier niet',
  'report-in-part': 'Het verslag hierover is ingekort',
  untraced: 'Afgesproken, niet teruggevonden',
  'without-year': 'Zonder jaar',
  'asks-nothing': 'Vraagt geen antwoord',
  'not-laid-down': 'In geen begroting of akkoord',
};

const commitments = (n: number) => count('nl', n, 'voornemen', 'voornemens');
const publications = (n: number) => count('nl', n, 'publicatie', 'publicaties');

/** The words of the pages about threads and findings, in Dutch. */
export const nlThreads = {
  severities,
  groups,
  legend,
  findings: (n: number) => count('nl', n, 'bevinding', 'bevindingen'),
  /** Behind the number of findings, where that stands apart. */
  findingsNoun: (n: number): string => (n === 1 ? 'bevinding' : 'bevindingen'),
  commitments,
  publications,
  indicators: (n: number) => count('nl', n, 'indicator', 'indicatoren'),
  fates,
  table: {
    caption: 'Wat elk document zei, in de volgorde waarin ze uitkwamen',
    rowHead: 'Wat wij volgen',
    legend: 'Wat de tekens betekenen',
    choose: 'Kies een cijfer of een woord om te lezen waar het staat.',
    blank: 'Een leeg vakje betekent: bij dit onderdeel is in dat document hierover niets gevonden.',
    inPart: 'hier een deel',
    blankInPart: 'Van een document met “hier een deel” erboven zegt een leeg vakje niets.',
    blankAllInPart: 'Een leeg vakje zegt niets: van elk van deze documenten is hier een deel.',
    whole: 'Het hele onderdeel',
    remarks: 'Opgemerkt',
    commitments: 'Voornemens',
    commitmentsAbout: 'wat de documenten zeggen te gaan doen of bereiken',
    aim: 'Doel',
    result: 'Behaald',
    restated: (year: number) => `Behaald in ${year}, volgens`,
    earlier: 'Eerdere jaren',
    figures: 'Cijfers',
    was: (raw: string) => `was ${raw}`,
    wasIn: (raw: string, where: string) => `was ${raw} in ${where}`,
    met: 'gehaald',
    missed: 'niet gehaald',
    metOnlyNow: (raw: string) => `gehaald, maar niet ${raw}`,
    new: 'nieuw',
    renamed: 'andere naam',
    replaced: 'vervangen door andere',
    gone: 'niet meer gevonden',
    goneCommitment: 'niet meer genoemd',
    stated: 'voornemen',
    carried: 'later uitgewerkt',
    again: 'opnieuw',
    reworded: 'opnieuw, anders gezegd',
    named: 'genoemd',
    answered: 'verantwoord',
    perhaps: 'mogelijk verantwoord',
    repeats: 'herhaalt het plan',
    perhapsSame: 'mogelijk hetzelfde',
    absent: 'hier niet gevonden',
    namedHere: (name: string) => `heet hier: ${name}`,
  },
  field: {
    follow: 'Volg dit onderdeel door de jaren',
    badge: 'Spoor',
    list: 'Sporen',
    listLead:
      'Elk onderdeel dat in meer dan één document terugkomt, of waarover iets te volgen is. Kies er een en zie wat van jaar tot jaar is beloofd, gemeten en verantwoord.',
    listNone: 'Er is nog niets te volgen: daarvoor is meer dan één document van deze organisatie nodig.',
    picture: 'In beeld',
    name: 'Onderdeel',
    findings: 'Bevindingen',
    lead: (n: number, years: string) =>
      `${publications(n)}, ${years}: wat is beloofd, wat is gemeten en wat kwam ervan?`,
    leadOne: 'Eén publicatie: wat is beloofd, wat is gemeten en wat kwam ervan?',
    description: (title: string, name: string) =>
      `${title} door de jaren heen bij ${name}: doelen, resultaten, voornemens en wat daarvan kwam.`,
    names: 'Andere namen en nummers',
    nameThen: (where: string, name: string) => `In ${where}: ${name}`,
    absent: (where: string) => `Dit onderdeel is niet gevonden in ${where}.`,
    read: (where: string, n: number) => `${where} (${count('nl', n, 'onderdeel', 'onderdelen')} gelezen)`,
    splitInto: 'Een deel ging verder in',
    splitFrom: 'Kwam voort uit',
    mergedInto: 'Ging op in',
    mergedFrom: 'Hierin ging op',
    empty: 'Uit dit onderdeel lazen wij geen indicatoren en voornemens om te volgen.',
    all: 'Alle sporen',
    asList: (n: number) => `${commitments(n)} als lijst`,
    more: (n: number) => `Nog ${commitments(n)}, van eerder, in de lijst van voornemens`,
  },
  commitment: nlCommitments,
  indicator: {
    thread: 'Wat elk document zei',
    names: 'Namen door de jaren',
  },
  finding: {
    badge: 'Bevinding',
    list: 'Bevindingen',
    listLead:
      'Wat een zorgvuldige lezer zou opvallen als alle documenten naast elkaar liggen. Een bevinding is geen oordeel: elke bevinding laat zien op welke teksten zij rust.',
    none: 'Met deze keuze zijn er geen bevindingen.',
    noneAtAll: 'In deze documenten is niets opgemerkt.',
    off: (organisation: string, rules: number) =>
      rules === 1
        ? `${organisation} heeft deze regel uitgezet, dus wat hij zou vinden staat hier niet:`
        : `${organisation} heeft deze ${rules} regels uitgezet, dus wat zij zouden vinden staat hier niet:`,
    severity: 'Ernst',
    rule: 'Regel',
    field: 'Onderdeel',
    year: 'Jaar',
    publication: 'Publicatie',
    quotes: 'Waar dit op rust',
    quotesLead: 'De teksten zoals ze in de documenten staan.',
    quotesRetold:
      'Hervertelde teksten: de zinnen zijn van ons, niet van de organisatie. Cijfers, koppen, namen en data staan zoals in het origineel.',
    quotesSomeRetold: 'Bij een hervertelde tekst zijn de zinnen van ons, niet van de organisatie.',
    retold: 'hervertelling',
    inPart: 'ingekort',
    nothingThere: 'Niet gevonden in dit onderdeel.',
    read: 'Lees dit in het document',
    explained: 'Uitleg van de organisatie',
    explainedShort: 'toegelicht',
    unexplained: 'De organisatie heeft hier nog geen uitleg bij gegeven.',
    decision: 'Besluit',
    explainedOn: (date: string) => `Toegelicht op ${date}`,
    ruleHead: 'Over deze regel',
    ruleLink: (title: string) => `Meer over de regel “${title}”`,
    reply: 'Klopt dit niet, of is er een uitleg?',
    replyText:
      'Werkt u bij deze organisatie? Uw beheerder van Doelspoor kan een uitleg vastleggen, met de reden en het besluit. Die komt dan hier te staan; de bevinding blijft zichtbaar. Noem daarbij dit kenmerk:',
    about: 'Gaat over',
    allOf: 'Alle bevindingen',
    allHere: (n: number) => (n === 1 ? 'Deze bevinding in de lijst' : `Alle ${n} bevindingen over dit onderdeel`),
    here: (n: number) => `${count('nl', n, 'bevinding', 'bevindingen')} over dit onderdeel`,
    data: 'Gegevens',
  },
  rule: {
    badge: 'Regel',
    list: 'Regels',
    listLead:
      'Met deze regels leest Doelspoor de documenten na. Elke regel zegt waar zij naar kijkt, waarom dat telt en wanneer zij het mis kan hebben.',
    what: 'Waar de regel naar kijkt',
    why: 'Waarom dat telt',
    example: 'Voorbeeld',
    mend: 'Zo is het te verhelpen',
    wrong: 'Wanneer de bevinding niet klopt',
    restsOn: 'Waar de regel op rust',
    method: 'Zo werkt het: de methode',
    code: 'Kenmerk',
  },
  picture: nlPicture,
  state: nlState,
};

export type ThreadWords = typeof nlThreads;
