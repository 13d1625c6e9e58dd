import { makeRandom } from '../../tools/bench/invented-text.ts';
import { asides, measures, places, themes, works } from './municipality-words.data.ts';

type PlannedIndicator = {
  readonly name: string;
  /** What was really achieved, by year. */
  readonly achieved: (year: number) => number;
  /** What the budget of a year aims at. */
  readonly aim: (year: number) => number;
};

type PlannedCommitment = { readonly plan: string; readonly report: string };

export type PlannedField = {
  readonly code: string;
  readonly title: string;
  readonly programme: string;
  readonly subprogramme: string;
  readonly indicators: readonly PlannedIndicator[];
  readonly commitments: (year: number) => readonly PlannedCommitment[];
  readonly intro: (year: number) => string;
};

const commitmentsEach = 8;
const indicatorsEach = 4;

function pick<Value>(list: readonly Value[], at: number): Value {
  const found = list[((at % list.length) + list.length) % list.length];
  if (found === undefined) throw new Error('an empty list');
  return found;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function planIndicator(theme: string, place: string, ordinal: number, random: () => number): PlannedIndicator {
  const start = 200 + Math.floor(random() * 8000);
  const growth = 1.03 + random() * 0.03;
  const achieved = (year: number) => Math.round(start * growth ** (year - 2005));
  // Aims lie between what was reached and what will be: met, and above what went before.
  const aim = (year: number) => Math.round((achieved(year - 1) + achieved(year)) / 2);
  return { name: `${pick(measures, ordinal * 3 + Math.floor(random() * 3))} ${theme} in ${place}`, achieved, aim };
}

function planCommitment(number: number, year: number, theme: string, seed: number): PlannedCommitment {
  const random = makeRandom(seed * 7919 + number * 104_729 + year * 31);
  const [before, plan, report] = pick(works, number * 5 + year * 3 + Math.floor(random() * works.length));
  const other = pick(themes, Math.floor(random() * themes.length));
  const [place, aside] = [
    pick(places, Math.floor(random() * places.length)),
    pick(asides, Math.floor(random() * asides.length)),
  ];
  const what = `${before} ${number % 2 === 0 ? theme : other} in ${place}`;
  const count = 2 + Math.floor(random() * 60);
  return {
    plan: `${capital(what)} voor ${count} adressen ${plan}, ${aside}.`,
    report: `We hebben ${what} voor ${count} adressen ${report}. Dat deden we ${aside}.`,
  };
}

/** The fields of a municipality that does not exist: what it wants and what comes of it, year by year, without a fault. */
export function planFields(count: number, seed: number): readonly PlannedField[] {
  const random = makeRandom(seed);
  return Array.from({ length: count }, (_, number): PlannedField => {
    const [theme, place] = [pick(themes, number), pick(places, number * 7 + Math.floor(number / themes.length))];
    const [programme, subprogramme] = [1 + Math.floor(number / 25), 1 + (Math.floor(number / 5) % 5)];
    const own = Array.from({ length: indicatorsEach }, (_own, ordinal) =>
      planIndicator(pick(themes, number + (ordinal + 1) * 37), pick(places, number + ordinal * 5), ordinal, random),
    );
    return {
      code: `${programme}.${subprogramme}.${1 + (number % 5)}`,
      title: `${capital(theme)} in ${place}`,
      programme: `Programma rond ${pick(themes, programme * 11)}`,
      subprogramme: `Deel ${pick(themes, programme * 13 + subprogramme * 3)} en ${pick(themes, programme * 17 + subprogramme * 5)}`,
      indicators: own,
      commitments: (year) =>
        Array.from({ length: commitmentsEach }, (_c, at) => planCommitment(number * 10 + at, year, theme, seed)),
      intro: (year) => {
        const dice = makeRandom(seed * 3 + number * 1009 + year * 7);
        const word = () => pick(themes, Math.floor(dice() * themes.length));
        return `In ${year} vragen ${word()} en ${word()} aandacht, ${pick(asides, Math.floor(dice() * 99))}. Daarnaast speelt ${word()} een rol in ${pick(places, Math.floor(dice() * 99))}.`;
      },
    };
  });
}
