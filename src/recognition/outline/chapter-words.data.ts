import type { ChapterLevel } from '../../model/chapter.ts';

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
  deelprogramma: 'subprogramme',
  subprogramma: 'subprogramme',
  programmaonderdeel: 'subprogramme',
  programmadeel: 'subprogramme',
  deelthema: 'subprogramme',
  subthema: 'subprogramme',
  beleidsveld: 'policy-field',
  beleidsterrein: 'policy-field',
  beleidsonderdeel: 'policy-field',
  beleidsproduct: 'policy-field',
  beleidsthema: 'policy-field',
  taakveld: 'policy-field',
  product: 'policy-field',
  paragraaf: 'paragraph',
  hoofdstuk: 'other',
  bijlage: 'other',
  deel: 'other',
};

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
  'begrippenlijst',
  'afkortingen',
]);

/** Titles of the pages with the indicators of a programme. As slug keys, matched from the start. */
export const indicatorTitles: readonly string[] = [
  'beleidsindicator',
  'indicatoren',
  'verplichteindicator',
  'verplichtebeleidsindicator',
  'bbvindicator',
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
  'prestatieindicator',
  'effectindicator',
  'verplichteindicator',
  'verplichtebeleidsindicator',
  'bbvindicator',
  'bbvbeleidsindicator',
  'kengetal',
  'toelichting',
  'bijlage',
  'doelenboom',
  'motie',
  'amendement',
  'taakvelden',
  'samenwerkingspartner',
  'achtergrond',
  'context',
  'reserves',
  'investering',
  'leeswijzer',
  'bronnen',
  'afkortingen',
  'beleidsnotas',
];

/** Headings that are column heads as well: a table that lost its form has them on a line of their own. As slug keys. */
export const columnHeads: ReadonlySet<string> = new Set([
  'indicator',
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
]);

/** Words after a bare number that make it an amount, a date or a count, never a code. */
export const countedThings: ReadonlySet<string> = new Set(
  'miljoen|miljard|duizend|mln|mld|procent|euro|jaar|jaren|maanden|weken|dagen|uur|keer|maal|banen|woningen|inwoners|leerlingen|fte|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|m2|km|personen|mensen|stuks|punten|plaatsen'.split(
    '|',
  ),
);
