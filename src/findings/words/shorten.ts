/** The first words of a text, for in a sentence: at most 80 characters, cut at a word, without a comma that a cut in the document left at its end. */
export function shorten(text: string, longest = 80): string {
  const flat = text
    .replace(/\s+/g, ' ')
    .replace(/[ ,;:]+$/, '')
    .trim();
  if (flat.length <= longest) return flat;
  const cut = flat.slice(0, longest);
  const end = cut.lastIndexOf(' ');
  return `${(end > longest / 2 ? cut.slice(0, end) : cut).toWellFormed()}…`;
}
