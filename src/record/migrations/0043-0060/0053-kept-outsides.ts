/** An organisation can lay down too for how long a document from outside waits that nobody takes in. */
export const keptOutsidesSql = `
alter table retention drop constraint retention_what_check;
alter table retention add constraint retention_what_check check (what in ('letters', 'asides', 'outsides'));
`;
