/** What led to a cell before, or names what else stands in it: addresses that were given go on leading there. */
export function EarlierPlaces({ ids }: { ids: readonly string[] }) {
  return (
    <>
      {ids.map((id) => (
        <span key={id} id={id} class="ds-place" />
      ))}
    </>
  );
}
