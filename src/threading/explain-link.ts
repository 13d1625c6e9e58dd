import { explainReason } from './explain-reason.ts';
import type { Link } from './link.ts';
import type { Reason } from './reason.ts';
import type { ThreadKind } from './threading.ts';

export type Explanation = { readonly nl: string; readonly en: string };

/** A reader wants to know why, not all that was weighed. */
const mostClauses = 3;
/** Clauses with less behind them say nothing that the others don't. */
const mostMinor = 1;

/** What a reader takes for granted, or what says little by itself. */
const minor: ReadonlySet<Reason['sort']> = new Set([
  'same-level',
  'same-place',
  'same-question',
  'same-unit',
  'same-field',
  'same-parent',
  'same-neighbours',
]);

const listers = {
  nl: new Intl.ListFormat('nl', { type: 'conjunction' }),
  en: new Intl.ListFormat('en', { type: 'conjunction' }),
};

/** The heaviest reasons first, and after those at most one that says little. */
function tellingReasons(reasons: readonly Reason[]): readonly Reason[] {
  const telling = reasons.filter(({ sort }) => !minor.has(sort)).slice(0, mostClauses);
  const left = reasons.filter(({ sort }) => minor.has(sort)).slice(0, mostMinor);
  return telling.length >= mostClauses ? telling : [...telling, ...left];
}

function sentence(clauses: readonly string[]): string {
  const text = clauses.join('; ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/**
 * Says in one plain sentence why two statements belong together: "Dezelfde code en titel; de cijfers over 2016 en 2017 zijn gelijk."
 * @param kind of the thread that the link is in: a chapter has a title, an indicator a name, a commitment words
 */
export function explainLink({ reasons }: Pick<Link, 'reasons'>, kind: ThreadKind): Explanation {
  const told = tellingReasons(reasons).map((reason) => explainReason(reason, kind));
  const shared = told.flatMap(({ shares }) => (shares === null ? [] : [shares]));
  const same: readonly Explanation[] =
    shared.length === 0
      ? []
      : [
          {
            nl: `dezelfde ${listers.nl.format(shared.map(({ nl }) => nl))}`,
            en: `the same ${listers.en.format(shared.map(({ en }) => en))}`,
          },
        ];
  const clauses = [...same, ...told.flatMap(({ clause }) => (clause === null ? [] : [clause]))];
  return { nl: sentence(clauses.map(({ nl }) => nl)), en: sentence(clauses.map(({ en }) => en)) };
}
