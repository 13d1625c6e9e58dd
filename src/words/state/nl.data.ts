import type { AimFate, WhyUntestable } from '../../findings/account/count-aims.ts';
import type { CommitmentFate, CommitmentSort } from '../../findings/account/count-commitments.ts';
import { count } from '../numerals.ts';

const fates: Record<CommitmentFate, string> = {
  answered: 'verantwoord: een verslag vertelt wat ervan kwam, ook als het niet is gelukt',
  'maybe-answered': 'mogelijk verantwoord: een verslag zegt iets dat hierover kan gaan, maar zeker is dat niet',
  'actions-answered':
    'over het doel zelf niets gevonden, over acties van dit onderdeel in dat jaar wel: mogelijk is het daarmee verantwoord',
  'repeats-plan': 'herhaalt het plan: het verslag zegt het voornemen opnieuw, en niet wat er is gebeurd',
  'not-found': 'geen verantwoording gevonden',
  'not-yet-due': 'nog niet zover: er is hier nog geen jaarverslag over dat jaar of later',
  'report-not-at-hand': 'het verslag over dat jaar, of dit onderdeel ervan, staat hier niet',
  'report-in-part': 'dit onderdeel van het verslag over dat jaar is hier ingekort: we weten niet of het erin staat',
  untraced: 'afgesproken voor een periode, en in latere documenten niet teruggevonden',
  'without-year': 'zonder jaar waarin het klaar moet zijn',
  'asks-nothing':
    'zegt alleen waar de organisatie op let, of vult een andere zin aan: een los antwoord hoort daar niet bij',
  'not-laid-down': 'staat alleen in een verslag of een voorjaarsnota, en in geen begroting, agenda of akkoord',
};

const sorts: Record<CommitmentSort, string> = { goal: 'Te bereiken', action: 'Te doen', agreed: 'Afgesproken' };

const aimFates: Record<Exclude<AimFate, 'untestable'>, string> = {
  met: 'gehaald',
  'not-met': 'niet gehaald',
  'direction-unknown': 'richting onbekend: niet duidelijk is of meer of minder beter is',
  'in-doubt': 'het doel of het resultaat is in twijfel: niet zeker gelezen',
  'no-aim': 'er is een kolom voor een doel, maar er staat geen doel in',
  'not-yet-due': 'nog niet zover: er is hier nog geen jaarverslag over dat jaar of later',
  'report-not-at-hand': 'het verslag over dat jaar, of dit onderdeel ervan, staat hier niet',
  'report-in-part': 'dit onderdeel van het verslag over dat jaar is hier ingekort',
  'named-before': 'alleen als vooruitblik genoemd, in een document over een eerder jaar',
  'named-after': 'alleen achteraf genoemd, in een document over een later jaar',
};

const why: Record<WhyUntestable, string> = {
  'achieved-missing': 'er staat geen resultaat',
  'achieved-text': 'het resultaat is een tekst',
  'achieved-relative': 'het resultaat is alleen een vergelijking',
  'target-missing': 'er staat geen doel',
  'target-text': 'het doel is een tekst',
  'relative-year-missing': 'het jaar waarmee het doel vergelijkt, heeft geen cijfer',
  'relative-year-not-a-number': 'het jaar waarmee het doel vergelijkt, heeft geen getal',
  'direction-unknown': 'niet duidelijk is of meer of minder beter is',
  'units-differ': 'doel en resultaat hebben een andere eenheid',
  'not-exact': 'het resultaat is niet precies genoeg',
  'other-name': 'niet te vergelijken: de indicator heet bij het resultaat anders dan bij het doel',
  'other-unit': 'niet te vergelijken: de eenheid van het resultaat is een andere dan die van het doel',
  'other-footnote': 'niet te vergelijken: een voetnoot zegt dat anders is geteld',
  'other-parts': 'niet te vergelijken: doel en resultaat bestaan uit andere delen',
  'parts-differ': 'niet eenduidig: het ene deel van het cijfer haalt het doel en het andere niet',
};

