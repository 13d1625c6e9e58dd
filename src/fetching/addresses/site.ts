import { normalAddress } from './normal-address.ts';

/** What one fetch is bound to. */
export type Site = {
  /** Scheme, host and port as pages are asked for: `https://www.voorbeeld.nl`. */
  readonly origin: string;
  /** Pages are this path, or lie below it. Ends with `/` but where it is one page. */
  readonly path: string;
};

/** Where an address lies: on the site (and what it is called there), on its host but outside its path, or elsewhere. */
export type Placed = { readonly is: 'here' | 'beside' | 'elsewhere'; readonly address: string };

/** The site that an address is the start of: the folder of a page that is named as a file, else the page and what lies below it. */
export function siteOf(address: string): Site {
  const { origin, pathname } = new URL(address);
  const isFile = /\/[^/]*\.[a-z0-9]{2,5}$/i.test(pathname);
  return { origin, path: isFile ? pathname.slice(0, pathname.lastIndexOf('/') + 1) : pathname };
}

function hostOf({ hostname, port }: URL): string {
  return `${hostname.replace(/^www\./, '')}:${port}`;
}

/** Whether two addresses are of one site: http and https, with and without `www`, are the same. */
export function isSameHost(one: string, other: string): boolean {
  return hostOf(new URL(one)) === hostOf(new URL(other));
}

function liesBelow(pathname: string, path: string): boolean {
  return pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`) || `${pathname}/` === path;
}

/**
 * Where an address lies, in the form in which the site calls it.
 * @param href as a page writes it; null is given for what is no address of the web
 */
export function placeAddress(site: Site, href: string, base: string): Placed | null {
  const address = normalAddress(href, base);
  if (address === null) return null;
  if (!isSameHost(address, site.origin)) return { is: 'elsewhere', address };
  const own = site.origin + address.slice(new URL(address).origin.length);
  return { is: liesBelow(new URL(own).pathname, site.path) ? 'here' : 'beside', address: own };
}
