import { describe, expect, test } from 'vitest';
import type { Found, Quote, TitledFound } from './finding.ts';
import type { NamedFinding } from './name-findings.ts';
import { tellOnce } from './tell-once.ts';

function quote(raw: string, chapter = '2.1'): Quote {
  const label = { nl: 'Doel', en: 'Target' };
  return { publication: 'budget-2018', chapter, statement: null, kind: null, label, raw, position: null };
}

function named(
  rule: string,
  quotes: readonly Quote[],
  { thread = 'bruggen', ...rest }: Partial<Pick<Found, 'aside' | 'indicators'>> & { thread?: string } = {},
): NamedFinding {
  const found: TitledFound = {
    subject: { kind: 'indicator', thread, title: 'Bruggen' },
    chapter: { publication: 'budget-2018', chapter: '2.1' },
    message: { nl: `Zegt ${rule}.`, en: `Says ${rule}.` },
    evidence: quotes,
    ...rest,
  };
  return { key: `${rule}-${thread}`, first: { rule, severity: 'warning', found }, further: [] };
}

const speaksFor = (rule: string) =>
  new Map([
    ['strong', ['middle']],
    ['middle', ['weak']],
    ['sum', ['sum']],
  ]).get(rule) ?? [];

const tell = (...all: readonly NamedFinding[]) =>
  tellOnce(all, speaksFor).map(({ key, message, evidence, speaksFor: weaker }) => ({
    key,
    message: message.nl,
    quotes: evidence.map(({ raw }) => raw),
    weaker: weaker.map((one) => one.key),
  }));

describe('a fact that several rules find', () => {
  test('is told by the strongest, with nothing added where it quotes all', () => {
    expect(tell(named('strong', [quote('> 5'), quote('3')]), named('middle', [quote('> 5')]))).toEqual([
      { key: 'strong-bruggen', message: 'Zegt strong.', quotes: ['> 5', '3'], weaker: ['middle-bruggen'] },
    ]);
  });

  test('is told with several indicators where one of them is what a weaker one is about', () => {
    const table = named('strong', [quote('> 5')], { thread: 'tabel', indicators: ['bruggen', 'wegen'] });
    expect(tell(table, named('middle', [quote('> 5')])).map(({ weaker }) => weaker)).toEqual([['middle-bruggen']]);
    const other = named('strong', [quote('> 5')], { thread: 'tabel', indicators: ['paden', 'wegen'] });
    expect(tell(other, named('middle', [quote('> 5')])).map(({ key }) => key)).toEqual([
      'strong-tabel',
      'middle-bruggen',
    ]);
  });

  test('is told with what a weaker one adds, also where that is that nothing is found', () => {
    const aside = { nl: 'Ook niet in de begroting.', en: 'Nor in the budget.' };
    const weaker = named('middle', [quote('> 5'), quote('', '9')], { aside });
    expect(tell(named('strong', [quote('> 5')]), weaker)).toEqual([
      {
        key: 'strong-bruggen',
        message: 'Zegt strong. Ook niet in de begroting.',
        quotes: ['> 5', ''],
        weaker: ['middle-bruggen'],
      },
    ]);
  });

  test('goes to the last that speaks where one that speaks is spoken for', () => {
    const [one, ...others] = tell(
      named('strong', [quote('> 5')]),
      named('middle', [quote('> 5'), quote('8')]),
      named('weak', [quote('8')]),
    );
    expect(others).toEqual([]);
    expect(one?.weaker).toEqual(['middle-bruggen', 'weak-bruggen']);
  });

  test('is told by a part and not by the sum above it, where a rule speaks for itself', () => {
    const above = named('sum', [quote('10', '1'), quote('4', '1.3')], { thread: 'programma' });
    const part = named('sum', [quote('4', '1.3'), quote('9', '1.3')], { thread: 'veld' });
    expect(tell(above, part).map(({ key, weaker }) => [key, weaker])).toEqual([['sum-veld', ['sum-programma']]]);
  });
});

describe('two facts', () => {
  test('are told apart of two threads, of two cells, of rules that do not speak for each other, and of two places where nothing is', () => {
    expect(tell(named('strong', [quote('> 5')]), named('middle', [quote('> 5')], { thread: 'wegen' }))).toHaveLength(2);
    expect(tell(named('strong', [quote('> 5')]), named('middle', [quote('> 6')]))).toHaveLength(2);
    expect(tell(named('strong', [quote('> 5')]), named('weak', [quote('> 5')]))).toHaveLength(2);
    expect(tell(named('strong', [quote('')]), named('middle', [quote('')]))).toHaveLength(2);
  });
});
