import type { ChapterLevel } from '../../../model/chapter.ts';

/** The words before a code or a name that say what level of the tree a chapter is, lower case. */
export const levelWords: Readonly<Record<string, ChapterLevel>> = {
  programma: 'programme',
  hoofdprogramma: 'programme',
  thema: 'programme',
  pijler: 'programme',
  domein: 'programme',
  opgave: 'programme',
  programmalijn: 'programme',
  begrotingsprogramma: 'programme',
  hoofdthema: 'programme',
  hoofdopgave: 'programme',
  kerntaak: 'programme',
  deelprogramma: 'subprogramme',
  subprogramma: 'subprogramme',
  programmaonderdeel: 'subprogramme',
  programmadeel: 'subprogramme',
  deelthema: 'subprogramme',
  subthema: 'subprogramme',
  deelopgave: 'subprogramme',
  beleidsdoel: 'subprogramme',
  beleidsveld: 'policy-field',
  beleidsterrein: 'policy-field',
  beleidsonderdeel: 'subprogramme',
  beleidsproduct: 'policy-field',
  beleidsthema: 'policy-field',
  taakveld: 'policy-field',
  beleidsgebied: 'policy-field',
  beleidsprestatie: 'policy-field',
  product: 'policy-field',
  productgroep: 'policy-field',
  paragraaf: 'paragraph',
  hoofdstuk: 'other',
  bijlage: 'other',
  deel: 'other',
};

/** Words of level that some use for a programme and others for a part of one. */
export const themeWords: ReadonlySet<string> = new Set(['thema', 'opgave', 'programmalijn', 'pijler', 'domein']);

/** What alone behind "Programma" makes the heading of a part of every programme: "Programma totaal". */
export const noProgramme =
  /^(?:totaal|overzicht|indicatoren|inhoud|onderdelen|structuur|indeling|kosten|lasten|baten|begroting|verantwoording|realisatie|plan)$/i;

/** "Programma Omschrijving Bedrag": the heads of columns on one line, of which the first has the word of level; with the first row behind three; or the colours of a traffic light. */
export const headsOnly =
  /^(?:groen|oranje|geel|rood)(?: (?:groen|oranje|geel|rood))+$|^(?:(?:omschrijving|bedrag|bedragen|toelichting|lasten|baten|saldo|begroting|rekening|realisatie|raming|verschil|afwijking|product|taakveld|beleidsveld|onderwerp|nr|jaar|budget|dekking|mutatie|status|portefeuillehouder|indicator|eenheid|bron)(?: |$)){2}(?:$|(?:omschrijving|bedrag|bedragen|toelichting|lasten|baten|saldo|begroting|rekening|verschil|dekking|status|eenheid|bron)(?: |$))/i;

/** What stands behind "Programma" in small letters and is no name of one: "Programma overzicht", "Programma is gestart". */
export const afterProgramme =
  /^(?:overzicht|indicatoren|inhoud|onderdelen|structuur|indeling|kosten|lasten|baten|totaal|begroting|verantwoording|plan|financi|doel|effect|en |van |voor |in |met |op |per )|\b(?:is|zijn|was|wordt|worden|heeft|kent|loopt|bestaat|gaat)\b/i;

/**
 * The paragraphs that every budget and annual report must have: BBV article 9 (lokale heffingen, weerstandsvermogen en risicobeheersing,
 * onderhoud kapitaalgoederen, financiering, bedrijfsvoering, verbonden partijen, grondbeleid), and the one on open government (Woo). As slug keys.
 */
export const mandatoryParagraphs: ReadonlySet<string> = new Set([
  'lokaleheffingen',
  'weerstandsvermogenenrisicobeheersing',
  'weerstandsvermogen',
  'weerstandsvermogenenrisicomanagement',
  'weerstandsvermogenenrisicos',
  'onderhoudkapitaalgoederen',
  'onderhoudvankapitaalgoederen',
  'financiering',
  'bedrijfsvoering',
  'verbondenpartijen',
  'grondbeleid',
  'openbaarheid',
  'wetopenoverheid',
  'openoverheid',
]);

/** What a plan is called with the years that it is of, and no programme is: "Koers 2023-2026". */
export const ofYears = /\b20\d\d ?[-–/] ?20\d\d$/u;

/** Parts of the publication that are called as one, and are none: BBV articles 24 and 25. As slug keys. */
export const bookParts: ReadonlySet<string> = new Set(['programmaverantwoording']);

/** Titles about the whole of the accounts, which no policy is of: level other, whatever their number. */
export const accountsTitle =
  /^(?:(?:financieel|financiële|meerjarig) )?(?:overzicht|recapitulatie|begroting|positie|perspectief|kader|uitgangspunten)\b|^meerjaren(?:begroting|raming|perspectief)\b/iu;

