import { describe, expect, it } from 'vitest';
import { makeChapter, makePublication } from '../made-publication.fixture.ts';
import type { StatedChapter } from '../stated.ts';
import { nameOf } from '../statement.ts';
import { threadPublications } from '../thread-publications.ts';

function answersOf(wants: readonly string[], accounts: StatedChapter['accounts'], year = 2018): string[] {
  const base = makeChapter({ code: '4', title: 'Zorg' });
  const threading = threadPublications([
    makePublication('budget', 2018, [{ code: '4', title: 'Zorg', wants }]),
    makePublication('annual-report', year, [{ ...base, accounts }]),
  ]);
  const name = (key: string) => {
    const statement = threading.statements.get(key);
    return statement === undefined ? key : nameOf(statement);
  };
  return threading.threads
    .flatMap(({ links }) => links)
    .filter(({ kind }) => kind === 'answers')
    .map(({ from, to }) => `${name(from)} < ${name(to)}`);
}

const done = (text: string) => ({ text, question: 'done', heading: null }) as const;

describe('accounts that answer', () => {
  it('are tied to the commitment that they tell of, and what tells of nothing to none', () => {
    expect(
      answersOf(
        ['Respijtzorg uitbreiden', 'Een skatebaan aanleggen'],
        [done('De skatebaan is geopend'), done('Het stadhuis is geverfd'), done('Zes plekken voor respijtzorg erbij')],
      ).toSorted(),
    ).toEqual([
      'Een skatebaan aanleggen < De skatebaan is geopend',
      'Respijtzorg uitbreiden < Zes plekken voor respijtzorg erbij',
    ]);
  });

  it('can be two for one commitment: a bullet, and the paragraph that says more about it', () => {
    const paragraph = {
      heading: 'Skatebaan',
      text: 'Jongeren hielpen met het ontwerp.',
      question: 'conclusion',
    } as const;
    expect(answersOf(['Een skatebaan aanleggen'], [done('De skatebaan is geopend'), paragraph])).toHaveLength(2);
  });

  it('can be one for two commitments', () => {
    const account = done('De skatebaan en het jongerencentrum zijn geopend');
    expect(answersOf(['Een skatebaan aanleggen', 'Een jongerencentrum bouwen'], [account])).toHaveLength(2);
  });

  it('answer nothing that only was done at the same place', () => {
    const wants = ['De speeltuin aan de Lindelaan vernieuwen', 'De bomen langs de Kastanjekade snoeien'];
    const accounts = [
      done('Aan de Lindelaan is een riool vervangen'),
      done('Langs de Kastanjekade zijn alle bomen gesnoeid'),
      done('De speeltuin aan de Lindelaan is in mei geopend'),
    ];
    expect(answersOf(wants, accounts).toSorted()).toEqual([
      'De bomen langs de Kastanjekade snoeien < Langs de Kastanjekade zijn alle bomen gesnoeid',
      'De speeltuin aan de Lindelaan vernieuwen < De speeltuin aan de Lindelaan is in mei geopend',
    ]);
    expect(answersOf(wants.slice(0, 1), accounts.slice(0, 1))).toEqual([]);
  });

  it('answer nothing of another year', () => {
    expect(answersOf(['Een skatebaan aanleggen'], [done('De skatebaan is geopend')], 2019)).toEqual([]);
  });
});
