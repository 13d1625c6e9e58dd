/**
 * Data: words that the reading turns into a field: the level of a chapter, the kind of the body, the kind of indicators, the side and
 * standing of an amount, the role of a column that is not repeated. They need not stand in it as they were written.
 */
export const meaningWords: ReadonlySet<string> = new Set([
  // levels of chapters, and the start of a breadcrumb
  // ("Programma's" is a shelf of the menu: two words)
  ...['programma', 's', 'deelprogramma', 'beleidsveld', 'paragraaf', 'hoofdstuk', 'home', 'kruimelpad'],
  // kinds of bodies
  ...['gemeente', 'provincie', 'waterschap', 'hoogheemraadschap', 'regio', 'logo', 'van', 'de', 'het'],
  // kinds and columns of indicators
  ...[
    'prestatie',
    'indicator',
    'indicatoren',
    'en',
    'prestatieindicatoren',
    'effectindicator',
    'effectindicatoren',
    'beleidsindicator',
    'beleidsindicatoren',
  ],
  ...['naam', 'omschrijving', 'eenheid', 'bron', 'frequentie', 'taakveld', 'jaar'],
  // columns that state nothing of their own: the number of a row, whether the law asks for it, when it was measured, a heading over units
  ...['nr', 'periode', 'verplicht', 'volgens', 'bbv', 'j', 'ja', 'nee', 'meet', 'meeteenheid', 'actualiteit'],
  // sides and standings of amounts
  ...['lasten', 'baten', 'saldo', 'bedragen', 'x', '1', '000', '1000', 'eur', 'euro', 'n', 'v'],
]);