/** Titles of front and back matter: level other, whatever their number. As slug keys. */
export const matterTitles: ReadonlySet<string> = new Set([
  'inleiding',
  'leeswijzer',
  'voorwoord',
  'aanbiedingsbrief',
  'aanbieding',
  'samenvatting',
  'bestuurlijkesamenvatting',
  'inhoud',
  'inhoudsopgave',
  'bijlagen',
  'bijlage',
  'colofon',
  'programmas',
  'deprogrammas',
  'programmaplan',
  'programmaverantwoording',
  'beleidsbegroting',
  'paragrafen',
  'deparagrafen',
  'financielebegroting',
  'jaarrekening',
  'jaarverslag',
  'uiteenzettingfinancielepositie',
  'financielepositie',
  'algemeen',
  'raadsbesluit',
  'relevanteontwikkelingen',
  'context',
  'contextenaanleiding',
  'contextenachtergrond',
  'contextenachtergronden',
  'aanleiding',
  'grondslagen',
  'begrippenlijst',
  'afkortingen',
]);

/** Titles of the pages with the indicators of a programme. As slug keys, matched from the start. */
export const indicatorTitles: readonly string[] = [
  'beleidsindicator',
  'beleidsenprestatieindicator',
  'indicatoren',
  'verplichteindicator',
  'verplichtebeleidsindicator',
  'bbvindicator',
  'verplichtebbvindicator',
  'verplichtebbvindicator',
  'bbvbeleidsindicator',
  'prestatieindicator',
  'effectindicator',
  'kengetallen',
];

/** Parts of a whole document that never stand below a programme. As slug keys. */
export const partTitles: ReadonlySet<string> = new Set([
  'paragrafen',
  'deparagrafen',
  'bijlagen',
  'jaarrekening',
  'jaarverslag',
  'programmas',
  'deprogrammas',
  'programmaplan',
  'programmaverantwoording',
  'financielebegroting',
  'financielepositie',
  'uiteenzettingfinancielepositie',
  'raadsbesluit',
  'colofon',
  'begrippenlijst',
  'afkortingen',
]);

/**
 * Headings that end the answer to a W-question: they open a passage of their own. As slug keys, matched from the start.
 */
export const ownPassageTitles: readonly string[] = [
  'relevantebeleid',
  'relevanteontwikkeling',
  'ontwikkelingen',
  'actueleontwikkelingen',
  'watzijndeontwikkelingen',
  'welkeontwikkelingen',
  'watspeelter',
  'watmerk',
  'watwijktaf',
  'hoemetenwe',
  'wanneerzijnwetevreden',
  'waarmetenwe',
  'watzijnderisicos',
  'welkerisicos',
  'trends',
  'risico',
  'verbondenpartij',
  'portefeuillehouder',
  'beleidskader',
  'bestaandbeleid',
  'kaders',
  'kaderstellende',
  'indicator',
  'beleidsindicator',
  'beleidsenprestatieindicator',
  'prestatieindicator',
  'effectindicator',
  'verplichteindicator',
  'verplichtebeleidsindicator',
  'bbvindicator',
  'bbvbeleidsindicator',
  'verplichtebbvindicator',
  'kengetal',
  'omschrijving',
  'speerpunten',
  'missie',
  'watisonzevisie',
  'watwordtbedoeldmet',
  'watisonzeuitdaging',
  'waargaatditprogrammaover',
  'toelichting',
  'bijlage',
  'doelenboom',
  'motie',
  'amendement',
  'taakvelden',
  'themas',
  'samenwerkingspartner',
  'provincialerol',
  'rolvandeprovincie',
  'rolvandegemeente',
  'achtergrond',
  'context',
  'reserves',
  'investering',
  'leeswijzer',
  'bronnen',
  'afkortingen',
  'beleidsnotas',
  'aandeelinhettotaal',
  'zomakenwe',
  'waarzijnwevan',
  'watzijndeindicatoren',
  'welkeverschillen',
  'watzijndeverschillen',
  'waarzittendeverschillen',
];

/** Headings of the sums that a page shows beside its text: they open a passage of their own, never a chapter. As slug keys. */
export const sumTitles: ReadonlySet<string> = new Set(['lasten', 'baten', 'saldo', 'uitgaven', 'inkomsten']);

/** Headings that are column heads as well: a table that lost its form has them on a line of their own. As slug keys. */
export const columnHeads: ReadonlySet<string> = new Set([
  'indicator',
  'naamindicator',
  'omschrijving',
  'omschrijvingindicator',
  'omschrijvingindicatorkengetal',
  'beleidsindicator',
  'prestatieindicator',
  'effectindicator',
  'prestatieindicatoren',
  'effectindicatoren',
  'toelichting',
  'kengetal',
  'portefeuillehouder',
  'verbondenpartij',
  'risico',
  'reserves',
  'investering',
  'programma',
  'taakveld',
  'onderdeel',
  'actuelewaarde',
]);

/** Words after a bare number that make it an amount, a date or a count, never a code. */
export const countedThings: ReadonlySet<string> = new Set(
  'miljoen|miljard|duizend|mln|mld|procent|euro|jaar|jaren|maanden|weken|dagen|uur|keer|maal|banen|woningen|inwoners|leerlingen|fte|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|m2|km|personen|mensen|stuks|punten|plaatsen'.split(
    '|',
  ),
);
