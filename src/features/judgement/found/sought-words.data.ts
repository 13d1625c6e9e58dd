/** Words by which readers seek findings that say it otherwise. */
type Sought = {
  /** Of findings of these rules. */
  readonly rules: readonly string[];
  /** Of those alone whose sentence says this; of all where it is left out. */
  readonly says?: RegExp;
  readonly words: string;
};

/** Words that readers use of what findings of a rule say; what these say themselves needs no line. */
export const soughtWords: readonly Sought[] = [
  {
    rules: ['target-changed'],
    says: /lagere eis/,
    words: 'doel verlaagd verlaging verlagen lager omlaag afgezwakt',
  },
  { rules: ['target-changed'], says: /hogere eis/, words: 'doel verhoogd verhoging verhogen hoger omhoog' },
  {
    rules: ['target-relaxed', 'target-lowered-and-met'],
    words: 'doel verlaagd verlaging verlagen lager omlaag afgezwakt',
  },
  {
    rules: ['target-changed', 'target-relaxed', 'target-lowered-and-met'],
    words: 'streefwaarde norm veranderd gewijzigd aangepast bijgesteld',
  },
  { rules: ['target-below-actual'], words: 'streefwaarde ambitie lager minder' },
  { rules: ['target-missed-unexplained', 'away-from-target'], words: 'streefwaarde gemist niet gehaald onverklaard' },
  { rules: ['target-missing', 'actual-missing', 'missing-unexplained'], words: 'ontbreekt ontbrekend leeg onbekend' },
  {
    rules: ['commitment-unanswered', 'due-passed'],
    words: 'belofte plan onbeantwoord niet verantwoord te laat verlopen',
  },
  {
    rules: ['commitment-dropped', 'indicator-vanished', 'chapter-vanished'],
    words: 'verdwenen vervallen geschrapt weg ontbreekt',
  },
  { rules: ['commitment-repeated'], words: 'belofte plan opnieuw telkens uitgesteld' },
  { rules: ['answer-repeats-plan'], words: 'geen antwoord herhaald kopie' },
  { rules: ['text-copied', 'passage-duplicated'], words: 'gekopieerd kopie dubbel hergebruikt' },
  { rules: ['stale-year'], words: 'verouderd achterhaald oud' },
  { rules: ['indicator-renamed'], words: 'hernoemd andere naam omgedoopt' },
  { rules: ['chapter-renumbered'], words: 'hernummerd omgenummerd ander nummer' },
  { rules: ['history-restated', 'amounts-restated'], words: 'achteraf herzien gewijzigd aangepast gecorrigeerd' },
  { rules: ['forecast-moved'], words: 'raming verhoogd verlaagd meerjarenraming tariefstijging' },
  { rules: ['budget-text-repeated', 'text-copied'], words: 'gekopieerd overgenomen letterlijk zelfde tekst' },
  { rules: ['changed-after-publication'], words: 'gewijzigd aangepast achteraf gecorrigeerd' },
  { rules: ['figures-conflict', 'sum-mismatch'], words: 'tegenstrijdig fout klopt niet verschil' },
  { rules: ['trend-break', 'jump-unexplained'], words: 'sprong uitschieter plotseling gestegen gedaald' },
  { rules: ['not-measurable', 'no-indicators'], words: 'niet meetbaar vaag toetsbaar' },
];
