/** Licences that are known by a name, each at the address that stands for it everywhere. */
const named = {
  CC0: { address: 'https://creativecommons.org/publicdomain/zero/1.0/', text: 'CC0 1.0' },
  'CC-BY-4.0': { address: 'https://creativecommons.org/licenses/by/4.0/', text: 'CC BY 4.0' },
} as const;

const longest = 500;

/** The names by which a licence can be given, besides its address. */
export const licenceNames: readonly string[] = Object.keys(named);

/**
 * The address of a licence that is given by name (`CC0`, `CC-BY-4.0`) or by address; null for `none`.
 * @returns undefined where it is neither: an address is one of the web, with a name of a host
 */
export function readLicence(given: string): string | null | undefined {
  const text = given.trim();
  if (/^none$/i.test(text)) return null;
  const known = Object.entries(named).find(([name]) => name.toLowerCase() === text.toLowerCase());
  if (known !== undefined) return known[1].address;
  if (text.length > longest || !/^https?:\/\/[^\s/]/i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.username === '' && url.password === '' ? url.href : undefined;
}

/** What a licence at an address is called: `CC0 1.0`; one without a name by where it stands. */
export function nameLicence(address: string): string {
  const known = Object.values(named).find((one) => one.address === address);
  if (known !== undefined) return known.text;
  const { host, pathname } = new URL(address);
  return host + (pathname === '/' ? '' : pathname);
}
