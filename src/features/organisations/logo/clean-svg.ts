import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { LogoFault } from './logo-fault.ts';
import { drawing, drawn, running, unseen } from './svg-parts.data.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** Far more than any logo is drawn with. */
const mostElements = 2_000;
/** A value may name a place in the same picture, and no other address. */
const ownPlace = /^url\((['"]?)#[\w.-]+\1\)$/;
const number = /^\d{1,5}(?:\.\d+)?(?:px)?$/;

/**
 * An SVG drawn anew with nothing but shapes and colours: what runs, moves, asks an address or takes in something else is refused, what nobody
 * sees is left out.
 * @throws LogoFault where it is none, or has something that may not be there
 */
export function cleanSvg(text: string): string {
  const nodes = parseFragment(text.replace(/^\uFEFF?\s*(?:<\?xml[^>]*\?>)?/, '')).childNodes.filter(isSaid);
  const [root] = nodes;
  if (nodes.length !== 1 || root === undefined || !('tagName' in root) || root.tagName !== 'svg')
    throw new LogoFault('unknown');
  let left = mostElements;
  const print = (element: Element): string => {
    left -= 1;
    if (left < 0) throw new LogoFault('too-much');
    const name = element.tagName;
    if (running.has(name)) throw new LogoFault('runs', name);
    if (unseen.has(name) || (element !== root && name.includes(':'))) return '';
    if (name === 'style') throw new LogoFault('styled');
    if (name === 'image' || name === 'use' || name === 'feImage') throw new LogoFault('asks', name);
    if (!drawn.has(name)) throw new LogoFault('element', name);
    const said = attributesOf(element).map(([of, value]) => ` ${of}="${escaped(value)}"`);
    const inside = element.childNodes.filter(isSaid).map((node) => {
      if (!('tagName' in node)) throw new LogoFault('element', 'text');
      return print(node);
    });
    const space = element === root ? ` xmlns="http://www.w3.org/2000/svg"${sizeOf(element)}` : '';
    return `<${name}${space}${said.join('')}>${inside.join('')}</${name}>`;
  };
  return print(root);
}

/** Not a comment, nor white space. */
function isSaid(node: Node): boolean {
  if (node.nodeName === '#text') return 'value' in node && node.value.trim() !== '';
  return node.nodeName !== '#comment' && node.nodeName !== '#documentType';
}

/** What is left of the attributes, those of a `style` among them. */
function attributesOf({ attrs, tagName }: Element): readonly (readonly [string, string])[] {
  const said = new Map<string, string>();
  for (const { name, value, prefix } of attrs) {
    if (/^on/i.test(name)) throw new LogoFault('runs', name);
    if (name === 'href' && !/^#[\w.-]+$/.test(value.trim())) throw new LogoFault('asks', value);
    const pairs = name === 'style' && prefix === undefined ? declarationsOf(value) : [[name, value.trim()] as const];
    for (const [of, to] of pairs) {
      const isOfRoot = tagName === 'svg' && ['x', 'y', 'width', 'height', 'viewBox'].includes(of);
      if (prefix !== undefined || !drawing.has(of) || isOfRoot) continue;
      if (/[<>\\@&]|javascript:|expression|\/\*/i.test(to) || (/url\s*\(/i.test(to) && !ownPlace.test(to)))
        throw new LogoFault('asks', to);
      said.set(of, to);
    }
  }
  return [...said];
}

function declarationsOf(style: string): readonly (readonly [string, string])[] {
  return style.split(';').flatMap((declaration) => {
    const [name = '', ...value] = declaration.split(':');
    return value.length === 0 ? [] : [[name.trim(), value.join(':').trim()] as const];
  });
}

/** How large it is drawn, and from where to where. */
function sizeOf({ attrs }: Element): string {
  const of = (name: string) => attrs.find((one) => one.name === name)?.value.trim() ?? '';
  const box = of('viewBox')
    .split(/[\s,]+/)
    .map(Number);
  const [, , width = 0, height = 0] = box;
  if (box.length === 4 && box.every(Number.isFinite) && width > 0 && height > 0) return ` viewBox="${box.join(' ')}"`;
  if (!number.test(of('width')) || !number.test(of('height'))) throw new LogoFault('no-size');
  return ` viewBox="0 0 ${Number.parseFloat(of('width'))} ${Number.parseFloat(of('height'))}"`;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
