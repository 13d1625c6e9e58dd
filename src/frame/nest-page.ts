/** An attribute that names places, a link to one, or a heading. Each way begins with a sign of its own: a page of a megabyte is looked through. */
const nameOrHeading = / (id|aria-labelledby|aria-describedby)="([^"]*)"| href="#([^"]*)"|(<\/?h)([1-5])(?=[ >])/g;

/**
 * A part of a page so that it can stand on a page with others like it: the names of its places, and what refers to these, begin with the name of
 * the part, and its headings are one level deeper. What was written in texts stays: there a quotation mark or a tag is escaped.
 * @param html as the components made it
 */
export function nestPage(html: string, name: string): string {
  return html.replace(nameOrHeading, (_, attribute, names = '', place, tag, level) => {
    if (tag !== undefined) return `${tag}${Number(level) + 1}`;
    if (place !== undefined) return ` href="#${name}_${place}"`;
    return ` ${attribute}="${name}_${names.replaceAll(' ', ` ${name}_`)}"`;
  });
}
