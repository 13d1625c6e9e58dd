/** The most bodies beside each other: more columns nobody reads. */
export const mostBodies = 5;

/** What an address asks to see: what is compared, and of which bodies. */
export type BodiesRequest = { readonly what: string | null; readonly bodies: readonly string[] };

const places = Array.from({ length: mostBodies }, (_, at) => `organisatie${at + 1}`);

/** Reads `?wat=indicator.banen&organisatie1=havermonde&organisatie2=groningen`; what is no name of anything is left out. */
export function readBodiesRequest(address: string): BodiesRequest {
  const { searchParams } = new URL(address);
  const what = searchParams.get('wat');
  const named = places.flatMap((place) => searchParams.get(place) ?? []);
  return {
    what: what !== null && /^(?:indicator|onderdeel)\.[a-z0-9-]{1,120}$/.test(what) ? what : null,
    bodies: [...new Set(named.filter((slug) => /^[a-z0-9-]{1,80}$/.test(slug)))],
  };
}

/** The same as the query of an address: the fields of the form. */
export function bodiesQuery({ what, bodies }: BodiesRequest): Readonly<Record<string, string | null>> {
  return { wat: what, ...Object.fromEntries(places.map((place, at) => [place, bodies[at] ?? null])) };
}
