/** Statistics of all that a large import and a judgement write, and what they read right after it. */
export const statisticsSql = `
create or replace function take_statistics() returns void language plpgsql security definer set search_path from current as $$
begin
  analyze chapter, passage, commitment, account, indicator, figure, amount, reference, read_table, statement, wording,
    search_entry, search_word;
end $$;
create or replace function take_judged_statistics() returns void language plpgsql security definer set search_path from current as $$
begin
  analyze thread, thread_statement, former_statement, finding, finding_place, judged_unit;
end $$;
do $$ begin
  execute format('alter function take_statistics set search_path = %I, pg_temp', current_schema());
  execute format('alter function take_judged_statistics set search_path = %I, pg_temp', current_schema());
end $$;
`;
