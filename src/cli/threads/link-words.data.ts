import type { Link } from '../../threading/link.ts';

/** Data: what links are called on the command line. */
export const kindsOfLink: { readonly [kind in Link['kind']]: string } = {
  continues: 'gaat door',
  reworded: 'anders verwoord',
  renamed: 'andere naam',
  split: 'gesplitst',
  merged: 'samengevoegd',
  moved: 'verplaatst',
  answers: 'verantwoord',
  ended: 'niet meer gevonden',
};
