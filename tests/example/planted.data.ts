/** A finding that must come of the invented municipality: its rule and where a reader looks first. */
export type Planted = { readonly rule: string; readonly publication: string; readonly chapter: string };

/** Every error and warning that the books of Havermonde give, and no others; the document beside the example says what was planted. */
export const planted: readonly Planted[] = [
  { rule: 'target-untestable', publication: 'begroting-2022', chapter: '5.3' },
  { rule: 'figures-conflict', publication: 'jaarverslag-2022', chapter: '1.3' },
  { rule: 'commitment-unanswered', publication: 'jaarverslag-2022', chapter: '2.2' },
  { rule: 'target-lowered-and-met', publication: 'jaarverslag-2023', chapter: '2.1' },
  { rule: 'answer-repeats-plan', publication: 'jaarverslag-2023', chapter: '4.1' },
  { rule: 'indicator-set-replaced', publication: 'begroting-2024', chapter: '1.2' },
  { rule: 'reference-dangling', publication: 'begroting-2024', chapter: '4.1' },
  { rule: 'target-missed-unexplained', publication: 'jaarverslag-2024', chapter: '3.3' },
  { rule: 'stale-year', publication: 'begroting-2025', chapter: '3.2' },
  { rule: 'indicator-vanished', publication: 'begroting-2025', chapter: '5.1' },
  { rule: 'history-restated', publication: 'begroting-2025', chapter: '5.2' },
  { rule: 'sum-mismatch', publication: 'jaarverslag-2025', chapter: '1.3' },
  { rule: 'question-missing', publication: 'jaarverslag-2025', chapter: '2.2' },
];

/** What is worth knowing and was planted too; other findings of that severity may come. */
export const plantedInfo: readonly Planted[] = [
  { rule: 'indicator-renamed', publication: 'begroting-2024', chapter: '4.3' },
  { rule: 'chapter-renumbered', publication: 'begroting-2024', chapter: '4.1' },
  { rule: 'away-from-target', publication: 'jaarverslag-2024', chapter: '5.1' },
];
