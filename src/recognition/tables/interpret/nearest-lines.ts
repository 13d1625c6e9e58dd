/** A paragraph of more lines than these is prose, of which only the end stands near. */
const mostLines = 3;

/** The lines just above a table, nearest first: in plain text a title can be the last line of the paragraph above. */
export function nearestLines(above: readonly string[]): readonly string[] {
  const [nearest = ''] = above;
  return nearest
    .slice(-1_000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reverse()
    .slice(0, mostLines);
}
