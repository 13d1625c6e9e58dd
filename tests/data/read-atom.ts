/** An element as it stands in a feed. */
type Element = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
};

const token = /<\?xml[^>]*\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([a-z]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function readEntities(text: string): string {
  return text.replace(/&(\w*)(;?)/g, (found, name: string, end: string) => {
    const sign = entities[name];
    if (sign === undefined || end === '') throw new Error(`No such entity: ${found}`);
    return sign;
  });
}

/** Reads XML as strictly as Atom needs it: elements that are closed in their order, known entities, no sign that XML has not. Throws where it is none. */
function readXml(xml: string): Element {
  const unfit = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.exec(xml);
  if (unfit !== null) throw new Error(`No sign of XML at ${unfit.index}`);
  const root: Element = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const match = token.exec(xml);
    const parent = open.at(-1);
    if (match === null || parent === undefined) throw new Error(`No XML at ${at}: ${xml.slice(at, at + 60)}`);
    const [, data, end, name, attributes = '', alone, text] = match;
    if (data !== undefined) parent.text += data;
    else if (text !== undefined) parent.text += readEntities(text);
    else if (end === '/') {
      if (parent.name !== name) throw new Error(`${parent.name} ends as ${name}`);
      open.pop();
    } else if (name !== undefined) {
      const pairs = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)];
      const element: Element = {
        name,
        attributes: new Map(pairs.map(([, key = '', value = '']) => [key, readEntities(value)])),
        children: [],
        text: '',
      };
      parent.children.push(element);
      if (alone === '') open.push(element);
    }
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('Not one element at the top.');
  return root.children[0] ?? root;
}

function only({ name, children }: Element, wanted: string): Element {
  const found = children.filter((child) => child.name === wanted);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${name} has ${found.length} ${wanted}`);
  return found[0];
}

function linkIn(element: Element, rel: string | undefined): string {
  const link = element.children.find((child) => child.name === 'link' && child.attributes.get('rel') === rel);
  const href = link?.attributes.get('href');
  if (href === undefined) throw new Error(`${element.name} has no link ${rel}`);
  return href;
}

/** A moment as Atom writes it (RFC 3339). */
function momentIn(element: Element, name: 'published' | 'updated' = 'updated'): string {
  const { text } = only(element, name);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(text)) throw new Error(`No moment: ${text}`);
  return text;
}

/** Reads a feed, with what RFC 4287 says that it and each entry must have. Throws where something is not there. */
export function readAtom(xml: string) {
  const feed = readXml(xml);
  if (feed.name !== 'feed' || feed.attributes.get('xmlns') !== 'http://www.w3.org/2005/Atom')
    throw new Error('No Atom');
  const author = only(only(feed, 'author'), 'name').text;
  return {
    id: new URL(only(feed, 'id').text).href,
    title: only(feed, 'title').text,
    author,
    updated: momentIn(feed),
    self: linkIn(feed, 'self'),
    page: linkIn(feed, 'alternate'),
    entries: feed.children
      .filter(({ name }) => name === 'entry')
      .map((entry) => ({
        id: new URL(only(entry, 'id').text).href,
        title: only(entry, 'title').text,
        summary: only(entry, 'summary').text,
        published: momentIn(entry, 'published'),
        updated: momentIn(entry),
        link: linkIn(entry, undefined),
        category: only(entry, 'category').attributes.get('term'),
      })),
  };
}
