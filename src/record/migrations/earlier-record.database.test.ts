import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { databaseAt, runOn } from '../../../tests/database.ts';
import type { Server } from '../connection/record.ts';
import { migrate } from './migrate.ts';

const name = `doelspoor_test_${randomUUID().replaceAll('-', '')}`;
let server: Server;

async function ask(statement: string): Promise<unknown[]> {
  return (await runOn(server, statement)).rows;
}

beforeAll(async () => {
  const { server: shared } = inject('database');
  await runOn(shared, `create database ${name}`);
  server = databaseAt(shared, name);
  await migrate(server, '0006-threads');
});
afterAll(() => runOn(inject('database').server, `drop database if exists ${name} with (force)`));

test('rows of before have the words of now, and are frozen and divided as they were', async () => {
  await runOn(
    server,
    `do $$ declare o uuid := gen_random_uuid(); e uuid := gen_random_uuid(); p uuid := gen_random_uuid(); c uuid := gen_random_uuid();
      i uuid := gen_random_uuid();
    begin
      insert into organisation values (o, 'ergens', 'Ergens', 'municipality');
      insert into publication values (o, p, 'begroting-2018', 'budget', 2018, null, 'Begroting 2018', null);
      insert into edition values (o, e, p, 1, 'x', '{}', '[]', now());
      insert into chapter values (o, e, c, null, 0, 0, 'a', null, null, 'A', 'a', 'other', null, '{}');
      insert into passage values (o, e, gen_random_uuid(), c, 0, 'standing', null, '[]', '{}'), (o, e, gen_random_uuid(), c, 1, 'do', null, '[]', '{}');
      insert into commitment values (o, e, gen_random_uuid(), c, 0, 'standing', 'Een brug', '{}');
      insert into account values (o, e, gen_random_uuid(), c, 0, 'standing', null, 'Een brug', '{}');
      insert into amount values (o, e, gen_random_uuid(), c, 0, 'Lasten', 'expenses', 2018, '2018', '62.859', 62859000.0, null, '{}'),
        (o, e, gen_random_uuid(), c, 1, 'Baten', 'income', 2018, '2018', '1,50', 1.50, null, '{}'),
        (o, e, gen_random_uuid(), c, 2, 'Saldo', 'balance', 2018, '2018', 'pm', null, null, '{}');
      insert into indicator values (o, e, i, c, 0, 'a', null, 'A', null, null, null, null, '{}');
      insert into figure values (o, e, gen_random_uuid(), i, 0, 'target', 2018, '2018', '1.054', '{"type":"comparison","operator":">","number":0.125,"percent":true}', 'De punt in “1.054”', null, '{}'),
        (o, e, gen_random_uuid(), i, 1, 'target', 2018, '2018', '5', '{"type":"rank","number":8,"form":"top"}', null, null, '{}'),
        (o, e, gen_random_uuid(), i, 2, 'target', 2018, '2018', '1:8,5', '{"type":"ratio","left":1,"right":8.5}', null, null, '{}'),
        (o, e, gen_random_uuid(), i, 3, 'target', 2018, '2018', '5 (3%, 4%)',
          '{"type":"composite","number":1e21,"percent":false,"parts":[{"number":3,"percent":true,"label":null},{"number":4.5,"percent":true,"label":"RUG"}]}',
          null, null, '{}');
      insert into note values (o, e, gen_random_uuid(), 0, 'Menu', 'Dit is een menu.', '{}');
      insert into thread values (o, 'commitment', 'een-brug', 0, 'Een brug', null, 1, 2018, 2018, 0,
        '{"statements":[{"publication":{"year":2018,"sequence":null},"question":"standing","text":"\\"standing\\": vast"}],"links":[{"standing":"confirmed"}]}');
      insert into judgement values (o, 'x', null, now(), '{"aims":[],"changes":[],"commitments":[{"slug":"een-brug","year":2018,"fate":"not-found"},
        {"slug":"een-weg","year":null,"fate":"without-year","sort":"goal","accounts":[],"perhapsIn":[]},
        {"slug":"een-brug","year":2019,"fate":"maybe-answered","sort":"goal","accounts":[{"key":"k","isSure":false}],"perhapsIn":[{"publication":"p","chapter":"c"}]}]}');
      insert into disposal values (o, gen_random_uuid(), 'begroting-2018/a', 'begroting-2019/a', 'confirmed', 'Zo is het.', null, 'test', now());
      insert into finding_setting values (o, gen_random_uuid(), '{"rules":{"text-copied":{"wordsStanding":20}}}', 'kort', 'test', now());
    end $$`,
  );
  await migrate(server);
  expect(await ask('select question from passage order by ordinal')).toEqual([
    { question: 'situation' },
    { question: 'do' },
  ]);
  expect(await ask('select question from commitment union all select question from account')).toEqual([
    { question: 'situation' },
    { question: 'situation' },
  ]);
  expect(await ask('select content from thread')).toEqual([
    {
      content: {
        statements: [
          {
            publication: { year: 2018, endYear: null, sequence: null },
            question: 'situation',
            text: '"standing": vast',
          },
        ],
        links: [{ confirmation: 'confirmed' }],
      },
    },
  ]);
  // The content of this edition cannot be read, so it words nothing: the ruling is kept as it was said.
  expect(await ask('select from_statement, to_statement, from_statement_id, to_statement_id from disposal')).toEqual([
    {
      from_statement: 'begroting-2018/a',
      to_statement: 'begroting-2019/a',
      from_statement_id: null,
      to_statement_id: null,
    },
  ]);
  await expect(runOn(server, `update disposal set reason = 'x'`)).rejects.toThrow('rows of disposal are never changed');
  expect(await ask('select config from finding_setting')).toEqual([
    { config: { rules: { 'text-copied': { wordsSituation: 20 } } } },
  ]);
  await expect(runOn(server, `update passage set heading = 'x'`)).rejects.toThrow('rows of passage are never changed');
  expect(
    await ask(`select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname in ('passage', 'commitment', 'account', 'thread', 'finding_setting')
      and not (relrowsecurity and relforcerowsecurity)`),
  ).toEqual([]);
  expect(await ask('select euros::text, unit, rounding::text from amount order by ordinal')).toEqual([
    { euros: '62859000', unit: 'thousand', rounding: '1000' },
    { euros: '1.5', unit: 'euro', rounding: '0.01' },
    { euros: null, unit: 'euro', rounding: null },
  ]);
  expect(
    await ask(
      `select published_at = frozen_at as same from edition left join published_edition using (organisation_id, edition_id)`,
    ),
  ).toEqual([{ same: true }]);
  expect(await ask('select settled from figure order by ordinal')).toEqual([
    { settled: 'De punt in “1.054”' },
    { settled: null },
    { settled: null },
    { settled: null },
  ]);
  expect(await ask('select value from figure order by ordinal')).toEqual([
    { value: { type: 'comparison', operator: '>', number: '0.125', percent: true } },
    { value: { type: 'rank', number: 8, form: 'top' } },
    { value: { type: 'ratio', left: '1', right: '8.5' } },
    {
      value: {
        type: 'composite',
        number: '1000000000000000000000',
        percent: false,
        parts: [
          { number: '3', percent: true, label: null },
          { number: '4.5', percent: true, label: 'RUG' },
        ],
      },
    },
  ]);
  // A content that is none leaves its edition without a name of its own; `verify` tells of it.
  expect(await ask('select identity from edition')).toEqual([{ identity: null }]);
  expect(
    await ask(
      'select slug, number, year, sort, fate, accounts, perhaps_in from counted_commitment order by slug, number',
    ),
  ).toEqual([
    { slug: 'een-brug', number: 0, year: 2018, sort: 'action', fate: 'not-found', accounts: [], perhaps_in: [] },
    {
      slug: 'een-brug',
      number: 1,
      year: 2019,
      sort: 'goal',
      fate: 'maybe-answered',
      accounts: [{ key: 'k', isSure: false }],
      perhaps_in: [{ publication: 'p', chapter: 'c' }],
    },
    { slug: 'een-weg', number: 0, year: null, sort: 'goal', fate: 'without-year', accounts: [], perhaps_in: [] },
  ]);
  expect(await ask('select term from commitment')).toEqual([{ term: null }]);
  expect(await ask('select why from note')).toEqual([{ why: 'Dit is een menu.' }]);
  expect(await ask('select year, end_year from publication')).toEqual([{ year: 2018, end_year: null }]);
  await expect(runOn(server, `update publication set end_year = 2018`)).rejects.toThrow('publication_term_check');
  await expect(runOn(server, `update publication set year = null, end_year = 2018`)).rejects.toThrow(
    'publication_term_check',
  );
  await expect(runOn(server, `alter table passage validate constraint passage_question_check`)).resolves.toBeDefined();
});
