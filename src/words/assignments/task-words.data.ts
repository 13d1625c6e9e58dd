import type { Urgency } from '../../drafting/assigned/urgency.ts';
import { count, type Language, printNumber } from '../numerals.ts';

const nl = {
  title: 'Mijn werk',
  lead: (late: number, open: number) =>
    open === 0
      ? 'U hebt nu niets te doen.'
      : late === 0
        ? `U hebt ${count('nl', open, 'stuk', 'stukken')} te doen, en niets is te laat.`
        : `U hebt ${count('nl', open, 'stuk', 'stukken')} te doen. ${late === 1 ? 'Daarvan is er één te laat.' : `Daarvan zijn er ${printNumber('nl', late)} te laat.`}`,
  none: 'Er is u nog niets toegewezen.',
  groups: {
    late: 'Te laat',
    soon: 'Binnen twee weken',
    later: 'Later',
    undated: 'Zonder datum',
    done: 'Gedaan',
  } satisfies Readonly<Record<Urgency, string>>,
  due: (day: string) => `klaar op ${day}`,
  was: (day: string) => `had klaar moeten zijn op ${day}`,
  waits: (number: number) => `${count('nl', number, 'antwoord', 'antwoorden')} te gaan`,
  check: 'kijk of het klopt en bewaar',
};

/** What the page says on which somebody sees what they have to do. */
export const taskWords: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    title: 'My work',
    lead: (late, open) =>
      open === 0
        ? 'You have nothing to do now.'
        : late === 0
          ? `You have ${count('en', open, 'piece', 'pieces')} to do, and nothing is late.`
          : `You have ${count('en', open, 'piece', 'pieces')} to do. ${late === 1 ? 'One of them is late.' : `${printNumber('en', late)} of them are late.`}`,
    none: 'Nothing was assigned to you yet.',
    groups: { late: 'Late', soon: 'Within two weeks', later: 'Later', undated: 'Without a date', done: 'Done' },
    due: (day) => `due on ${day}`,
    was: (day) => `was due on ${day}`,
    waits: (number) => `${count('en', number, 'answer', 'answers')} to go`,
    check: 'see whether it is right and save',
  },
};
