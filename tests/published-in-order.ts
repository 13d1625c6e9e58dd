import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** A list on a page, by the publications that its parts are about, one each. */
type Listed = readonly string[];

function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** The publications that the addresses in a node lead to. */
function namedIn(node: Node, slugs: ReadonlySet<string>): ReadonlySet<string> {
  const own = 'attrs' in node ? node.attrs : [];
  const named = own.flatMap(({ name, value }) =>
    name === 'href' || name === 'value' ? value.split(/[/?=&#]/).filter((part) => slugs.has(part)) : [],
  );
  return new Set([...named, ...childrenOf(node).flatMap((child) => [...namedIn(child, slugs)])]);
}

const parts = new Set(['li', 'option', 'optgroup', 'th', 'td', 'tr']);

/** A row in the body of a table: what stands in it is in the order of the heads above it, which are a list of their own. */
function isBodyRow({ nodeName, ...node }: Node): boolean {
  return nodeName === 'tr' && 'parentNode' in node && node.parentNode?.nodeName === 'tbody';
}

/** The lists and the heads of tables of a page of which every part leads to one publication, and none to two. */
function listsIn(node: Node, slugs: ReadonlySet<string>): readonly Listed[] {
  const named = (isBodyRow(node) ? [] : childrenOf(node))
    .filter(({ nodeName }) => parts.has(nodeName))
    .map((child) => [...namedIn(child, slugs)])
    .filter(({ length }) => length > 0);
  const list = named.every(({ length }) => length === 1) ? [named.flat()] : [];
  return [...list, ...childrenOf(node).flatMap((child) => listsIn(child, slugs))];
}

/** The lists of a data file: what has a publication in each of its parts. */
function listsInData(data: unknown, slugs: ReadonlySet<string>): readonly Listed[] {
  if (typeof data !== 'object' || data === null) return [];
  const slugOf = (part: unknown): string | null => {
    if (typeof part === 'string') return slugs.has(part) ? part : null;
    if (typeof part !== 'object' || part === null) return null;
    return 'publication' in part ? slugOf(part.publication) : 'slug' in part ? slugOf(part.slug) : null;
  };
  const own = Array.isArray(data) ? data.map(slugOf) : [];
  const list = own.every((slug) => slug !== null) ? [own] : [];
  return [...list, ...Object.values(data).flatMap((value) => listsInData(value, slugs))];
}

/** The lists on a page or in a data file of which each part is about one publication; what is about the same one in a row counts once. */
export function publicationLists(text: string, slugs: ReadonlySet<string>): readonly Listed[] {
  const lists = /^[{[]/.test(text) ? listsInData(JSON.parse(text), slugs) : listsIn(parse(text), slugs);
  return lists.map((list) => list.filter((slug, at) => slug !== list[at - 1])).filter(({ length }) => length > 1);
}
