/** More addresses than this are no help above a page: then the sites are named that they are on. */
const mostNamed = 24;

/** Originals to name: how many there are, and their addresses, or of many the sites that they are on. */
export type PickedOriginals = { readonly count: number; readonly addresses: readonly string[] };

/** Picks the addresses that a reader is sent to: those of pages, each once, in the order given. */
export function pickOriginals(addresses: readonly (string | null)[]): PickedOriginals {
  const pages = new Set(
    addresses.flatMap((address) =>
      address !== null && /^https?:\/\//i.test(address) && URL.canParse(address) ? [address] : [],
    ),
  );
  const named = pages.size > mostNamed ? new Set([...pages].map((address) => `${new URL(address).origin}/`)) : pages;
  return { count: pages.size, addresses: [...named].slice(0, mostNamed) };
}
