import { describe, expect, test } from 'vitest';
import { findAddressPublication } from './address-publication.ts';

describe('the publication that an address names', () => {
  test.each([
    ['https://provinciale-begroting.frl/2017/cyclus/tweede-bestuursrapportage/wegen/', 'progress-report', 2017, 2],
    ['https://kersbeek.begrotingsapp.nl/voorjaarsbericht-2019/programma/wegen', 'progress-report', 2019, null],
    ['https://begroting.kersbeek.nl/jaarstukken-2022/project/wegen', 'annual-report', 2022, null],
    ['https://kersbeek.nl/financien/tussentijdse-rapportage-2022', 'progress-report', 2022, null],
    ['https://kersbeek.nl/begroting/2021/wegen', 'budget', 2021, null],
  ] as const)('%s', (address, kind, year, sequence) => {
    expect(findAddressPublication(address)).toMatchObject({ kind, year, sequence });
  });

  test('a host with a year is of one publication, whatever a page of it is called', () => {
    expect(findAddressPublication('https://kersbeek.begroting-2021.nl/p3/jaarrekening')).toMatchObject({
      kind: 'budget',
      year: 2021,
    });
  });

  test('a part of the path that says more than the name is a page', () => {
    expect(findAddressPublication('https://begroting.kersbeek.nl/2020/verschillen-met-de-jaarrekening')).toMatchObject({
      kind: 'budget',
    });
  });

  test('other addresses name none', () => {
    expect(findAddressPublication('https://kersbeek.nl/zwembad')).toBeNull();
    expect(findAddressPublication(null)).toBeNull();
  });
});
