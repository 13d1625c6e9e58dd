import { describe, expect, it } from 'vitest';
import type { Disposal } from '../disposal.ts';
import { type MadeChapter, makeChapter, makePublication } from '../made-publication.fixture.ts';
import type { StatedChapter } from '../stated.ts';
import { nameOf } from '../statement.ts';
import { threadPublications } from '../thread-publications.ts';
import type { Threading } from '../threading.ts';

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

  describe('in another field', () => {
    const plan = 'Een skatebaan aanleggen bij de sporthal';
    const answer = 'De skatebaan bij de sporthal is aangelegd';
    /** Care has the plan, sport the answer; what care and sport say beside it can be given. */
    const find = (care: Partial<MadeChapter>, sport: Partial<MadeChapter> = {}, rejected: readonly Disposal[] = []) =>
      threadPublications(
        [
          makePublication('budget', 2018, [
            { code: '4', title: 'Zorg', wants: [plan, 'Respijtzorg uitbreiden'] },
            { code: '5', title: 'Sport', wants: ['Sportvelden verlichten'] },
          ]),
          makePublication('annual-report', 2018, [
            { code: '4', title: 'Zorg', tells: ['Respijtzorg is uitgebreid'], ...care },
            { code: '5', title: 'Sport', tells: ['De sportvelden zijn verlicht', answer], ...sport },
          ]),
        ],
        { disposals: rejected },
      );
    const linksOf = (threading: Threading) =>
      threading.threads.flatMap(({ links }) => links).filter(({ kind }) => kind === 'answers');
    const nameIn = ({ statements }: Threading, key: string) => nameOf(statements.get(key) ?? failed(key));
    const failed = (key: string): never => {
      throw new Error(`no statement ${key}`);
    };

    it('answer what is left where a document points at that field, with what it says as a reason', () => {
      const threading = find({ pointsAt: ['5'] });
      const far = linksOf(threading).find(({ from }) => nameIn(threading, from) === plan);
      expect(nameIn(threading, far?.to ?? '')).toBe(answer);
      expect(far?.reasons).toContainEqual({ sort: 'refers', text: 'zie verder 5' });
      expect(linksOf(threading)).toHaveLength(3);
    });

    it('answer nothing where no document points there, or at another one', () => {
      expect(linksOf(find({}))).toHaveLength(2);
      expect(linksOf(find({ pointsAt: ['9'] }))).toHaveLength(2);
      expect(linksOf(find({}, { pointsAt: ['4'] }))).toHaveLength(2);
    });

    it('answer nothing that is answered in its own field, nor what a person rejected', () => {
      const own = find({ pointsAt: ['5'], tells: ['De skatebaan bij de sporthal ligt er'] });
      expect(linksOf(own).map(({ to }) => nameIn(own, to))).not.toContain(answer);
      const [far] = linksOf(find({ pointsAt: ['5'] })).filter(({ reasons }) =>
        reasons.some(({ sort }) => sort === 'refers'),
      );
      const { from, to } = far ?? failed('far');
      const ruling = { from, to, ruling: 'rejected', reason: 'Een andere baan.', decision: null } as const;
      expect(linksOf(find({ pointsAt: ['5'] }, {}, [ruling]))).toHaveLength(2);
    });
  });

  it('answer nothing of another year', () => {
    expect(answersOf(['Een skatebaan aanleggen'], [done('De skatebaan is geopend')], 2019)).toEqual([]);
  });
});
