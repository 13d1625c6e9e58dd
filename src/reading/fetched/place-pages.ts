import type { SitePlace } from '../../model/site-place.ts';
import { leadingWords } from './leading-words.data.ts';
import type { ListedPage } from './listed-page.ts';

type Pages = ReadonlyMap<string, ListedPage>;

/** What stands right above a page, and what tells it; `parent` null where that is the site itself. */
type Above = { readonly parent: string | null; readonly folds: readonly string[]; readonly by: SitePlace['by'] };

/** Deeper no publication is, and what leads in a circle is. */
const mostAbove = 12;
const mostHops = 10;

/** The page that stands at an address in the end: of a redirect where it leads, of the very same bytes where these are kept. */
function settle(pages: Pages, address: string): string {
  let at = address;
  for (let hop = 0; hop < mostHops; hop += 1) {
    const page = pages.get(at);
    const next = page?.to ?? page?.same;
    if (page?.file !== undefined || next === undefined || !pages.has(next)) return at;
    at = next;
  }
  return at;
}

/** Where pages stand in menus, by the page that stands there in the end. */
function menusOf(pages: Pages): ReadonlyMap<string, NonNullable<ListedPage['menu']>> {
  const menus = new Map<string, NonNullable<ListedPage['menu']>>();
  for (const { address, menu } of pages.values()) if (menu !== undefined) menus.set(address, menu);
  for (const [address, menu] of menus) {
    const at = settle(pages, address);
    if (!menus.has(at)) menus.set(at, menu);
  }
  return menus;
}

/** The page whose address this one lies below: `/programma/2/werk` below `/programma/2`. */
function findByAddress(pages: Pages, address: string, start: string | null): string | null {
  const url = URL.parse(address);
  if (url === null || url.search !== '') return null;
  const steps = url.pathname.split('/').filter((step) => step !== '');
  for (let end = steps.length - 1; end > 0 && steps.length <= mostAbove; end -= 1) {
    const path = `${url.origin}/${steps.slice(0, end).join('/')}`;
    const found = [path, `${path}/`].find((one) => pages.has(one));
    if (found !== undefined) return settle(pages, found) === start ? null : found;
  }
  return null;
}

/**
 * Where each page of a site stands, by the menus put together; a page that is in none stands below the page whose address it lies below, or the one
 * that led to it first. Without any menu nothing is said: then files are read as they are. Above what leads in a circle, or to a page that is not
 * there, nothing stands.
 * @returns by address, of all pages that the list names
 */
export function placePages(pages: Pages): ReadonlyMap<string, SitePlace> {
  const menus = menusOf(pages);
  if (menus.size === 0) return new Map();
  const start = [...pages.values()].find(({ depth }) => depth === 0)?.address ?? null;
  const home = start === null ? null : settle(pages, start);
  const above = new Map([...pages.keys()].map((address) => [address, findAbove(pages, menus, { address, home })]));
  const trails = new Map(
    [...pages.keys()].flatMap((address) => {
      const trail = climb(address, above, (at) => menus.get(at)?.text ?? nameByLink(pages.get(at)));
      return trail === null ? [] : [[address, trail] as const];
    }),
  );
  const order = orderPages(pages, menus, { home, above, trails });
  return new Map(
    [...pages].map(([address, page]): [string, SitePlace] => {
      const trail = trails.get(address);
      const by = trail === undefined ? null : (above.get(address)?.by ?? null);
      const name = address === home ? null : (menus.get(address)?.text ?? nameByLink(page));
      return [address, { above: trail ?? [], name, by, order: order.get(address) ?? 0 }];
    }),
  );
}

function nameByLink(page: ListedPage | undefined): string | null {
  const text = page?.link?.text ?? '';
  return leadingWords.test(text) || !/\p{L}{2}/u.test(text) ? null : text;
}

function findAbove(
  pages: Pages,
  menus: ReadonlyMap<string, NonNullable<ListedPage['menu']>>,
  { address, home }: { readonly address: string; readonly home: string | null },
): Above {
  const nothing: Above = { parent: null, folds: [], by: null };
  if (address === home) return nothing;
  const menu = menus.get(address);
  if (menu !== undefined) {
    const { under, folds = [] } = menu;
    if (under === undefined) return { parent: null, folds, by: 'menu' };
    if (!pages.has(under)) return nothing;
    const parent = menus.has(under) ? under : settle(pages, under);
    if (parent === home) return { parent: null, folds, by: 'menu' };
    return parent === address ? nothing : { parent, folds, by: 'menu' };
  }
  const below = findByAddress(pages, address, home);
  if (below !== null) return { parent: below, folds: [], by: 'address' };
  const page = pages.get(address);
  const from = page?.link === undefined || page.link.menu ? null : settle(pages, page.link.from);
  // One page leads to the next: only what stands in a menu has others below it by leading to them with a title.
  const isAbove = from !== null && from !== home && from !== address && menus.has(from) && nameByLink(page) !== null;
  return isAbove ? { parent: from, folds: [], by: 'link' } : nothing;
}

/** The titles above a page, outermost first; null where nothing tells, or where they lead in a circle. */
function climb(
  address: string,
  above: ReadonlyMap<string, Above>,
  nameOf: (address: string) => string | null,
): readonly string[] | null {
  const trail: string[] = [];
  let at = above.get(address);
  if (at === undefined || at.by === null) return null;
  for (let step = 0; step < mostAbove; step += 1) {
    trail.unshift(...at.folds);
    if (at.parent === null) return trail;
    const name = nameOf(at.parent);
    if (name !== null) trail.unshift(name);
    at = above.get(at.parent);
    // A page above of which nothing is known is the outermost.
    if (at === undefined || at.by === null) return trail;
  }
  return null;
}

/** The order of all pages: the start first, then as the menus have them, below each what is in no menu; last what stands nowhere. */
function orderPages(
  pages: Pages,
  menus: ReadonlyMap<string, NonNullable<ListedPage['menu']>>,
  tree: {
    readonly home: string | null;
    readonly above: ReadonlyMap<string, Above>;
    readonly trails: ReadonlyMap<string, readonly string[]>;
  },
): ReadonlyMap<string, number> {
  const met = new Map([...pages.keys()].map((address, at) => [address, at]));
  const keyOf = (address: string): readonly number[] => {
    const menu = menus.get(address);
    const { sitemap = Number.MAX_SAFE_INTEGER } = pages.get(address) ?? {};
    const own = met.get(address) ?? 0;
    return menu === undefined ? [1, sitemap, own] : [0, met.get(menu.from) ?? pages.size, menu.place, own];
  };
  const below = Map.groupBy(tree.trails.keys(), (address) => tree.above.get(address)?.parent ?? null);
  const order = new Map<string, number>(tree.home === null ? [] : [[tree.home, 0]]);
  const sorted = (parent: string | null) => sortByKeys(below.get(parent) ?? [], keyOf).reverse();
  const stack = sorted(null);
  const take = () => {
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (order.has(at)) continue;
      order.set(at, order.size);
      stack.push(...sorted(at));
    }
  };
  take();
  // Below a page that stands nowhere itself others may stand.
  for (const address of pages.keys()) {
    stack.push(address);
    take();
  }
  return order;
}

function sortByKeys(addresses: readonly string[], keyOf: (address: string) => readonly number[]): string[] {
  return addresses
    .map((address) => ({ address, key: keyOf(address) }))
    .sort((left, right) => {
      const at = left.key.findIndex((part, place) => part !== right.key[place]);
      return at < 0 ? 0 : (left.key[at] ?? 0) - (right.key[at] ?? 0);
    })
    .map(({ address }) => address);
}
