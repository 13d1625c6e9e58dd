import { openTable } from '../fill/open-table.ts';

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
  openTable('passage', `update passage set question = 'situation' where question = 'standing';`),
  `alter table passage add constraint passage_question_check
  check (question in ('intro', 'situation', 'achieve', 'do', 'done', 'conclusion', 'cost', 'other'));
`,
  openTable('commitment', `update commitment set question = 'situation' where question = 'standing';`),
  openTable('account', `update account set question = 'situation' where question = 'standing';`),
  openTable('thread', `update thread set content = ${inText('content')};`),
  openTable(
    'finding_setting',
    `update finding_setting set config = replace(config::text, '"wordsStanding":', '"wordsSituation":')::json;`,
  ),
].join('');
