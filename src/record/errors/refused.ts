import { fillSentence } from './fill-sentence.ts';

/** Why a command changes nothing, with the sentence that says what to do. `{name}` is filled from the details. */
const sentences = {
  'no-organisation': 'Er is geen organisatie {slug}.{known}',
  'which-organisation': 'Er zijn meer organisaties; kies er een met --organisation: {known}.',
  'bad-thread':
    'Een spoor heet soort/naam, zoals indicator/aantal-banen; {thread} past daar niet bij. De soorten: policy-field, indicator, commitment.',
  'no-statement':
    'Er is geen uitspraak {key} in de documenten die hier staan. De sleutels staan bij doelspoor threads show.',
  'no-thread': 'Er is geen spoor {thread}. Alle sporen staan bij doelspoor threads list.',
  'not-unsure':
    'Bij {key} is niet in twijfel welke uitspraak het is. Wat in twijfel is, staat bij doelspoor wordings list.',
  'already-there':
    'De uitspraak van eerder staat al in de nieuwste editie, naast {key}. Twee uitspraken van één editie kunnen niet dezelfde zijn.',
  'gone-thread': 'Het spoor {thread} is er niet meer. {became}',
  'no-finding': 'Er is geen bevinding {key}. Alle bevindingen staan bij doelspoor findings list.',
  'no-explanation': 'Bij bevinding {key} staat geen toelichting om in te trekken.',
  'no-reason': 'Geef een reden op (--reason); die staat straks openbaar bij wat u vastlegt.',
  'too-long': 'De {what} is te lang: {length} tekens, en er passen er {most}.',
  'same-statement': 'Een uitspraak kan niet aan zichzelf worden geschakeld: {key} is twee keer genoemd.',
  'other-kind':
    'Dit gaat niet samen: {one} en {other}. Een spoor heeft uitspraken van één soort, en alleen een verantwoording kan bij een voornemen horen.',
  'no-ruling': 'Over {from} en {to} is niets vastgelegd om in te trekken.',
  'one-thread': 'Er valt niets samen te voegen: {thread} is al één spoor.',
  'not-in-thread': 'De uitspraak {key} hoort niet bij het spoor {thread}.',
  'first-of-thread': 'Voor {key} staat niets in het spoor {thread}; splits bij een latere uitspraak.',
  'bad-day': 'De datum {day} bestaat niet. Schrijf haar als 2018-11-14.',
  'no-head': '{from} kan niet worden gelezen ({reason}). Geef een bestand of een adres met een bewaard controlegetal.',
  'bad-head':
    '{from} is geen bewaard controlegetal. Bewaar het JSON-bestand van de pagina Logboek van een organisatie, en geef dat op.',
  'no-publication': 'Er is geen publicatie {publication} bij deze organisatie.',
  'takes-part-in-own': 'Een organisatie neemt geen deel aan wat zij zelf bijhoudt.',
  'takes-part':
    '{participant} neemt al deel aan {publication}, of moet daar nog op antwoorden. Beëindig eerst die deelname.',
  'no-participation': 'Er is geen deelname {participation} van deze organisatie, of aan wat zij bijhoudt.',
  'participation-ended': 'De deelname {participation} is beëindigd. Bied een nieuwe aan.',
  'participation-accepted': 'De deelname {participation} is al aanvaard.',
  'not-asked': 'Alleen wie deelneemt kan een deelname aanvaarden, niet wie haar aanbiedt.',
  'bad-settings': 'De instellingen kloppen niet. {fault}',
} as const;

export type RefusedCode = keyof typeof sentences;

/** A command that is refused: nothing was changed and no event was logged. The message is Dutch and says what to do. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: RefusedCode;

  constructor(code: RefusedCode, details: { readonly [name: string]: string } = {}) {
    super(fillSentence(sentences[code], details));
    this.code = code;
  }
}
