/** Data: lines of a number or of signs alone, which say nothing by themselves. A cell of a table is never tried against these. */
export const looseSigns: readonly RegExp[] = [/^\d{1,4}$/, /^[|>•·\-–—_*=#.\s]+$/];

/** Data: lines of the block with contact details that stands under many pages. Each is anchored and is tried on short lines only. */
export const contactLines: readonly RegExp[] = [
  /^postbus \d{1,6}(?:[, ].{0,60})?$/i,
  /^(?:tel(?:efoon(?:nummer)?)?|t|fax|f)\s?[.:]?\s?\+?[\d ()-]{7,20}$/i,
  /^(?:e-?mail|e|mail)?\s?:?\s?[\w.+-]{1,60}@[\w.-]{1,60}\.[a-z]{2,6}$/i,
  /^(?:website|internet|w)?\s?:?\s?www\.[\w.-]{1,80}\.[a-z]{2,6}\/?$/i,
  /^\d{4} ?[A-Z]{2} {1,2}\p{Lu}[\p{L} '-]{1,40}$/u,
  /^(?:kvk|btw|iban)(?:-?nummer)?\s?:?\s?[\w. ]{6,40}$/i,
];
