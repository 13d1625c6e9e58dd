/**
 * What an editor copies into a page to show a picture there: one frame, without a script.
 * @param address of the page to frame, with the name of the site
 * @param title what a screen reader says of the frame
 * @param height of the frame in CSS pixels
 */
export function embedCode(address: string, title: string, height: number): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
