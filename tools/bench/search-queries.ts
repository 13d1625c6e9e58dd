import { compoundParts, contentWords } from './dutch-words.data.ts';
import { makeRandom } from './invented-text.ts';

/** What people type, the same every run: common words, rare words, several words, years, phrases, codes, exclusions and typing errors. */
export function makeSearchQueries(): string[] {
  const random = makeRandom(2018);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] ?? items[0];
  const common = contentWords.slice(0, 60);
  const many = (count: number, make: () => string) => Array.from({ length: count }, make);
  return [
    ...common.slice(0, 40),
    ...many(30, () => `${pick(contentWords)}`),
    ...many(30, () => `${pick(compoundParts)}${pick(compoundParts)}`),
    ...many(30, () => `${pick(common)} ${pick(contentWords)}`),
    ...many(15, () => `${pick(common)} ${pick(contentWords)} ${pick(contentWords)}`),
    ...many(15, () => `${pick(common)} ${2014 + Math.floor(random() * 8)}`),
    ...many(10, () => `"${pick(common)} ${pick(common)}"`),
    ...many(
      10,
      () => `${1 + Math.floor(random() * 5)}.${1 + Math.floor(random() * 9)}.${1 + Math.floor(random() * 9)}`,
    ),
    ...many(10, () => `${pick(common)} -${pick(common)}`),
    ...many(10, () => `${pick(contentWords)}`.replace(/(?<=^..)(.)(.)/, '$2$1')),
  ];
}
