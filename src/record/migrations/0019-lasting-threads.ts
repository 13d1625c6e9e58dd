import { webRole } from '../connection/record.ts';

/** What is judged is written by difference: a row that stays, but says something else, is updated. */
export const lastingThreadsSql = `
grant update on thread, thread_statement, finding, finding_place to ${webRole};
`;
