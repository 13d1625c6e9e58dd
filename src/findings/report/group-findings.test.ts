import { describe, expect, test } from 'vitest';
import type { Finding, Severity } from '../finding.ts';
import { annualReport, budget } from '../scene/scene.fixture.ts';
import { groupFindings } from './group-findings.ts';

const publications = [
  budget(2018, { code: '2.2', title: 'Water' }, { code: '2.1', title: 'Wegen' }),
  annualReport(2018, { code: '2.1', title: 'Wegen' }),
];

function finding(key: string, publication: string, chapter: string, severity: Severity): Finding {
  const message = { nl: '', en: '' };
  const subject = { kind: 'chapter', thread: 'wegen', title: 'Wegen' } as const;
  return {
    key,
    rule: 'target-changed',
    severity,
    chapter: { publication, chapter },
    subject,
    message,
    evidence: [],
    also: [],
    speaksFor: [],
  };
}

describe('groupFindings', () => {
  test('puts findings by publication and chapter as these are read, the gravest first and else as they came', () => {
    const groups = groupFindings(
      [
        finding('a', 'annual-report-2018', '2.1', 'info'),
        finding('b', 'budget-2018', '2.1', 'info'),
        finding('c', 'budget-2018', '2.2', 'warning'),
        finding('d', 'budget-2018', '2.1', 'error'),
        finding('e', 'budget-2018', '2.1', 'info'),
      ],
      publications,
    );
    const shown = groups.flatMap(({ publication, chapters }) =>
      chapters.map(({ chapter, findings }) => [
        publication.slug,
        chapter.code,
        findings.map(({ key }) => key).join(''),
      ]),
    );
    expect(shown).toEqual([
      ['budget-2018', '2.2', 'c'],
      ['budget-2018', '2.1', 'dbe'],
      ['annual-report-2018', '2.1', 'a'],
    ]);
  });

  test('leaves out publications and chapters without findings', () => {
    expect(groupFindings([], publications)).toEqual([]);
    const [group] = groupFindings([finding('a', 'budget-2018', '2.2', 'info')], publications);
    expect(group?.chapters).toHaveLength(1);
  });

  test('loses no finding in silence', () => {
    const lost = finding('a', 'budget-2018', '9.9', 'error');
    expect(() => groupFindings([lost], publications)).toThrow('budget-2018/9.9');
  });
});
