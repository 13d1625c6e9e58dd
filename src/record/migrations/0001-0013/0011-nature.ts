/** What a chapter is where it is not simply what the body published; chapters from before it was known have nothing. */
export const natureSql = `
alter table chapter
  add column nature text[] not null default '{}' check (nature <@ array['retold', 'in-part', 'invented']);
`;
