import type { ColumnMeaning, HeadingMeaning, HeadingStyle, StatementMeaning } from '../../model/correction.ts';
import { count } from '../numerals.ts';

const styles: Record<HeadingStyle, string> = {
  h1: 'kop 1',
  h2: 'kop 2',
  h3: 'kop 3',
  h4: 'kop 4',
  h5: 'kop 5',
  h6: 'kop 6',
  bold: 'vette tekst',
  capitals: 'hoofdletters',
  plain: 'gewone tekst',
};

const headings: Record<Exclude<HeadingMeaning['is'], 'question'>, string> = {
  chapter: 'Onderdeel',
  goal: 'Doel',
  part: 'Kopje binnen een antwoord',
  text: 'Gewone tekst, geen kop',
};

const columns: Record<Exclude<ColumnMeaning['is'], 'value'>, string> = {
  name: 'Naam van de indicator',
  unit: 'Eenheid',
  source: 'Bron',
  frequency: 'Hoe vaak gemeten',
  code: 'Code of nummer',
  period: 'Periode',
  remark: 'Toelichting',
};

const statements: Record<StatementMeaning, string> = {
  commitment: 'Voornemen',
  account: 'Verantwoording',
  nothing: 'Geen van beide',
};

const relative = (years: number) => {
  if (years === 0) return 'jaar van het document';
  const of = years < 0 ? 'vóór' : 'na';
  return Math.abs(years) === 1 ? `jaar ${of} het document` : `${Math.abs(years)} jaar ${of} het document`;
};

