const mebibyte = 1024 * 1024;

/** What a fetch takes on, of a site that may be broken or hostile. Bytes are counted after unpacking. */
export const fetchLimits = {
  /** Of one page; the largest web pages of budgets are some 3 MB. */
  pageBytes: 8 * mebibyte,
  /** Of one PDF, DOCX or XLSX: the largest that reading takes. */
  documentBytes: 64 * mebibyte,
  /** Of all that one run fetches. */
  allBytes: 4096 * mebibyte,
  /** Of robots.txt; the standard has a reader take at least 500 kB (RFC 9309, section 2.5). */
  robotsBytes: 512 * 1024,
  /** Of one sitemap; 50,000 addresses, the most that sitemaps.org lets one have, are some 8 MB. */
  sitemapBytes: 16 * mebibyte,
  /** Sitemaps of one site, with those that an index names. */
  sitemaps: 100,
  /** Links of one page, and addresses of one site. What is over is counted and told. */
  linksOfPage: 5_000,
  addresses: 50_000,
  /** Characters of all that is known of these, so that the list stays as small as reading takes it. */
  known: 24_000_000,
  /** Characters of where they stand in menus; with what is known the list stays below what reading takes. */
  menus: 6_000_000,
  /** Characters of one address. */
  addressLength: 2_000,
  /** From one address to the next by redirects that stay with the same page. */
  redirects: 10,
  /** Milliseconds: of one answer as a whole, and without a byte of it. */
  answerMs: 180_000,
  silentMs: 20_000,
  /** Milliseconds before an answer that failed is asked again: as often as there are waits. */
  waitsMs: [2_000, 8_000, 30_000],
  /** The longest wait that a site may ask for (Retry-After). One that asks for more is left, and told. */
  longestWaitMs: 300_000,
  /** The longest pause between two pages that robots.txt may ask for (Crawl-delay). */
  longestDelayMs: 3_600_000,
  /** So many pages in a row without an answer, and the site counts as silent. */
  silentPages: 5,
  /** So many pages that need script and none that does not, and so does the site. */
  barePages: 5,
} as const;
