import type { Block } from '../../model/block.ts';
import { ambiguousNames } from './municipalities.data.ts';
import { findMunicipality } from './municipality-names.ts';

const most = 200_000;
const least = 3;

/**
 * The municipality that a text names by far the most, its own kind of word ("de Groningse regio") and "gemeente Groningen" counted too;
 * null where no name stands out: a page about one's own town names it over and over, a page about others does not.
 */
export function mostNamed(title: string, blocks: readonly Block[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts(title, blocks)) {
    for (const match of text.matchAll(
      /(?<!\p{L})(?:([Gg]emeente) )?(\p{Lu}[\p{L}'’]{2,30}(?:-\p{Lu}[\p{L}]{2,20})?)/gu,
    )) {
      const word = match[2] ?? '';
      const name = findMunicipality(word) ?? fromAdjective(word) ?? findMunicipality(word.split('-')[0] ?? '');
      if (name === null || (ambiguousNames.has(name) && match[1] === undefined)) continue;
      counts.set(name, (counts.get(name) ?? 0) + (match[1] === undefined ? 1 : 3));
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < least || first[1] < 2 * (second?.[1] ?? 0)) return null;
  return first[0];
}

function* texts(title: string, blocks: readonly Block[]): Generator<string> {
  yield title.slice(0, 300);
  let total = 0;
  for (const block of blocks) {
    const found =
      block.kind === 'list'
        ? block.items.map((item) => item.text)
        : block.kind === 'heading' || block.kind === 'paragraph'
          ? [block.text]
          : [];
    for (const text of found) {
      total += text.length;
      if (total > most) return;
      yield text;
    }
  }
}

/** "Groningse", "Zwolse", "Leidse", "Amsterdamse": the adjective of a town. */
function fromAdjective(word: string): string | null {
  if (!/se?$/.test(word) || word.length < 6) return null;
  const stem = word.replace(/se?$/, '');
  return (
    findMunicipality(stem) ??
    findMunicipality(`${stem}en`) ??
    findMunicipality(`${stem}e`) ??
    findMunicipality(`${stem}le`)
  );
}
