import { z } from 'zod';

/** Why an address that a site names was not kept. */
const whyLeft = [
  'robots',
  'not-asked-for',
  'too-deep',
  'most-pages',
  'most-bytes',
  'path-grows',
  'query-grows',
  'endless',
  'other-kind',
  'empty',
  'same',
  'needs-script',
  'led-elsewhere',
  'led-nowhere',
  'not-found',
  'status',
  'no-such-host',
  'unreachable',
  'slow',
  'too-large',
  'private',
  'certificate',
  'damaged',
  'asks-too-long',
] as const;
export type WhyLeft = (typeof whyLeft)[number];

/** Steps of letters, digits, `-` and `_` of any script below the folder of the fetch, and one dot. */
const file = z.string().regex(/^(?:[\p{L}\p{N}\p{M}_-]{1,250}\/)*[\p{L}\p{N}\p{M}_-]{1,250}\.(?:html|pdf|docx|xlsx)$/u);
const moment = z.iso.datetime();
/** What goes back to the site as it came. */
const header = z.string().regex(/^[\t\x20-\x7e\x80-\xff]{0,500}$/);

/** What was kept of a page, and what the site said of it. */
const kept = z.object({
  fetched: moment,
  bytes: z.number(),
  /** Lower-case hexadecimal, of the bytes in the file. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** As the site stated it; the bytes are kept as they came. */
  charset: z.string().optional(),
  etag: header.optional(),
  modified: header.optional(),
});

const menuPlace = z.object({
  from: z.string(),
  /** Where among the entries of the menus of that page, from 1. */
  place: z.number(),
  text: z.string(),
  /** The page marks it as a menu; else it is a list of nothing but links. */
  marked: z.boolean(),
  /** The page that the nearest entry above leads to; absent for the outermost. The start of a site is above all and is not named. */
  under: z.string().optional(),
  /** What stands between, outermost first, and leads to no page: it only folds out. */
  folds: z.array(z.string()).optional(),
});
/** Where a page stands in the menus of the site. */
export type MenuPlace = z.infer<typeof menuPlace>;

export const knownPageSchema = z.object({
  address: z.url({ protocol: /^https?$/ }),
  /** Links from the start to it; of what a sitemap names 1. */
  depth: z.number(),
  /** Its place in the sitemaps, from 1, where it is named there. */
  sitemap: z.number().optional(),
  /** The page that linked to it first, what stood there to click on, and where among the links of that page. */
  link: z
    .object({
      from: z.string(),
      text: z.string(),
      menu: z.boolean(),
      place: z.number(),
    })
    .optional(),
  /** Where it stands in the menus of the site: of several places the one that says most, of equals the first. */
  menu: menuPlace.optional(),
  /** When it was asked for last, and what the site answered then; 304, which says that nothing changed, is not kept. */
  checked: moment.optional(),
  status: z.number().optional(),
  /** Where it leads, where it is a redirect. */
  to: z.string().optional(),
  left: z.enum(whyLeft).optional(),
  /** The page with the very same bytes, where it was left for that. */
  same: z.string().optional(),
  file: file.optional(),
  kept: kept.optional(),
  /** A digest of its words without numbers and dates, by which calendars without end are seen. */
  words: z.string().optional(),
  /** When it was found to be gone from the site; its file stays. */
  gone: moment.optional(),
  /** What was kept before, the oldest first. */
  earlier: z.array(kept).optional(),
});

/** One address of a site: a line of the list that is kept of it, `page` in `schema/fetch.001.json`. */
export type KnownPage = z.infer<typeof knownPageSchema>;

/** What a line holds, in this order. */
export const pageKeys = knownPageSchema.keyof().options;
export type Kept = z.infer<typeof kept>;

export const listHeadSchema = z.object({
  doelspoor: z.literal('fetch'),
  version: z.literal(1),
  /** What was asked for. */
  address: z.string(),
  /** When the last run began, and when it came to its end; null while it goes on, or where it was stopped. */
  began: moment,
  ended: moment.nullable(),
  /** All pages were looked through for where others stand in menus; lists from before that was done do not say so. */
  menus: z.literal(true).optional(),
});
export type ListHead = z.infer<typeof listHeadSchema>;
