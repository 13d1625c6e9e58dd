import { foldSpace } from '../../model/text/fold-space.ts';
import { breadcrumbName } from './clutter-names.data.ts';
import { type HtmlDocument, type HtmlElement, listElements, readAttribute, readRawText } from './html-tree.ts';
import { readNames } from './weigh.ts';

/** What a page says about itself, outside of its content. */
export type PageFacts = {
  readonly title: string | null;
  readonly address: string | null;
  readonly language: string | null;
  readonly breadcrumb: readonly string[];
};

const absolute = /^https?:\/\/\S+$/i;
/** "saved from url=(0031)https://…" of browsers, "Page saved with SingleFile url: https://…" */
const savedFrom = /(?:saved from url=(?:\(\d+\))?|^\s*url:)\s*(https?:\/\/\S+)/im;
const language = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;
const separators = /\s*(?:[>›»→|]|\s\/\s)\s*/;

function asAddress(value: string | null): string | null {
  const trimmed = value?.trim() ?? '';
  return absolute.test(trimmed) ? trimmed : null;
}

/** From most to least said about this very page: canonical link, og:url, the comment of who saved it, base. */
const addressSources: readonly ((element: HtmlElement) => string | null)[] = [
  (element) =>
    element.name === 'link' && readAttribute(element, 'rel')?.toLowerCase() === 'canonical'
      ? readAttribute(element, 'href')
      : null,
  (element) =>
    element.name === 'meta' && (readAttribute(element, 'property') ?? readAttribute(element, 'name')) === 'og:url'
      ? readAttribute(element, 'content')
      : null,
];

function findAddress(elements: readonly HtmlElement[], comments: readonly string[]): string | null {
  for (const source of addressSources) {
    for (const element of elements) {
      const address = asAddress(source(element));
      if (address) return address;
    }
  }
  for (const comment of comments) {
    const saved = savedFrom.exec(comment.slice(0, 2000))?.[1];
    if (saved) return saved;
  }
  const base = elements.find((element) => element.name === 'base');
  return base ? asAddress(readAttribute(base, 'href')) : null;
}

function isBreadcrumb(element: HtmlElement): boolean {
  if (element.attributes.length === 0) return false;
  const names = `${readNames(element)} ${readAttribute(element, 'aria-label')?.toLowerCase() ?? ''}`;
  return breadcrumbName.test(names.trim());
}

function readSteps(element: HtmlElement): string[] {
  const below = listElements(element);
  const items = below.filter((child) => child.name === 'li');
  const texts = items.length > 0 ? items.map(readRawText) : readRawText(element).split(separators);
  return texts
    .map((text) => foldSpace(text).replace(/^(?:u bent hier|je bent hier|kruimelpad)\s?:?\s?/i, ''))
    .map((text) => text.replace(/^[>›»→/|]\s?/, '').replace(/\s?[>›»→/|]$/, ''))
    .filter((text) => text !== '' && text.length <= 200);
}

/** The longest breadcrumb that can be one; a whole page of that name is something else. */
const mostSteps = 12;

/** Reads title, address, language and breadcrumb of a page, from head, comments and body. */
export function readPageFacts(document: HtmlDocument): PageFacts {
  const elements = listElements(document);
  const title = elements.find((element) => element.name === 'title' && element.parent?.kind === 'element');
  const root = elements.find((element) => element.name === 'html');
  const lang = root ? (readAttribute(root, 'lang') ?? readAttribute(root, 'xml:lang')) : null;
  const breadcrumb = elements
    .filter(isBreadcrumb)
    .slice(0, 5)
    .map(readSteps)
    .find((steps) => steps.length > 0 && steps.length <= mostSteps);
  return {
    title: (title && foldSpace(readRawText(title))) || null,
    address: findAddress(elements, document.comments),
    language: lang && language.test(lang.trim()) ? lang.trim() : null,
    breadcrumb: breadcrumb ?? [],
  };
}
