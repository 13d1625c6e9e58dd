/** The rows of frozen tables, and of tables that belong to an organisation, are closed to their owner too: for as long as `change` takes they are not. */
function open(table: string, change: string): string {
  return `alter table ${table} no force row level security;
alter table ${table} disable trigger user;
${change}
alter table ${table} enable trigger user;
alter table ${table} force row level security;
`;
}

// In JSON text a quote inside a string has a backslash before it, so that these find keys and whole values only.
const inText = (column: string) =>
  `replace(replace(${column}::text, '"question":"standing"', '"question":"situation"'), '"standing":', '"confirmation":')::json`;

/**
 * Words that meant several things have one name each: the question of how things are is `situation`, whether a link is sure its `confirmation`.
 * The content of an edition and the readings that it was made of are not touched: `earlierWords` reads those with the words of now.
 */
export const wordsSql = [
  `alter table passage drop constraint passage_question_check;
`,
  open('passage', `update passage set question = 'situation' where question = 'standing';`),
  `alter table passage add constraint passage_question_check
  check (question in ('intro', 'situation', 'achieve', 'do', 'done', 'conclusion', 'cost', 'other'));
`,
  open('commitment', `update commitment set question = 'situation' where question = 'standing';`),
  open('account', `update account set question = 'situation' where question = 'standing';`),
  open('thread', `update thread set content = ${inText('content')};`),
  open(
    'finding_setting',
    `update finding_setting set config = replace(config::text, '"wordsStanding":', '"wordsSituation":')::json;`,
  ),
].join('');