/** The words of the state of account, in Dutch. */
export const nlState = {
  title: 'Stand van de verantwoording',
  lead: 'Wat wij telden, wat zeker is en wat alleen mogelijk. Alle getallen tellen op tot het totaal; elk getal leidt naar de lijst van wat erin zit.',
  of: (part: string, whole: string) => `${part} van de ${whole}`,
  none: 'geen',
  answered: 'voornemens verantwoord',
  perhaps: 'voornemens mogelijk verantwoord',
  met: 'te toetsen doelen in cijfers gehaald',
  changes: 'veranderingen zonder uitleg',
  commitmentsHead: 'Voornemens',
  commitmentsText:
    'Elk voornemen telt één keer voor elk jaar waarin het klaar moet zijn. Dat is het jaar van de begroting, of een later jaar als het voornemen dat zelf zegt; van een coalitieakkoord is het het laatste jaar. Een jaar dat bij iets anders in de zin hoort (“afspraken voor 2023 tot en met 2026”) telt niet. Zeker is een verantwoording waarbij de tekst voor minstens 70% bij het voornemen past, of die een mens heeft bevestigd. Niet gevonden betekent niet: niet gedaan. Verantwoord betekent niet: gelukt.',
  asInList: (counted: string, listed: string) =>
    `In de lijst van voornemens staan er ${listed}: daar staat een voornemen dat in meer jaren terugkomt één keer. Hier telt het in elk jaar mee, samen ${counted}.`,
  commitmentsAll: (n: number) => `Alle ${count('nl', n, 'voornemen', 'voornemens')}`,
  sorts,
  fates,
  together: 'Samen',
  whatBecame: 'Wat ervan kwam',
  atHand: 'Het verslag over dat jaar staat hier',
  leftOut: 'Niet meegeteld in een aandeel',
  all: 'Alles samen',
  aimsHead: 'Doelen in cijfers',
  aimsText:
    'Per indicator en jaar telt het doel uit het eerste document over dat jaar zelf; meestal is dat de begroting. Daarnaast ligt het nieuwste resultaat voor dat jaar met dezelfde naam, eenheid en manier van tellen. Een later, lager doel telt dus niet, en wat een andere begroting er eerder of later over zei ook niet.',
  aimsAll: (n: number) => `Alle ${count('nl', n, 'doel', 'doelen')} in cijfers`,
  howMany: 'Aantal',
  aimFates,
  untestable: 'niet te toetsen',
  aim: 'Doel',
  result: 'Behaald',
  changesHead: 'Veranderingen',
  changesText:
    'Doelen, cijfers en indicatoren die tussen documenten veranderden. Uitleg is wat een document er zelf over zegt, of wat de organisatie in Doelspoor heeft vastgelegd.',
  changesAll: (n: number) => `Alle ${count('nl', n, 'verandering', 'veranderingen')}`,
  explanations: { unexplained: 'Zonder uitleg', told: 'Uitleg in een document', explained: 'Uitleg vastgelegd' },
  changesYears: 'Veranderingen per jaar van het document',
  sort: 'Wat veranderde',
  year: 'Jaar',
  noYear: 'zonder jaar',
  commitmentsYears: 'Voornemens per jaar waarin ze klaar moeten zijn',
  aimsYears: 'Doelen in cijfers per jaar',
  heads: {
    answered: 'Verantwoord',
    'maybe-answered': 'Mogelijk',
    'actions-answered': 'Alleen acties',
    'repeats-plan': 'Herhaalt het plan',
    'not-found': 'Niet gevonden',
    'not-yet-due': 'Nog niet zover',
    rest: 'Anders',
    met: 'Gehaald',
    'not-met': 'Niet gehaald',
    untestable: 'Niet te toetsen',
    leftOut: 'Niet meegeteld',
  },
  stands: 'staat in',
  tells: 'verantwoord in',
  mayTell: 'mogelijk in',
  documentSays: 'het document zegt',
  open: 'Hoe dit is geteld',
  why,
  changeSorts: {
    'aim-changed': 'doel veranderd',
    'history-restated': 'rij of tabel met een ander cijfer van een eerder jaar',
    'indicator-renamed': 'indicator kreeg een andere naam',
    'indicator-vanished': 'indicator niet meer gevonden',
    'indicator-replaced': 'indicatoren vervangen door andere',
  },
};
