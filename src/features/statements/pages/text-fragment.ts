/** What is shorter stands in many places of a page. */
const shortest = 12;
/** So many words tell a text from all others of a page. */
const telling = 5;

/** A hyphen and a comma have a meaning of their own in a text fragment. */
function encodePiece(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/**
 * The end of an address that leads to these words on a page, to be put behind its fragment (the text fragments of the Web Incubator Community
 * Group): `:~:text=We%20bouwen,de%20haven.`. Empty for a text that may stand in many places.
 */
export function textFragment(quoted: string): string {
  if (quoted.trim().length < shortest) return '';
  const inOrder = quoted.trim().split(/\s+/);
  const pieces = inOrder.length <= 2 * telling ? [inOrder] : [inOrder.slice(0, telling), inOrder.slice(-telling)];
  return `:~:text=${pieces.map((piece) => encodePiece(piece.join(' '))).join(',')}`;
}
