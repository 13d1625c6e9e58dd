/** What lists are marked with; the private range is where symbol fonts put their signs. */
const bullet = /^[•·▪■◦○●▸►‣⁃∙✓✔➢–\-*\uE000-\uF8FF](?=\s|$)/u;
const number = /^(?:\d{1,2}[.)]|[a-z]\)|[ivx]{1,4}\))(?=\s)/;

/** The marker that a line of a list begins with, and the text behind it; null for any other line. */
export function readMarker(text: string): { readonly marker: string | null; readonly text: string } | null {
  const sign = bullet.exec(text);
  if (sign) return { marker: null, text: text.slice(sign[0].length).trim() };
  const order = number.exec(text);
  return order ? { marker: order[0], text: text.slice(order[0].length).trim() } : null;
}
