import type { ChapterLevel } from '../model/chapter.ts';
import type { Stake } from '../model/doubt.ts';
import type { MissingReason, Operator } from '../model/notation/value.ts';
import type { PublicationKind } from '../model/publication.ts';
import type { Question } from '../model/question.ts';
import type { AmountSide, FigureRole, IndicatorKind, Standing } from '../model/statement.ts';
import { nlReading } from './nl-reading.data.ts';
import { nlThreads } from './nl-threads.data.ts';
import { count, printNumber } from './numerals.ts';

const kinds: Record<PublicationKind, string> = {
  budget: 'Begroting',
  'spring-memorandum': 'Voorjaarsnota',
  'progress-report': 'Voortgangsrapportage',
  'annual-report': 'Jaarverslag',
  agenda: 'Uitvoeringsagenda',
  'coalition-agreement': 'Coalitieakkoord',
  other: 'Overig document',
};

const stakes: Record<Stake, string> = {
  table: 'hoe de tabel te lezen is',
  year: 'het jaar',
  role: 'het soort cijfer',
  name: 'de naam',
  amount: 'het bedrag',
  question: 'de vraag',
  chapter: 'het onderdeel',
  statement: 'de uitspraak',
  organisation: 'de organisatie',
  publication: 'de publicatie',
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

/** Every word of the interface in Dutch: the source. `en.ts` must have the same keys. */
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
  frame: {
    skip: 'Naar de inhoud',
    home: 'Doelspoor',
    mainMenu: 'Hoofdmenu',
    footerMenu: 'Over deze site',
    slogan: 'Doelspoor laat zien wat een overheid beloofde en wat daarvan kwam.',
    search: { everywhere: 'Zoek in alle documenten', here: 'Zoek bij deze organisatie', submit: 'Zoek' },
    inOther: 'English',
    breadcrumb: 'Kruimelpad',
    textStatus: 'Over de teksten op deze pagina',
    originals: (n: number) => (n === 1 ? 'Het origineel' : `De ${n} originelen`),
    start: 'Begin',
    compare: 'Vergelijk',
    indicators: 'Indicatoren',
    threads: 'Sporen',
    findings: 'Bevindingen',
    rules: 'Regels',
    method: 'Methode',
    about: 'Over Doelspoor',
    accessibility: 'Toegankelijkheid',
  },
  edition: {
    name: (number: number) => `Editie ${number}`,
    older: (number: number, current: number) =>
      `U leest editie ${number}. Dit is niet de nieuwste: editie ${current} kwam ervoor in de plaats.`,
    toCurrent: (current: number) => `Lees editie ${current}`,
    frozen: (date: string) => `Vastgelegd op ${date}`,
    list: 'Edities',
    sameContent: 'Inhoud gelijk aan de vorige editie',
    added: (n: number) => count('nl', n, 'onderdeel erbij', 'onderdelen erbij'),
    removed: (n: number) => count('nl', n, 'onderdeel weg', 'onderdelen weg'),
    changed: (n: number) => count('nl', n, 'onderdeel gewijzigd', 'onderdelen gewijzigd'),
    first: 'Eerste editie',
    hash: 'Controlegetal',
    hashMeaning: 'SHA-256 van de inhoud: is die gelijk, dan is er niets veranderd',
  },
  chapter: {
    tree: 'Onderdelen',
    contents: 'Op deze pagina',
    trail: 'Hetzelfde onderdeel in andere jaren',
    indicators: 'Indicatoren',
    amounts: 'Bedragen',
    under: 'Onderliggende onderdelen',
    references: 'Verwijzingen',
    unresolved: 'Dit onderdeel is in deze publicatie niet gevonden.',
    unresolvedInPart: 'Deze publicatie is hier ingekort; we weten niet of dit onderdeel erin staat.',
    partners: 'Partners',
    places: 'Plaatsen',
    provenance: 'Bron en gegevens',
    publication: 'Publicatie',
    source: 'Bestand',
    original: 'Oorspronkelijke pagina',
    data: 'Gegevens',
    neighbours: 'Vorige en volgende',
    previous: 'Vorige',
    next: 'Volgende',
    empty: 'Onder deze kop staat in de publicatie geen eigen tekst.',
    counted: 'Gevonden in deze tekst',
    commitments: (n: number) => count('nl', n, 'voornemen', 'voornemens'),
    accounts: (n: number) => count('nl', n, 'verantwoording', 'verantwoordingen'),
    compare: 'Vergelijk met een ander jaar',
    formerly: (title: string) => `heette toen: ${title}`,
    codeThen: (code: string) => `toen ${code}`,
  },
  figures: {
    indicator: 'Indicator',
    note: (mark: string) => `Noot ${mark}`,
    back: (mark: string) => `Terug naar noot ${mark} in de tabel`,
    unit: (unit: string) => `eenheid: ${unit}`,
    frequency: (frequency: string) => `meting: ${frequency}`,
    source: (source: string) => `bron: ${source}`,
    rankMeaning: (raw: string) => `${raw}, lager is beter`,
    thanIn: (operator: string, year: number) => `${operator} in ${year}`,
    settled: (text: string) => `Zo lezen wij dit: ${text}`,
    table: 'Tabel',
    noYear: 'zonder jaar',
  },
  readTable: {
    label: (number: number | null, head: string) =>
      [['Tabel', number].filter((part) => part !== null).join(' '), head].filter((part) => part !== '').join(': '),
    read: ({ indicators, figures, amounts }: { indicators: number; figures: number; amounts: number }) =>
      `Hieruit gelezen: ${[
        ...(indicators > 0 ? [count('nl', indicators, 'indicator', 'indicatoren')] : []),
        ...(figures > 0 ? [count('nl', figures, 'cijfer', 'cijfers')] : []),
        ...(amounts > 0 ? [count('nl', amounts, 'bedrag', 'bedragen')] : []),
      ].join(', ')}.`,
    elsewhere: (n: number) =>
      n === 1 ? 'Eén bedrag staat bij een ander onderdeel.' : `${n} bedragen staan bij andere onderdelen.`,
    nothing: 'Uit deze tabel is niets gelezen.',
    whatItMayBe: 'Wat er kan staan',
    sure: 'Deze lezing is zeker.',
    certainty: (percent: string) => `Deze lezing is voor ${percent} zeker.`,
    doubt: (n: number) => (n === 1 ? 'Bij één cel is twijfel.' : `Bij ${n} cellen is twijfel.`),
    restored: 'In de bron staan hier regels tekst en geen tabel. Wij hebben ze in kolommen gezet.',
    unsure:
      'In de bron staan hier regels tekst en geen tabel. Het is niet zeker hoe ze bij elkaar horen. Dit is hoe wij ze lezen.',
  },
  money: {
    thousands: 'bedragen × € 1.000',
    euros: 'bedragen in euro’s',
    caption: 'Lasten, baten en saldo',
    row: 'Post',
  },
  doubt: {
    heading: 'Wat niet zeker is',
    lead: 'Hier kon het programma niet met zekerheid lezen wat er staat. Wij noemen wat het kan zijn. Cijfers waarover twijfel is, tellen nergens in mee.',
    none: 'Bij het lezen bleef geen twijfel over.',
    count: (n: number) =>
      n === 1
        ? 'Over één plaats in de bron is twijfel. Wat daar staat, telt nergens in mee.'
        : `Over ${n} plaatsen in de bron is twijfel. Wat daar staat, telt nergens in mee.`,
    more: (n: number) => `En nog ${count('nl', n, 'twijfel', 'twijfels')}: zie de pagina’s van de onderdelen.`,
    mark: (parts: readonly string[]) => `in twijfel: ${parts.join(' en ')}`,
    parts: { role: 'soort cijfer', year: 'jaar', side: 'lasten of baten', standing: 'begroot of werkelijk' },
    candidate: (says: string, percent: string, isLikely: boolean) =>
      `${isLikely ? 'waarschijnlijk' : 'mogelijk'}: ${says} (${percent})`,
    certainty: (percent: string) => `zekerheid van deze lezing: ${percent}`,
    stakes,
  },
  publication: {
    chapters: (n: number) => count('nl', n, 'onderdeel', 'onderdelen'),
    chaptersLabel: 'onderdelen',
    commitmentsLabel: 'voornemens',
    accountsLabel: 'verantwoordingen',
    indicatorsLabel: 'indicatoren',
    figuresLabel: 'cijfers',
    amountsLabel: 'bedragen',
    tree: 'Wat erin staat',
    about: 'Over deze publicatie',
    notes: 'Niet geplaatst',
    notesLead: (n: number) =>
      n === 1
        ? 'Eén stukje van de bron staat bij geen onderdeel: het hoort niet bij het document, of wij konden het niet plaatsen. Het staat hieronder, zodat niets stil verdwijnt.'
        : `${n} stukjes van de bron staan bij geen onderdeel: ze horen niet bij het document, of wij konden ze niet plaatsen. Ze staan hieronder, zodat niets stil verdwijnt.`,
    noNotes: 'Alles uit de bron kreeg een plaats.',
    moreNotes: (n: number) => `En nog ${count('nl', n, 'stukje', 'stukjes')}: zie het gegevensbestand.`,
    sources: 'Gelezen uit',
    columns: 'uitleg bij de kolommen (CSVW)',
    files: (n: number) => count('nl', n, 'bestand', 'bestanden'),
  },
  organisation: {
    publications: 'Publicaties',
    publicationsOne: 'publicatie',
    publicationsLabel: 'publicaties',
    lead: (name: string) =>
      `Alle publicaties van ${name} die hier te lezen zijn, per jaar. Volg een onderdeel of een indicator van jaar tot jaar.`,
    year: 'Jaar',
    none: 'geen',
    recent: 'Laatst toegevoegd',
    indicators: 'Alle indicatoren',
    empty: 'Er is nog geen publicatie ingelezen.',
    kinds: {
      municipality: 'Gemeente',
      region: 'Regio',
      province: 'Provincie',
      'water-board': 'Waterschap',
      other: 'Organisatie',
    },
    undated: 'Zonder jaar',
    grid: 'Publicaties per jaar en soort',
    years: (first: string, last: string) => (first === last ? first : `${first} tot en met ${last}`),
  },
  start: {
    title: 'Van belofte tot verantwoording',
    lead: 'Een overheid belooft in haar begroting wat zij wil bereiken, en legt in haar jaarverslag uit wat ervan kwam. Doelspoor zet die documenten naast elkaar, zodat u elke belofte en elk cijfer door de jaren heen kunt volgen.',
    organisations: 'Organisaties',
    empty: 'Er is nog niets ingelezen. Lees documenten in met: doelspoor import PAD',
    how: 'Zo leest u hier',
    steps: [
      ['Kies een onderdeel', 'Elk onderdeel heeft een eigen pagina met de tekst, de cijfers en de bron.'],
      ['Volg de jaren', 'Boven elk onderdeel ziet u in welke andere publicaties het staat.'],
      ['Vergelijk', 'Zet twee publicaties naast elkaar en zie welke woorden en cijfers veranderden.'],
    ],
  },
  indicator: {
    badge: 'Indicator',
    lead: (publications: number) =>
      `Alle cijfers die over deze indicator zijn gepubliceerd, uit ${count('nl', publications, 'publicatie', 'publicaties')}.`,
    chart: 'In beeld',
    chartTitle: (name: string) => `Grafiek: ${name}`,
    chartSummary: (first: string, last: string) =>
      `Behaalde waarden en streefwaarden van ${first} tot en met ${last}. Alle cijfers staan in de tabel hieronder.`,
    table: 'Alle cijfers',
    caption: 'Per publicatie, zoals daar geschreven',
    publication: 'Publicatie',
    differ: 'Publicaties noemen voor één jaar verschillende waarden',
    differLead: 'Dat kan een correctie zijn. De grafiek toont ze allemaal.',
    differLine: (role: string, year: string, values: string) => `${role} ${year}: ${values}`,
    inPublication: (value: string, publication: string) => `${value} (${publication})`,
    legend: {
      achieved: 'behaald',
      target: 'beoogd',
      missing: 'geen cijfer',
      budgeted: 'begroot',
      reference: 'ter vergelijking',
      rank: 'hoger in beeld is beter: een lagere plaats',
    },
    noChart: 'Deze cijfers zijn niet te tekenen: er is geen jaar met een getal.',
    list: 'Indicatoren',
    listLead: 'Elke indicator één keer, ook als de naam in de loop der jaren veranderde.',
    name: 'Indicator',
    years: 'Jaren',
    none: 'In deze publicaties zijn geen indicatoren gevonden.',
  },
  log: {
    title: 'Logboek',
    lead: (name: string) =>
      `Alles wat wij van ${name} vastleggen, staat als regel in een logboek. Elke regel krijgt een controlegetal, waarin ook alle regels ervóór meetellen. Hier staat hoe het logboek eindigde, per dag.`,
    purpose: 'Waar is dit voor?',
    purposeText:
      'Verandert iemand achteraf een regel, of haalt hij er een weg, dan kloppen de controlegetallen daarna niet meer. Bewaart u een controlegetal, dan kunnen ook wij het logboek niet ongemerkt herschrijven.',
    check: 'Zo controleert u het',
    checkSteps: [
      'Bewaar het controlegetal van een dag, of het JSON-bestand. Dat kan ook in een webarchief.',
      'Kijk later weer op hetzelfde adres. Daar moet hetzelfde controlegetal staan. Staat er een ander, of niets meer, dan is het logboek veranderd.',
    ],
    recheck: 'Geef uw bestand aan wie de gegevens beheert. Die rekent het hele logboek na met:',
    recheckCommand: 'doelspoor verify --head bestand.json',
    days: 'Per dag',
    daysText: 'Op een dag die hier niet staat, kwam er niets bij.',
    all: 'Alle dagen als JSON',
    none: 'Er is nog niets gepubliceerd.',
    on: (day: string) => `Logboek op ${day}`,
    onLead: (name: string) => `Zo eindigde het logboek van ${name} toen wij het die dag publiceerden.`,
    line: (number: string) => `Laatste regel: ${number}`,
    sequence: 'Laatste regel',
    hash: 'Controlegetal',
    hashMeaning: 'SHA-256 over de laatste regel, waarin alle regels ervóór meetellen.',
    published: 'Gepubliceerd',
    data: 'Gegevens',
  },
  compare: {
    title: 'Vergelijk twee publicaties',
    lead: 'Hetzelfde onderdeel in twee publicaties, naast elkaar.',
    marks: 'Wat wegging is doorgestreept, wat erbij kwam is onderstreept.',
    from: 'Dit onderdeel',
    with: 'Vergelijk met',
    submit: 'Vergelijk',
    choose: 'Kies een onderdeel',
    absent: 'Deze vraag staat niet bij dit onderdeel.',
    absentInPart: 'Dit onderdeel is hier ingekort; we weten niet of deze vraag erbij staat.',
    removed: 'weg',
    added: 'nieuw',
    indicators: 'Indicatoren',
    amounts: 'Bedragen',
    figure: 'Cijfer',
    change: 'Verschil',
    same: 'gelijk',
    different: 'anders',
    only: (where: string) => `alleen in ${where}`,
    notInPart: (where: string) => `staat niet in het deel van ${where} dat hier is opgenomen`,
    missing: 'Kies hierboven twee onderdelen om te vergelijken.',
    notFound: 'Een van de twee onderdelen is niet gevonden. Kies opnieuw.',
    noDifference: 'De tekst onder deze vraag is in beide gelijk.',
    retold:
      'Deze teksten zijn herverteld: de woorden zijn van ons. Wij merken daarom niet welke woorden wegvielen of erbij kwamen.',
    textTooLong: 'Deze tekst is te lang om woord voor woord te vergelijken. U ziet beide teksten zonder markering.',
    form: 'Kies wat u vergelijkt',
  },
  list: {
    filter: 'Beperk de lijst',
    all: 'Alle',
    show: 'Toon',
    option: (text: string, n: number) => `${text} (${printNumber('nl', n)})`,
    pages: 'Bladeren door de lijst',
    page: (number: number) => `Pagina ${number}`,
    previous: 'Vorige',
    next: 'Volgende',
    beyond: 'Zo ver gaat deze lijst niet.',
    toLast: (number: number) => `Naar de laatste pagina (${number})`,
    data: 'Gegevens',
  },
  search: {
    title: 'Zoeken',
    inOrganisation: (name: string) => `Zoeken bij ${name}`,
    label: 'Zoekwoorden',
    submit: 'Zoek',
    organisation: 'Organisatie',
    year: 'Jaar',
    kind: 'Soort publicatie',
    found: (n: number, query: string) => `${count('nl', n, 'plek gevonden', 'plekken gevonden')} voor “${query}”`,
    atLeast: (n: number, query: string) => `Meer dan ${count('nl', n, 'plek', 'plekken')} gevonden voor “${query}”`,
    nothing: (query: string) => `Niets gevonden voor “${query}”`,
    tips: ['Controleer de spelling.', 'Probeer een ander of een korter woord.'],
    withoutFilters: 'Zoek zonder filters',
    suggestion: (text: string) => `Bedoelt u: ${text}?`,
    unasked: {
      'no-words': 'Vul een of meer woorden in.',
      'only-common-words': 'Deze woorden staan overal. Vul ook een ander woord in.',
      'only-excluded': 'Vul ook een woord in dat er wel moet staan.',
    },
    prompt: 'Vul hierboven een of meer woorden in.',
    hit: { chapter: 'Titel', passage: 'Tekst', indicator: 'Indicator' },
  },
  gonePage: {
    title: 'Dit onderdeel staat niet meer in deze publicatie',
    lead: (name: string, edition: number) =>
      `“${name}” stond hier tot en met editie ${edition}. In de nieuwste editie is het niet gevonden.`,
    last: (edition: number) => `Zoals het in editie ${edition} stond`,
    publication: 'De publicatie zoals ze nu is',
    before: (name: string, edition: number) => `Tot en met editie ${edition} stond op dit adres “${name}”.`,
    movedTo: (name: string) => `Dat staat nu bij ${name}.`,
  },
  goneThread: {
    spreadTitle: 'Dit is nu over meer sporen verdeeld',
    spread: (name: string, threads: number) =>
      `“${name}” had hier een eigen pagina. Wat daar stond, staat nu bij ${threads} andere sporen.`,
    endedTitle: 'Dit staat niet meer in de documenten',
    ended: (name: string) =>
      `“${name}” had hier een eigen pagina. In de nieuwste edities van de documenten is het niet meer gevonden.`,
    last: (publication: string, edition: number) =>
      `Zoals het het laatst is vastgelegd: ${publication}, editie ${edition}`,
    all: { 'policy-field': 'Alle sporen', indicator: 'Alle indicatoren', commitment: 'Alle voornemens' },
  },
  missingPage: {
    title: 'Deze pagina is er niet',
    lead: 'Het adres klopt niet, of het onderdeel staat niet in deze publicatie. Zoek hieronder, of kies een publicatie.',
    publications: 'Publicaties',
    organisations: 'Organisaties',
  },
  place: { page: 'p.', sheet: 'blad', table: 'tabel', row: 'rij', line: 'regel' },
  reading: nlReading,
  threads: nlThreads,
  fault: {
    title: 'Er ging iets mis',
    lead: 'Het lukt nu niet om deze pagina te maken. Dat ligt aan ons. Probeer het over een paar minuten opnieuw.',
  },
};

export type Words = typeof nl;
