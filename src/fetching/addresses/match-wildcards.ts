/**
 * Whether a text begins as a pattern says, in which `*` stands for any signs and a `$` at the end for the end of the text (RFC 9309, section
 * 2.2.3). The first place where a piece fits will do, so no pattern takes more than one walk through the text for each piece.
 */
export function matchWildcards(pattern: string, text: string): boolean {
  const isWhole = pattern.endsWith('$');
  const [first = '', ...others] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!text.startsWith(first)) return false;
  let at = first.length;
  const last = isWhole ? others.pop() : undefined;
  for (const piece of others) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (!isWhole) return true;
  if (last === undefined) return at === text.length;
  return text.length - last.length >= at && text.endsWith(last);
}
