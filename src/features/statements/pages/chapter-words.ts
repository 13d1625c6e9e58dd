import { addressOf, type Voice } from '../../../frame/addresses.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import { chapterName } from '../../../words/publication-name.ts';
import type { Statements } from '../queries/read-statements.ts';

/** Makes the link to a chapter: its code and title. */
export function chapterLink(voice: Voice, pathOf: (slug: string) => string) {
  return (chapter: { readonly slug: string; readonly code: string | null; readonly title: string }): Anchor => ({
    href: addressOf(voice, pathOf(chapter.slug)),
    text: chapterName(chapter),
  });
}

/**
 * What a search engine shows of a page: the first running text, else `otherwise`.
 * @param mark said behind the text, within it; null where nothing is to be said of it
 */
export function describe(passages: Statements['passages'], otherwise: string, mark: string | null): string {
  for (const { blocks } of passages) {
    for (const block of blocks)
      if (block.kind === 'paragraph' && block.text.length > 60)
        return [cut(block.text, 200), ...(mark === null ? [] : [mark])].join(' ');
  }
  return otherwise;
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  return `${text.slice(0, space > length / 2 ? space : length)} …`;
}

/** The host of an address, which says enough where the whole address is long; the address itself where it is none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

/** The first of each key, in the order given. */
export function unique<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[] {
  const seen = new Set<string>();
  return values.filter((value) => !seen.has(keyOf(value)) && seen.add(keyOf(value)));
}
