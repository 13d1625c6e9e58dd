import type { Block } from '../../model/block.ts';
import type { Position } from '../../model/source.ts';
import type { Mention } from '../../model/statement.ts';
import { ambiguousNames, municipalities } from '../identity/municipalities.data.ts';
import { partners } from './partners.data.ts';
import { foreignPlaces } from './places.data.ts';

type Entry = { readonly words: readonly string[]; readonly kind: Mention['kind']; readonly name: string };

const word = /[\p{L}\d][\p{L}\d&'’]*/gu;

/** Names by their first word, longest first, so that a text is walked through once. */
const byFirstWord = indexNames();

/** The partners and places that some blocks name, each once, in order. The body's own name is not a mention. */
export function findMentions(blocks: readonly Block[], organisation: string | null): readonly Mention[] {
  const found = new Map<string, Mention>();
  for (const { text, at } of textsOf(blocks)) {
    for (const { kind, name } of namesIn(text)) {
      if (name !== organisation && !found.has(name)) found.set(name, { kind, name, at });
    }
  }
  return [...found.values()];
}

function* textsOf(blocks: readonly Block[]): Generator<{ text: string; at: Position }> {
  for (const block of blocks) {
    if (block.kind === 'list') yield* block.items;
    else if (block.kind !== 'table') yield block;
  }
}

function* namesIn(text: string): Generator<Entry> {
  const words: readonly string[] = text.match(word) ?? [];
  let places: readonly number[] | null = null;
  for (let index = 0; index < words.length; index += 1) {
    const entries = byFirstWord.get(words[index]?.toLowerCase() ?? '');
    const entry = entries?.find((one) => one.words.every((part, offset) => fits(part, words[index + offset])));
    if (entry === undefined) continue;
    if (ambiguousNames.has(entry.name)) {
      // where words begin is asked of few texts
      places ??= [...text.matchAll(word)].map((match) => match.index);
      if (startsSentence(text, places[index] ?? 0)) continue;
    }
    yield entry;
    index += entry.words.length - 1;
  }
}

/** Capitals count, except that a name may be begun with a small letter ("provincie Groningen") in all but its last word. */
function fits(part: string, written: string | undefined): boolean {
  if (written === undefined) return false;
  if (part === written.replaceAll('’', "'")) return true;
  return (
    part.length > 4 &&
    part !== part.toUpperCase() &&
    part.slice(1) === written.slice(1) &&
    part[0]?.toLowerCase() === written[0] &&
    /^provincie|^regio|^ministerie|^vereniging|^samenwerkingsverband|^stichting|^veiligheidsregio|^omgevingsdienst|^startup|^start|^metropoolregio|^voedselbank|^politie/i.test(
      part,
    )
  );
}

function startsSentence(text: string, index: number): boolean {
  return /(?:^|[.!?:•\n]\s*)["'“‘(]?$/.test(text.slice(Math.max(0, index - 6), index)) || index === 0;
}

function indexNames(): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  const add = (written: string, kind: Mention['kind'], name: string) => {
    const words = [...written.matchAll(word)].map((match) => match[0].replaceAll('’', "'"));
    const first = words[0]?.toLowerCase();
    if (first === undefined) return;
    const entries = index.get(first) ?? [];
    entries.push({ words, kind, name });
    index.set(first, entries);
  };
  for (const [name, ...others] of partners) for (const written of [name, ...others]) add(written, 'partner', name);
  for (const name of municipalities) add(name, 'place', name);
  for (const name of foreignPlaces) add(name, 'place', name);
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}
