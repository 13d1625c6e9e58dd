import type { StatedAs } from '../editions/stated/list-stated.ts';
import { printPeriod } from '../model/publication.ts';
import type { PublicationItem } from '../review/item.ts';
import type { Words } from './nl.data.ts';

/** Which publication of which body something is, as far as that is known: "Begroting 2022, Havermonde". */
export function sayPublicationRead(
  { review: t, kinds }: Words,
  { kind, organisation, ...period }: PublicationItem['read'],
): string {
  return [`${kinds[kind]} ${printPeriod(period)}`.trim(), organisation ?? t.unknownBody].join(', ');
}

/** What something stated was taken for, in words. */
export function sayStatedAs(words: Words, as: StatedAs): string {
  const { review: t, questions, levels, roles, sides, standings } = words;
  switch (as.is) {
    case 'publication':
      return sayPublicationRead(words, as);
    case 'chapter':
      return levels[as.level];
    case 'passage':
      return questions[as.question];
    case 'figure':
      return [roles[as.role], as.year].filter((part) => part !== null).join(' ');
    case 'amount':
      return [as.standing && standings[as.standing], as.side && sides[as.side], as.year]
        .filter((part) => part !== null)
        .join(' ');
    default:
      return t.statements[as.is];
  }
}
