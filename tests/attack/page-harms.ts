import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

export type PageContext = {
  readonly base: string;
  readonly path: string;
  /** Whether a page may lead a reader to this host. */
  readonly foreign: (host: string) => boolean;
};

/** Elements that run, load or send something by themselves. */
const active = new Set([
  'script',
  'iframe',
  'frame',
  'object',
  'embed',
  'applet',
  'base',
  'template',
  'style',
  'video',
  'audio',
  'source',
  'math',
  'portal',
]);
/** Attributes that hold an address, and whether a reader chooses to follow it. */
const addressed = new Map([
  ['href', 'link'],
  ['src', 'load'],
  ['srcset', 'load'],
  ['action', 'load'],
  ['formaction', 'load'],
  ['poster', 'load'],
  ['data', 'load'],
  ['background', 'load'],
  ['ping', 'load'],
  ['cite', 'link'],
  ['xlink:href', 'load'],
]);

/** The name that all injected markup has: an element or attribute of it means that text became markup. */
const probeName = 'xssprobe';

/**
 * What in a page could harm who opens it: script and handlers, elements and attributes that came out of a text, addresses that run, load or
 * lead elsewhere. The page is parsed as a browser parses it.
 */
export function pageHarms(html: string, context: PageContext): string[] {
  return [...harmsBelow(parse(html), context)];
}

function* harmsBelow(node: Node, context: PageContext): Generator<string> {
  if ('tagName' in node) yield* harmsOf(node, context);
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) yield* harmsBelow(child, context);
}

function* harmsOf(element: Element, context: PageContext): Generator<string> {
  const { tagName, attrs } = element;
  if (active.has(tagName)) yield `an element <${tagName}>`;
  if (tagName.includes(probeName)) yield `a text became the element <${tagName}>`;
  for (const { name, value, prefix } of attrs) {
    const full = prefix ? `${prefix}:${name}` : name;
    if (name.startsWith('on') || name === 'srcdoc' || name === 'http-equiv')
      yield `an attribute ${name} on <${tagName}>`;
    if (name.includes(probeName)) yield `a text became the attribute ${name} on <${tagName}>`;
    const use = addressed.get(full);
    if (use !== undefined)
      yield* harmsOfAddress(`${name} of <${tagName}>`, value, tagName === 'link' ? 'load' : use, element, context);
  }
}

function* harmsOfAddress(
  where: string,
  value: string,
  use: string,
  element: Element,
  { base, path, foreign }: PageContext,
): Generator<string> {
  let url: URL;
  try {
    url = new URL(value, base + path);
  } catch {
    yield `${where} is no address: ${value.slice(0, 100)}`;
    return;
  }
  if (url.protocol === 'mailto:') return;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    yield `${where} is ${value.slice(0, 100)}`;
    return;
  }
  if (isOwn(url, base)) return;
  const names = element.attrs.find(({ name }) => name === 'rel')?.value ?? '';
  // The site names itself by the address under which readers find it.
  if (use === 'load' && !/\b(?:canonical|alternate)\b/.test(names)) yield `${where} loads from ${url.host}`;
  else if (!foreign(url.hostname)) yield `${where} leads to ${url.host}`;
}

/** Without `--address` the site calls itself localhost. */
function isOwn(url: URL, base: string): boolean {
  const own = new URL(base);
  return url.port === own.port && (url.hostname === own.hostname || url.hostname === 'localhost');
}
