import { normalize } from 'node:path/posix';
import type { SitePlace } from '../../model/site-place.ts';
import { readListedPages } from './listed-page.ts';
import { placePages } from './place-pages.ts';

/** What the list of a fetch says of a file. */
export type FetchedFrom = {
  /** Where it was published. */
  readonly address: string;
  /** It is not there any more. */
  readonly isGone: boolean;
  /** The encoding that the site stated. */
  readonly charset: string | undefined;
  /** Where it stands in the site; null where the site has no menu. */
  readonly place: SitePlace | null;
};

/**
 * Reads what is known of each file of a fetched web site, by the path of the file. A line that is none, or is of no file, says nothing of a file.
 * @param folder what stands before the path of a file from where the list is: empty, or ending with `/`
 */
export function readFetchedList(list: Uint8Array, folder: string): ReadonlyMap<string, FetchedFrom> {
  const pages = readListedPages(list);
  const places = placePages(pages);
  const fetched = new Map<string, FetchedFrom>();
  for (const { address, file, gone, kept } of pages.values()) {
    if (file === undefined) continue;
    fetched.set(folder + normalize(file), {
      address,
      isGone: gone !== undefined,
      charset: kept?.charset,
      place: places.get(address) ?? null,
    });
  }
  return fetched;
}
