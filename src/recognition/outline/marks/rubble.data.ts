/** Data: lines of a number or of signs alone, which say nothing by themselves. A cell of a table is never tried against these. */
export const looseSigns: readonly RegExp[] = [/^\d{1,4}$/, /^[|>•·\-–—_*=#.\s]+$/, /^n\/a$/i];

/** Data: the button that fetches the document as a file, and the size of that file. */
export const downloadLines: readonly RegExp[] = [
  /^(?:download|bekijk|open|sla) [\p{L}\d '’&.-]{0,60}\b(?:pdf|pdf-bestand|pdf-document)(?: op)?(?: \(?\d[\d.,]{0,6} ?[km]b\)?)?$/iu,
  /^(?:pdf|print|export|download)[ -]?(?:opties|optie|menu|knop|mandje|versie|maken|samenstellen)$/i,
  /^\(?(?:pdf,? )?\d[\d.,]{0,6} ?(?:kb|mb)\)?$/i,
];

/** Data: what a site that holds the documents of the cycle calls itself, on a line of its own, and its button for more of it. */
export const siteNames = /^(?:meer|(?:(?:p&?c|planning (?:en|&) control|financi(?:ë|e)le)[ -]?)?portaa?l)$/i;

/** Data: lines of the block with contact details that stands under many pages. Each is anchored and is tried on short lines only. */
export const contactLines: readonly RegExp[] = [
  /^postbus \d{1,6}(?:[, ].{0,60})?$/i,
  /^(?:tel(?:efoon(?:nummer)?)?|t|fax|f)\s?[.:]?\s?\+?[\d ()-]{7,20}$/i,
  /^(?:e-?mail|e|mail)?\s?:?\s?[\w.+-]{1,60}@[\w.-]{1,60}\.[a-z]{2,6}$/i,
  /^(?:website|internet|w)?\s?:?\s?www\.[\w.-]{1,80}\.[a-z]{2,6}\/?$/i,
  /^\d{4} ?[A-Z]{2} {1,2}\p{Lu}[\p{L} '-]{1,40}$/u,
  /^(?:kvk|btw|iban)(?:-?nummer)?\s?:?\s?[\w. ]{6,40}$/i,
];
