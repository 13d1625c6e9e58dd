const nameOrHeading =
  / (?<attribute>id|aria-labelledby|aria-describedby)="(?<names>[^"]*)"| href="#(?<place>[^"]*)"|(?<=<\/?h)(?<level>[1-5])(?=[ >])/g;

/**
 * A part of a page so that it can stand on a page with others like it: the names of its places, and what refers to these, begin with the name of
 * the part, and its headings are one level deeper. What was written in texts stays: there a quotation mark or a tag is escaped.
 * @param html as the components made it
 */
export function nestPage(html: string, name: string): string {
  return html.replace(nameOrHeading, (...found) => {
    const { attribute, names, place, level } = found.at(-1);
    if (level !== undefined) return String(Number(level) + 1);
    if (place !== undefined) return ` href="#${name}_${place}"`;
    const own = String(names)
      .split(' ')
      .map((one) => `${name}_${one}`);
    return ` ${attribute}="${own.join(' ')}"`;
  });
}
