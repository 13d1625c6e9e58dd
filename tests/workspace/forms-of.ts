/** A form of a page, with what is in its fields. */
export type Form = { readonly action: string; readonly fields: Record<string, string>; readonly isPassage: boolean };

/** The forms of a page that change something, as a browser would send them. */
export function formsOf(page: string): readonly Form[] {
  const decode = (text: string) =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  return [...page.matchAll(/<form[^>]*method="post"[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/g)].map(
    ([, action = '', inside = '']) => {
      const fields: Record<string, string> = {};
      for (const [tag] of inside.matchAll(/<input[^>]*>/g)) {
        if (tag.includes('type="checkbox"') && !/ checked\b/.test(tag)) continue;
        fields[/name="([^"]*)"/.exec(tag)?.[1] ?? ''] = decode(/value="([^"]*)"/.exec(tag)?.[1] ?? '');
      }
      for (const [, name = '', options = ''] of inside.matchAll(
        /<select[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g,
      ))
        fields[name] = decode(/<option(?=[^>]* selected)[^>]*value="([^"]*)"/.exec(options)?.[1] ?? '');
      for (const [, name = '', text = ''] of inside.matchAll(
        /<textarea[^>]*name="([^"]*)"[^>]*>\n?([\s\S]*?)<\/textarea>/g,
      ))
        fields[name] = decode(text);
      return { action: decode(action), fields, isPassage: inside.includes('ds-piece__passage') };
    },
  );
}
