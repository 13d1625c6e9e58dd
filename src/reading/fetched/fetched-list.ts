import { normalize } from 'node:path/posix';

const address = /^https?:\/\/\S{1,2000}$/;

function readLine(line: string): { readonly file: string; readonly address: string } | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('file' in value) || !('address' in value)) return null;
    const isSound = typeof value.file === 'string' && typeof value.address === 'string' && address.test(value.address);
    return isSound ? { file: String(value.file), address: String(value.address) } : null;
  } catch {
    return null;
  }
}

/**
 * Reads where each file of a fetched web site was published, by the path of the file. A line that is none, or is of no file, is passed over: the
 * list comes from outside as the files do, and gives nothing but addresses.
 * @param folder what stands before the path of a file from where the list is: empty, or ending with `/`
 */
export function readFetchedList(list: Uint8Array, folder: string): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const line of new TextDecoder().decode(list).split('\n')) {
    const found = readLine(line);
    // A later line says what holds now.
    if (found !== null) addresses.set(folder + normalize(found.file), found.address);
  }
  return addresses;
}
