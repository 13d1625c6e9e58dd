import { normalize } from 'node:path/posix';

const address = /^https?:\/\/\S{1,2000}$/;

/** Where a file was published, and whether it is not there any more. */
export type FetchedFrom = { readonly address: string; readonly isGone: boolean };

function readLine(line: string): (FetchedFrom & { readonly file: string }) | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('file' in value) || !('address' in value)) return null;
    const isSound = typeof value.file === 'string' && typeof value.address === 'string' && address.test(value.address);
    const isGone = 'gone' in value && typeof value.gone === 'string';
    return isSound ? { file: String(value.file), address: String(value.address), isGone } : null;
  } catch {
    return null;
  }
}

/**
 * Reads where each file of a fetched web site was published, by the path of the file. A line that is none, or is of no file, is passed over: the
 * list comes from outside as the files do, and gives nothing but addresses and what is gone from them.
 * @param folder what stands before the path of a file from where the list is: empty, or ending with `/`
 */
export function readFetchedList(list: Uint8Array, folder: string): ReadonlyMap<string, FetchedFrom> {
  const fetched = new Map<string, FetchedFrom>();
  for (const line of new TextDecoder().decode(list).split('\n')) {
    const found = readLine(line);
    // A later line says what holds now.
    if (found !== null) fetched.set(folder + normalize(found.file), { address: found.address, isGone: found.isGone });
  }
  return fetched;
}
