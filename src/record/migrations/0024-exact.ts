import { openTable } from './fill/open-table.ts';

/**
 * The numbers of figures are exact decimals, as text. What is kept of a number is exact already, so its digits stay what they are; of rows of
 * before it is not known whether "6" was written as "6,0" other than by their text as written. Editions, readings and judgements of before keep their form, for the log has
 * digests of them: the first two are read with the words of now, and the third is made anew by this program.
 */
export const exactSql = openTable(
  'figure',
  `update figure set value = case value->>'type'
  when 'ratio' then value || jsonb_build_object('left', value->>'left', 'right', value->>'right')
  when 'composite' then value || jsonb_build_object('number', value->>'number', 'parts',
    (select jsonb_agg(part || jsonb_build_object('number', part->>'number') order by place)
      from jsonb_array_elements(value->'parts') with ordinality as parts(part, place)))
  else value || jsonb_build_object('number', value->>'number') end
where value->>'type' in ('number', 'comparison', 'composite', 'ratio');`,
);
