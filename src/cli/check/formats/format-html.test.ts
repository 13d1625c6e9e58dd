import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { budget, checkTexts, report } from '../check.fixture.ts';
import { keepRules } from '../read-config.ts';
import { formatHtml } from './format-html.tsx';

type Node = DefaultTreeAdapterTypes.Node;
const config = keepRules({ rules: {} }, ['target-changed']);
const texts = { 'begroting.txt': budget, 'jaarverslag.txt': report };

function elementsIn(node: Node): DefaultTreeAdapterTypes.Element[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...inner] : inner;
}

function attribute(element: DefaultTreeAdapterTypes.Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

describe('the report as a page', () => {
  const elements = elementsIn(parse(formatHtml(checkTexts(texts, { config }), 'nl')));

  test('is one file: no script, and nothing from elsewhere', () => {
    expect(elements.filter(({ tagName }) => ['script', 'link', 'img', 'iframe', 'form'].includes(tagName))).toEqual([]);
    expect(elements.flatMap((element) => attribute(element, 'src') ?? [])).toEqual([]);
  });

  test('every link leads to a place in the page, and no two places have one name', () => {
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = elements.flatMap((element) => attribute(element, 'href') ?? []);
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect(ids).toContain(link.slice(1));
  });

  test('quotes every text in a figure of its own and explains the rule', () => {
    const html = formatHtml(checkTexts(texts, { config }), 'nl');
    expect(elements.filter(({ tagName }) => tagName === 'blockquote')).toHaveLength(2);
    expect(html).toContain('Zo verhelpt u het');
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/);
  });

  test('shows what a document writes as text', () => {
    const sly = report.replace('Sneller bouwen', 'Sneller <script>alert(1)</script> bouwen');
    const html = formatHtml(checkTexts({ ...texts, 'jaarverslag.txt': sly }, { config }), 'en');
    expect(html).not.toContain('<script>');
  });
});
