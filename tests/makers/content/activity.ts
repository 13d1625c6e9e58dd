import { between, pickFrom, pickSome, randomFor } from '../random.ts';
import { type DomainField, parseThing, type Thing, verbsOf } from './domain.ts';
import { asides } from './names.data.ts';
import type { Verb } from './verbs.data.ts';

/** What a body says it will do in a year, and what came of it. */
export type Activity = {
  readonly thing: Thing;
  readonly verb: Verb;
  /** With whom or how, or empty. */
  readonly aside: string;
  readonly outcome: 'done' | 'late' | 'moved';
};

export type ActivityWording = 'infinitive' | 'we' | 'passive';

/** What a field does in a year: another choice each year, so that no plan comes back by itself. */
export function drawActivities(
  seed: number,
  field: DomainField,
  years: readonly number[],
): ReadonlyMap<number, readonly Activity[]> {
  const random = randomFor(seed, `activities ${field.title}`);
  const all = field.things.flatMap((text) => {
    const thing = parseThing(text);
    return verbsOf(thing).map((verb) => ({ thing, verb }));
  });
  const kinds = [...new Set(all.map(({ thing }) => thing))];
  const touched = new Set<string>();
  let moved: readonly Activity[] = [];
  return new Map(
    years.map((year, at) => {
      // What was not touched in earlier years comes first: a plan about the same thing would look like the old one.
      const fresh = kinds.filter(({ what }) => !touched.has(what));
      // Something is kept for each year to come.
      const most = Math.max(1, fresh.length - (years.length - at - 1));
      const things = pickSome(random, fresh, Math.min(most, between(random, 1, 3)));
      for (const { what } of things) touched.add(what);
      const activities = things.flatMap((thing): readonly Activity[] => {
        const open = all.filter((one) => one.thing === thing);
        if (open.length === 0) return [];
        const { verb } = pickFrom(random, open);
        const outcome = pickFrom(random, ['done', 'done', 'done', 'late', 'moved'] as const);
        return [{ thing, verb, aside: pickFrom(random, asides), outcome }];
      });
      // What was put off is planned again.
      const again = moved.map((activity): Activity => ({ ...activity, outcome: 'done' }));
      moved = activities.filter(({ outcome }) => outcome === 'moved');
      return [year, [...again, ...activities]] as const;
    }),
  );
}

/** The plan in one sentence, without a full stop. */
export function wordPlan({ thing, verb, aside }: Activity, wording: ActivityWording): string {
  switch (wording) {
    case 'infinitive':
      return upper(join(thing.what, aside, verb.infinitive));
    case 'we':
      return join('We', verb.we, thing.what, aside, verb.rest);
    case 'passive':
      return upper(join(thing.what, thing.plural ? 'worden' : 'wordt', aside, verb.done));
  }
}

/** What came of it, as a sentence without a full stop. */
export function wordOutcome(
  { thing, verb, aside, outcome }: Activity,
  wording: 'we' | 'passive',
  year: number,
): string {
  const are = thing.plural ? 'zijn' : 'is';
  switch (outcome) {
    case 'done':
      return wording === 'we'
        ? join('We hebben', thing.what, aside, verb.done)
        : upper(join(thing.what, are, aside, verb.done));
    case 'late':
      return upper(join(thing.what, are, aside, `${verb.done},`, 'een kwartaal later dan gepland'));
    case 'moved':
      return upper(join(thing.what, are, 'nog niet', `${verb.done};`, `dit schuift door naar ${year + 1}`));
  }
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
