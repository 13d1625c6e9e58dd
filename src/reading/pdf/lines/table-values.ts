const value =
  /^(?:[<>≥≤=±~]\s?|[NV]\s|€\s?|EUR\s|[-–+]\s?)*\d[\d.,\s]*\s?(?:%|\p{L}{1,4}[²³]?)?(?:\s?\([^)]{1,30}\))?\*{0,3}(?:\s?[NV])?$/iu;
const missing = /^(?:-|–|—|n\.?v\.?t\.?|n\.?\s?n?\.?b\.?|ntb|onbekend|p\.?m\.?|x)$/i;
const rank = /^(?:top|plaats)\s\d/i;

/** Whether a cell reads as a figure, a missing figure or a rank. A coarse look, to tell a table from text: recognition reads values. */
export function isValue(text: string): boolean {
  return text.length < 60 && !isYear(text) && (value.test(text) || missing.test(text) || rank.test(text));
}

/** Whether a cell is a year alone: it heads a column. */
export function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}
