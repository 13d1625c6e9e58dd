/** Head and frame of a page: the same on all, and seen on the one that is kept whole. */
const main = /<main[\s\S]*<\/main>/;

/** A page without what is around it, one tag a line. */
export function mainOf(page: string): string {
  return main.exec(page)?.[0] ?? page;
}

/** What a page is about: its title and its headings, a line each, with their level. */
export function headingsOf(page: string): string {
  const found = page.matchAll(/<(title|h[1-6])(?: [^>]*)?>([\s\S]*?)<\/\1>/g);
  return [...found]
    .map(([, tag, inner = '']) => {
      const words = inner.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
      return `${tag} ${words.trim()}`;
    })
    .join('\n');
}
