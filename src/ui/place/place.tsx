/** Where a text stands in its file, in words, with the address of that very place where it is known. */
export type PlaceView = { readonly text: string; readonly href: string | null };

/** `begroting.pdf, p. 12, tabel 3, rij 4`. */
export function Place({ place }: { place: PlaceView }) {
  return place.href === null ? (
    <span>{place.text}</span>
  ) : (
    <a class="nl-link" href={place.href}>
      {place.text}
    </a>
  );
}
