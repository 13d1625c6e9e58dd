import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExampleRecord } from '../../../tests/example-record.ts';
import type { TestRecord } from '../../../tests/test-record.ts';
import { readAtWork, readShared } from '../../record/connection/transaction.ts';
import { findOrganisation } from '../organisations/queries/find-organisation.ts';
import { listParts } from './queries/list-parts.ts';

let here: TestRecord;
let organisationId = '';
beforeAll(async () => {
  here = await openExampleRecord('havermonde/begroting-2022.html', 'havermonde/begroting-2025.docx');
  const found = await readShared(here.record, (tx) => findOrganisation(tx, 'havermonde'));
  organisationId = found?.organisationId ?? '';
});
afterAll(() => here.close());

const listed = async () => {
  const parts = await readAtWork(here.record, { organisationId, worker: 'machine' }, (tx) =>
    listParts(tx, organisationId),
  );
  const titles = (isCurrent: boolean) => parts.filter((part) => part.isCurrent === isCurrent).map(({ title }) => title);
  return { current: titles(true), other: titles(false) };
};

test('a part is current where the newest document of its kind has it, and not as a heading alone', async () => {
  const { current, other } = await listed();
  expect(current).toHaveLength(27);
  expect(current).toEqual(expect.arrayContaining(['Werkende havenstad', 'Zorg en ouder worden', 'Lokale heffingen']));
  expect(other.toSorted()).toEqual([
    ...['Aanbieding', 'Aanbiedingsbrief', 'Haven, economie en kennis', 'Jeugd, zorg en meedoen', 'Paragrafen'],
    ...['Stad en samenleving', 'Wonen en leefomgeving'],
  ]);
});
