import { bodyKinds } from './organisation-kinds.data.ts';

/** A body that is no municipality, as a running text names it, and how often: in full and by the letters that it is shortened to. */
export type NamedBody = { readonly name: string; readonly count: number };

const kinds = [...bodyKinds].sort((a, b) => b.length - a.length).join('|');
/** "Omgevingsdienst Noordrand (ODN)". */
const named = new RegExp(
  `(?<!\\p{L})((?:${kinds}) (?:\\p{Lu}[\\p{L}'’-]{2,30}(?: (?:en|aan|de|van|der) (?=(?:de |het )?\\p{Lu})| (?=\\p{Lu}))?){1,4})(?: \\((?:hierna:? )?["“‘']?([A-Z][A-Za-z]{1,6})["”’']?\\))?`,
  'gu',
);
/** Who gives the letters that it will be called by speaks of itself. */
const weightOfLetters = 3;

/** The bodies that texts name, most named first, and the texts without those names: the town in them is not named by itself. */
export function findNamedBodies(texts: readonly string[]): { bodies: readonly NamedBody[]; rest: readonly string[] } {
  const counts = new Map<string, number>();
  const letters = new Map<string, string>();
  const rest = texts.map((text) =>
    text.replace(named, (_, full: string, short: string | undefined) => {
      const name = full.trim();
      counts.set(name, (counts.get(name) ?? 0) + (short === undefined ? 1 : weightOfLetters));
      if (short !== undefined && /[A-Z].*[A-Z]/.test(short)) letters.set(short, name);
      return ' ';
    }),
  );
  if (letters.size > 0) {
    for (const text of rest) {
      for (const [word] of text.matchAll(/(?<!\p{L})[A-Z][A-Za-z]{1,6}(?!\p{L})/gu)) {
        const name = letters.get(word);
        if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  }
  const bodies = [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
  return { bodies, rest };
}