/** The words of the pages on which a person corrects what was read, in Dutch. */
export const nlReview = {
  review: {
    title: 'Nakijken',
    styles,
    headings,
    otherChapter: 'Ander onderdeel',
    columns,
    statements,
    year: (year: number | 'head' | null) =>
      year === 'head' ? 'jaar uit de kop' : year === null ? 'jaar staat in de rij, of nergens' : relative(year),
    ask: {
      publication: (file: string) => `Welke publicatie is “${file}”?`,
      heading: (text: string) => `Wat is dit: “${text}”`,
      headings: 'Wat zijn deze regels?',
      levels: 'Van welk niveau zijn deze onderdelen?',
      row: (name: string) => `Wat staat in de rij “${name}”?`,
      column: (head: string) => `Wat staat onder of naast “${head}”?`,
      statement: 'Wat zegt deze tekst?',
    },
    unknownBody: 'organisatie niet bekend',
    notKnown: 'niet gevonden',
    otherwise: 'Er staat ook',
    files: 'Deze bestanden lijken op elkaar',
    fields: {
      organisation: 'Organisatie',
      organisationHint: 'Zoals de organisatie zich noemt. Van een gemeente alleen de naam: Groningen, Hof van Twente.',
      kind: 'Soort document',
      year: 'Jaar',
      yearHint:
        'Het jaar waarover het gaat, niet het jaar waarin het verscheen. Van een akkoord voor meer jaren: 2022-2026. Van het tweede rapport in een jaar: 2022-2.',
      submit: 'Bekijk wat er verandert',
      faults: {
        kind: 'Kies een soort uit de lijst.',
        year: {
          missing: () => 'Vul het jaar in: zonder jaar is niet bekend welke publicatie dit is.',
          wrong: (first: number, last: number) =>
            `Vul een jaar in van vier cijfers, van ${first} tot en met ${last}: 2022, 2022-2026 of 2022-2.`,
        },
        organisation: {
          missing: () => 'Vul de naam van de organisatie in.',
          long: (most: number) => `Maak de naam korter: hoogstens ${most} tekens.`,
          signs: () => 'Haal de tekens weg die niet te zien zijn, of typ de naam over.',
        },
      },
    },
    amount: (side: string) => `Bedragen: ${side}`,
    rows: { indicator: 'Cijfers van een indicator', neither: 'Geen cijfers en geen bedragen' },
    levels: {
      hint: 'Deze koppen zien er hetzelfde uit. Kies van elke kop het niveau.',
      none: 'Laat zoals het is: geen onderdeel',
    },
    readAs: 'Zo gelezen',
    mostly: (answer: string) => `${answer} (niet overal)`,
    byProfile: (answer: string, sites: string) => `${answer} (zo staat het in het opmaakprofiel voor ${sites})`,
    notRead: 'Niet gelezen: onduidelijk wat het is',
    place: 'Staat op',
    set: 'Opmaak',
    places: (n: number) => count('nl', n, 'plaats', 'plaatsen'),
    placesOfWhich: (n: number, shown: number) =>
      `${n} plaatsen, waarvan ${shown} hier te ${shown === 1 ? 'tonen is' : 'tonen zijn'}`,
    anyYear: (places: string) => `${places}; ook met een ander jaar in de kop`,
    shown: (place: number, all: number) => `U ziet plaats ${place} van ${all}.`,
    shownFile: (file: number, all: number) => `U ziet bestand ${file} van ${all}.`,
    previousFile: 'Vorig bestand',
    nextFile: 'Volgend bestand',
    previousPlace: 'Vorige plaats',
    nextPlace: 'Volgende plaats',
    texts: 'Dit staat er',
    cells: 'De eerste cellen',
    statement: 'De tekst',
    chapter: 'Onderdeel',
    question: 'Onder',
    states: 'Daar gelezen',
    statesNothing: 'geen voornemen, verantwoording of cijfer',
    figures: (n: number) => count('nl', n, 'cijfer', 'cijfers'),
    amounts: (n: number) => count('nl', n, 'bedrag', 'bedragen'),
    what: 'Uw keuze',
    right: (answer: string) => `Klopt: ${answer}`,
    others: 'Het is iets anders:',
    whichYear: (role: string) => `${role}: van welk jaar?`,
    more: (n: number) => `Nog ${count('nl', n, 'keuze', 'keuzes')}`,
    leave: 'Sla over',
    undoLast: 'Ongedaan maken',
    key: (key: string) => `toets ${key}`,
    original: 'Het origineel',
    here: 'Hierover gaat de vraag:',
    above: (n: number) => `Hierboven staat nog meer (${n}).`,
    below: (n: number) => `Hieronder staat nog meer (${n}).`,
    page: (n: number) => `Bladzijde ${n}`,
    asText: 'De tekst van deze bladzijde',
    absent: 'Het origineel is niet meer te lezen, of is veranderd nadat het werd gelezen. Start opnieuw.',
    queue: 'Wat nog komt',
    doubts: (n: number) => (n === 0 ? 'Geen twijfels meer' : count('nl', n, 'twijfel', 'twijfels')),
    resting: (n: number) => `${n} waar bevindingen op berusten`,
    findings: (n: number) => count('nl', n, 'bevinding', 'bevindingen'),
    restOn: (n: number) => (n === 1 ? '1 bevinding berust hierop' : `${n} bevindingen berusten hierop`),
    sure: (n: number) => `daarna ${count('nl', n, 'lezing', 'lezingen')} zonder twijfel`,
    skipped: (n: number) => `${n} overgeslagen`,
    made: (n: number) => count('nl', n, 'correctie', 'correcties'),
    by: (name: string) => `U werkt als ${name}`,
    chosen: 'U kiest',
    will: 'Dit verandert er aan wat is gelezen',
    willNothing: 'Er verandert niets aan wat is gelezen. Wel wordt het niet meer gevraagd.',
    willLater:
      'Er verandert nu nog niets: het is niet duidelijk welke kolom van deze tabel de namen heeft. Zeg dat eerst; daarna werkt deze keuze vanzelf.',
    gone: (names: readonly string[], n: number) =>
      `Niet meer te vinden: ${names.join(', ')}${n > names.length ? ` en nog ${n - names.length}` : ''}. Met wat daarvan is gelezen en met de andere bestanden kunt u doorgaan.`,
    besides: (n: number, first: string) =>
      `Verder dan dit bestand geldt dit ook voor ${count('nl', n, 'bestand', 'bestanden')} in deze map ${n === 1 ? 'dat nu niet open is' : 'die nu niet open zijn'} (${first}${n > 1 ? ' en andere' : ''}). Wat daar verandert, ziet u als u de hele map nakijkt.`,
    counting: (done: number, all: number) => `Nog bezig: ${done} van ${all} documenten opnieuw gelezen.`,
    changes: {
      new: 'Komt erbij',
      gone: 'Vervalt',
      moved: 'Naar een ander onderdeel',
      other: 'Wordt iets anders',
    },
    findingsAfter: 'Dit verandert er aan de bevindingen',
    judging: 'Nog bezig: de bevindingen worden opnieuw bepaald.',
    notJudged: 'Wat er aan de bevindingen verandert, kon niet worden bepaald.',
    sameFindings: 'Er vervalt geen bevinding, en er komt er geen bij.',
    judged: (gone: number, came: number) =>
      [
        ...(gone > 0 ? [count('nl', gone, 'bevinding vervalt', 'bevindingen vervallen')] : []),
        ...(came > 0
          ? [
              gone > 0
                ? `${came} ${came === 1 ? 'komt' : 'komen'} erbij`
                : `${count('nl', came, 'bevinding komt', 'bevindingen komen')} erbij`,
            ]
          : []),
      ].join(', '),
    asReached: (where: string) => `Zo is het met de keuze “${where}”.`,
    foundChanges: {
      gone: (n: number) => `Bevindingen die vervallen (${n})`,
      came: (n: number) => `Bevindingen die erbij komen (${n})`,
      threads: (n: number) => `Sporen die veranderen (${n})`,
    },
    threadChanges: { new: 'nieuw spoor', gone: 'spoor vervalt', other: 'andere uitspraken in het spoor' },
    fromTo: (from: string, to: string) => `${from} → ${to}`,
    inChapter: (chapter: string) => `in ${chapter}`,
    moreChanges: (n: number) => `en nog ${n}`,
    inFiles: (n: number) => `in ${count('nl', n, 'bestand', 'bestanden')}`,
    reach: 'Waar geldt dit?',
    why: 'Waarom?',
    whyHint: 'Mag leeg blijven. Wat u invult, staat later openbaar bij wat er verandert.',
    extents: {
      file: 'Alleen in dit bestand',
      folder: 'In alle bestanden van deze map waarvan dit gevraagd wordt',
      here: 'De organisatie in alle documenten hier, soort en jaar alleen in dit bestand',
      publication: (name: string) => `In deze publicatie: ${name}`,
      body: (name: string | null) => (name === null ? 'In alle documenten' : `In alle documenten van ${name}`),
    },
    /** @param other the name of one of the files, where none of them is the one in sight */
    changed: (changes: number, files: number, other: string | null) => {
      if (changes === 0) return 'verandert niets';
      const many = count('nl', changes, 'verandering', 'veranderingen');
      if (other === null) return `${many} in ${count('nl', files, 'bestand', 'bestanden')}`;
      return files === 1 ? `${many} in een ander bestand: ${other}` : `${many} in ${files} andere bestanden`;
    },
    back: 'Terug naar de vraag',
    corrections: 'Correcties',
    noCorrections: 'Er zijn nog geen correcties.',
    correctionsLead: (file: string) => `Deze correcties staan in ${file}. U kunt elke correctie ongedaan maken.`,
    because: (reason: string) => `Waarom: ${reason}`,
    alike: (style: string) => `Alle losse regels in ${style}`,
    who: (name: string, when: string) => `${name}, ${when}`,
    undone: (name: string, when: string) => `Ongedaan gemaakt door ${name}, ${when}`,
    undo: 'Maak ongedaan',
    stop: 'Stop',
    stopLead: 'Uw correcties zijn bewaard. Wat u oversloeg, wordt de volgende keer weer gevraagd.',
    stopped: 'Doelspoor is gestopt',
    stoppedLead: 'U kunt dit venster sluiten. Uw correcties zijn bewaard.',
    reading: 'De documenten worden gelezen',
    readingAnew: 'De documenten worden opnieuw gelezen',
    progress: (done: number, file: string) => `${count('nl', done, 'document', 'documenten')} gelezen. ${file}`,
    progressAnew: (done: number, all: number) => `${done} van ${count('nl', all, 'document', 'documenten')} gelezen.`,
    wait: 'Deze pagina gaat vanzelf verder.',
    goOn: 'Ga verder',
    done: 'Alles is nagekeken',
    doneForNow: 'Klaar voor nu',
    faulty: (title: string) => `Niet goed ingevuld: ${title}`,
    doneLead: 'Er is niets meer te vragen over deze documenten.',
    leftLead: (n: number) => `U sloeg ${count('nl', n, 'vraag', 'vragen')} over. Over de rest is niets meer te vragen.`,
    askLeft: 'Bekijk wat u oversloeg',
    none: 'Er is niets gelezen',
    noneLead: 'In wat u gaf staat geen document dat Doelspoor kan lezen.',
    unread: (n: number) => `${count('nl', n, 'bestand is', 'bestanden zijn')} niet gelezen`,
    missing: 'Deze vraag is er niet meer',
    missingLead: 'Er is al over beslist, of de documenten worden nu anders gelezen.',
    notKept: 'De correctie is niet bewaard',
    help: 'Toetsen',
    keys: [
      ['y', 'het klopt (of Enter)'],
      ['1–9 of a–e', 'kies wat het is: elk antwoord heeft altijd dezelfde toets'],
      ['Enter', 'bevestig wat u koos; 1 als er meer bevindingen bij komen dan vervallen'],
      ['l', 'sla over'],
      ['z', 'maak het laatste ongedaan'],
      ['n', 'toon de volgende plaats'],
      ['p', 'toon de vorige plaats'],
      ['?', 'toon deze toetsen'],
    ] as readonly (readonly [key: string, does: string])[],
    keysOff: 'Zet de toetsen uit',
    keysOn: 'Zet de toetsen aan',
  },
};
