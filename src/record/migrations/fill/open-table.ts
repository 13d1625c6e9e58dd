/**
 * A change to the rows of a table that is frozen and divided by organisation: for as long as it takes the table is open to its owner, and after
 * it as closed as before.
 */
export function openTable(table: string, change: string): string {
  return `alter table ${table} no force row level security;
alter table ${table} disable trigger user;
${change}
alter table ${table} enable trigger user;
alter table ${table} force row level security;
`;
}
