import { z } from 'zod';

const address = z.string().regex(/^https?:\/\/\S{1,2000}$/);
const title = z.string().max(400);

/** A line of the list of a fetch as far as reading takes it; what is broken in it is not there. The list comes from outside, as the files do. */
const listedPage = z.object({
  address,
  file: z.string().optional().catch(undefined),
  /** When it was found to be gone from the site. */
  gone: z.string().optional().catch(undefined),
  depth: z.number().optional().catch(undefined),
  sitemap: z.number().optional().catch(undefined),
  /** The page that a redirect leads to, or that has the very same bytes. */
  to: address.optional().catch(undefined),
  same: address.optional().catch(undefined),
  link: z.object({ from: address, text: title, menu: z.boolean() }).optional().catch(undefined),
  menu: z
    .object({
      from: address,
      place: z.number(),
      text: title,
      under: address.optional(),
      folds: z.array(title).max(20).optional(),
    })
    .optional()
    .catch(undefined),
  kept: z
    .object({ charset: z.string().max(40).optional().catch(undefined) })
    .optional()
    .catch(undefined),
});
export type ListedPage = z.infer<typeof listedPage>;

/** The pages that a list names, by their address in the order in which they are named first; the last line of an address holds. */
export function readListedPages(list: Uint8Array): ReadonlyMap<string, ListedPage> {
  const pages = new Map<string, ListedPage>();
  for (const line of new TextDecoder().decode(list).split('\n')) {
    const page = readLine(line);
    if (page !== null) pages.set(page.address, page);
  }
  return pages;
}

function readLine(line: string): ListedPage | null {
  try {
    return listedPage.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}
