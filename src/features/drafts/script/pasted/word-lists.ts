/** How Word says of a line that it is an item, and how deep. */
const itemStyle = /mso-list:\s*l\d+\s+level(\d+)/i;
/** "1.", "a)", "iv." in front of a line; a dot or a dash says that it is not counted. */
const counted = /^\(?(?:\d+|[a-z]|[ivxlcdm]+)[.)]/i;

type Item = { readonly line: Element; readonly level: number; readonly tag: 'ol' | 'ul' };

/** Word copies an item as a line with its sign in front: lines that follow each other become a list, as deep as they say. */
export function makeLists(page: Document): void {
  const lines = [...page.body.querySelectorAll('p[style*="mso-list"]')];
  const items = lines.flatMap((line): readonly Item[] => {
    const level = Number(itemStyle.exec(line.getAttribute('style') ?? '')?.[1] ?? 0);
    if (level === 0) return [];
    return [{ line, level, tag: counted.test(takeSign(line)) ? 'ol' : 'ul' }];
  });
  // A heading can be counted too: its number comes by itself here.
  for (const sign of page.body.querySelectorAll('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]'))
    sign.remove();
  for (const run of runsOf(items)) nest(page, run);
}

/** The sign in front of an item, which is taken out. */
function takeSign(line: Element): string {
  const sign = line.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]');
  const text = sign?.textContent.trim() ?? '';
  sign?.remove();
  return text;
}

/** Items that follow each other with nothing but white space between them. */
function runsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  for (const item of items) {
    const before = runs.at(-1)?.at(-1);
    if (before !== undefined && item.line.previousElementSibling === before.line) runs.at(-1)?.push(item);
    else runs.push([item]);
  }
  return runs;
}

function nest(page: Document, run: readonly Item[]): void {
  const [first] = run;
  if (first === undefined) return;
  const top = page.createElement('div');
  first.line.before(top);
  /** The lists that are open, the outermost first. */
  const open: { readonly list: Element; readonly level: number }[] = [];
  for (const { line, level, tag } of run) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > level) open.pop();
    const last = open.at(-1);
    const isNext = last !== undefined && last.level === level && last.list.localName === tag;
    if (last !== undefined && last.level === level && !isNext) open.pop();
    let list = isNext ? last.list : null;
    if (list === null) {
      list = page.createElement(tag);
      const above = open.at(-1)?.list;
      (above?.lastElementChild ?? top).append(list);
      open.push({ list, level });
    }
    const item = page.createElement('li');
    const text = page.createElement('p');
    text.append(...line.childNodes);
    item.append(text);
    list.append(item);
    line.remove();
  }
  top.replaceWith(...top.childNodes);
}
