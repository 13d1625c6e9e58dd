import { describe, expect, it } from 'vitest';
import type { Correction, Decision, Reach } from '../../model/correction.ts';
import { Decided, headKey } from './decided.ts';
import { holdsOf } from './holds-of.ts';

const everywhere: Reach = { organisation: null, publication: null, file: null };

function correction(id: string, decision: Decision, reach: Reach = everywhere): Correction {
  return { id, at: '2026-01-02T03:04:05Z', by: 'iemand', reach, decision };
}

const column = (role: 'target' | 'achieved'): Decision => ({
  about: 'column',
  head: 'Peiling 2018',
  means: { is: 'value', role, year: 'head' },
});

describe('what persons decided', () => {
  it('holds of the same head in another year, and tells which decisions a document has the texts of', () => {
    const decided = new Decided([
      correction('a', column('achieved')),
      correction('b', { about: 'statement', text: 'Wij vergaderen.', means: 'nothing' }),
    ]);
    expect(decided.columnOf('Peiling  2021')).toEqual({ is: 'value', role: 'achieved', year: 'head' });
    expect(decided.columnOf('Peiling')).toBeNull();
    expect([...decided.met]).toEqual(['a']);
    expect(decided.statementOf('wij vergaderen')).toBe('nothing');
    expect([...decided.met]).toEqual(['a', 'b']);
  });

  it('is what was decided last, and of a file before that of a body', () => {
    const of = (...corrections: Correction[]) => {
      const means = new Decided(corrections).columnOf('Peiling 2018');
      return means?.is === 'value' ? means.role : null;
    };
    expect(of(correction('a', column('target')), correction('b', column('achieved')))).toBe('achieved');
    const narrow = correction('a', column('target'), { ...everywhere, file: 'begroting.html' });
    expect(of(narrow, correction('b', column('achieved')))).toBe('target');
  });

  it('parts lines of a style that begin with a number from others', () => {
    const decided = new Decided([
      correction('a', { about: 'heading', words: null, style: 'bold', means: { is: 'goal' } }),
      correction('b', {
        about: 'heading',
        words: null,
        isNumbered: true,
        style: 'bold',
        means: { is: 'chapter', level: null },
      }),
    ]);
    expect([decided.alike('bold', false)?.is, decided.alike('bold', true)?.is]).toEqual(['goal', 'chapter']);
    expect(decided.alike('h2', false)).toBeNull();
  });

  it('knows a head by all its words but the years', () => {
    expect(headKey('Realisatie 2019')).toBe(headKey('realisatie\n2020'));
    expect(headKey('Top 2019')).not.toBe(headKey('Top 20190'));
  });
});

describe('a decision', () => {
  const known = {
    file: 'stukken/2018/begroting.html',
    organisation: 'Ergens',
    publication: { kind: 'budget', year: 2018, endYear: null, sequence: null, title: null },
  } as const;
  const budget = (year: number | null) => ({ kind: 'budget', year }) as const;

  it.each<[string, Partial<Reach>, boolean]>([
    ['of all', {}, true],
    ['of the body', { organisation: 'ergens' }, true],
    ['of another body', { organisation: 'Nergens' }, false],
    ['of the publication', { publication: budget(2018) }, true],
    ['of that kind in any year', { publication: budget(null) }, true],
    ['of another year', { publication: budget(2019) }, false],
    ['of a file by the end of its path', { file: '2018/begroting.html' }, true],
    ['of a file with another name', { file: 'groting.html' }, false],
  ])('%s', (_, reach, holds) => {
    expect(holdsOf({ ...everywhere, ...reach }, known)).toBe(holds);
  });

  it('of one body may hold of a document that does not tell whose it is', () => {
    expect(holdsOf({ ...everywhere, organisation: 'Nergens' }, { ...known, organisation: null })).toBe(true);
  });
});
