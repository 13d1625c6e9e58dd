import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { publicationKinds } from './publication.ts';
import { comparePublished, printPublished, wasOver } from './publication-order.ts';

const publication = fc
  .record({
    kind: fc.constantFrom(...publicationKinds),
    year: fc.option(fc.integer({ min: 2015, max: 2020 })),
    sequence: fc.option(fc.integer({ min: 1, max: 3 })),
  })
  .map((one) => ({ ...one, slug: `${one.kind}-${one.year}-${one.sequence}` }));

const of = (kind: (typeof publicationKinds)[number], year: number | null, sequence: number | null = null) => ({
  kind,
  year,
  sequence,
  slug: [kind, year, sequence].filter((part) => part !== null).join('-'),
});

describe('comparePublished', () => {
  it('puts publications in the order in which a body publishes them', () => {
    const list = [
      of('other', null),
      of('annual-report', 2021),
      of('budget', 2023),
      of('progress-report', 2022, 2),
      of('progress-report', 2022, 1),
      of('other', 2021),
      of('coalition-agreement', 2022),
      of('annual-report', 2022),
      of('spring-memorandum', 2022),
      of('agenda', 2022),
      of('budget', 2022),
    ];
    expect(list.toSorted(comparePublished).map(({ slug }) => slug)).toEqual([
      'budget-2022',
      'other-2021',
      'agenda-2022',
      'spring-memorandum-2022',
      'coalition-agreement-2022',
      'annual-report-2021',
      'progress-report-2022-1',
      'progress-report-2022-2',
      'budget-2023',
      'annual-report-2022',
      'other',
    ]);
  });

  test('the budget for a year comes out before the report over the year before, and after that over the year before it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), (year) => {
        expect(comparePublished(of('budget', year), of('annual-report', year - 1))).toBeLessThan(0);
        expect(comparePublished(of('budget', year), of('annual-report', year - 2))).toBeGreaterThan(0);
      }),
    );
  });

  test('printed as a text they sort alike', () => {
    fc.assert(
      fc.property(publication, publication, (left, right) => {
        const [one, other] = [printPublished(left), printPublished(right)];
        const printed = Buffer.compare(Buffer.from(one), Buffer.from(other));
        expect(printed).toBe(Math.sign(comparePublished(left, right)));
      }),
    );
  });

  test('the order does not depend on how publications were given', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(publication, { selector: ({ slug }) => slug, maxLength: 12 }),
        fc.nat(),
        (list, at) => {
          const turned = [...list.slice(at % (list.length + 1)), ...list.slice(0, at % (list.length + 1))].toReversed();
          expect(turned.toSorted(comparePublished)).toEqual(list.toSorted(comparePublished));
        },
      ),
    );
  });

  test('two that are not one differ, and of three none comes before itself', () => {
    fc.assert(
      fc.property(publication, publication, publication, (one, two, three) => {
        expect(comparePublished(one, two) + comparePublished(two, one) || 0).toBe(0);
        expect(comparePublished(one, two) === 0).toBe(one.slug === two.slug);
        if (comparePublished(one, two) <= 0 && comparePublished(two, three) <= 0)
          expect(comparePublished(one, three)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('wasOver', () => {
  it('knows that a budget is published before the year before it has ended', () => {
    expect(wasOver(2016, of('budget', 2018))).toBe(true);
    expect(wasOver(2017, of('budget', 2018))).toBe(false);
    expect(wasOver(2017, of('annual-report', 2017))).toBe(true);
    expect(wasOver(2018, of('progress-report', 2018))).toBe(false);
    expect(wasOver(2017, of('spring-memorandum', 2018))).toBe(true);
  });
});
