import type { Excess, RecordErrorFacts } from '../../../record/errors/record-error.ts';
import type { WordingOf } from '../../../words/say.ts';

const excesses: Readonly<Record<Excess, string>> = {
  superuser: 'it is a superuser',
  'passes-row-security': 'row-level security does not hold for it',
  'makes-roles': 'it may make roles',
  'makes-databases': 'it may make databases',
  replicates: 'it may copy the whole server',
  'owns-database': 'it owns the database',
  'owns-tables': 'it owns the tables',
  'makes-tables': 'it may make tables',
  'has-other-roles': 'it has more roles than doelspoor_web',
};

/** The same in English. */
export const enRecordWords: WordingOf<RecordErrorFacts> = {
  'no-binary': ({ platform }) =>
    `There is no built-in PostgreSQL for this system (${platform}). Put the address of a PostgreSQL server (version 15 or newer) in DATABASE_URL.`,
  'in-use': ({ folder, holder }) => {
    const where = holder === 'unseen' ? 'in another container, or where we cannot see it' : `process ${holder}`;
    return `The data folder ${folder} is in use by another Doelspoor${holder === null ? '' : ` (${where})`}. Stop that first, or choose another folder.`;
  },
  'no-account': () =>
    'PostgreSQL may not run as root, and there is no account postgres or nobody here that it could use. Start Doelspoor as an ordinary user, or put an address in DATABASE_URL.',
  nameless: ({ uid }) =>
    `The user number ${uid} has no name on this system, and PostgreSQL does not start with that. Give it a name in /etc/passwd, or put the address of a PostgreSQL server in DATABASE_URL.`,
  'not-yours': ({ folder }) =>
    `The data folder ${folder} is another user's. Start Doelspoor as that user, or choose another folder.`,
  'not-reachable': ({ folder, account }) =>
    `The account ${account}, which PostgreSQL runs under, cannot reach the data in ${folder}. Give that account access to the folders above it, or choose another folder.`,
  'not-a-folder': ({ folder }) =>
    `The data folder ${folder} cannot be made: there is a file at that path. Choose another folder with DOELSPOOR_DATA.`,
  'no-folder': ({ folder }) =>
    `The data folder ${folder} cannot be made there: that part of the system keeps no files. Choose another folder with DOELSPOOR_DATA.`,
  'read-only': ({ folder }) =>
    `The data folder ${folder} may not be written in. Give the user of Doelspoor the right to write, or choose another folder with DOELSPOOR_DATA.`,
  'disk-full': ({ folder }) =>
    `The disk of the data folder ${folder} is full. Make room, or choose a folder on another disk with DOELSPOOR_DATA.`,
  'cannot-make': ({ folder, reason }) => `The database in ${folder} could not be made: ${reason ?? 'no answer.'}`,
  'cannot-start': ({ folder, reason }) =>
    `The built-in PostgreSQL in ${folder} does not start: ${reason ?? 'the server does not answer.'}`,
  'cluster-gone': ({ folder, cluster }) =>
    `The built-in PostgreSQL in ${folder} does not start: the folder ${cluster} is gone.`,
  'keeps-ending': ({ folder, minutes, times, log }) =>
    `The built-in PostgreSQL in ${folder} stopped ${times} times in ${minutes} minutes and is not started again. The cause is at the end of ${log}; often it is too little memory. Start Doelspoor again after that.`,
  'cannot-connect': ({ reason }) => `The database of DATABASE_URL cannot be reached: ${reason ?? 'no answer'}.`,
  'too-old': ({ version }) =>
    `The server of DATABASE_URL is PostgreSQL ${version}. Doelspoor asks for version 15 or newer.`,
  'too-mighty': ({ login, why }) =>
    `The user ${login} of DATABASE_URL may do more than a public site needs: ${excesses[why]}. Put that address in DATABASE_OWNER_URL, and in DATABASE_URL that of a user with the role doelspoor_web only; see docs/database.md.`,
  'no-rights': ({ login }) =>
    `The user ${login} of DATABASE_URL has not the role doelspoor_web. Give it with: grant doelspoor_web to ${login}.`,
  'no-login': () =>
    'DATABASE_OWNER_URL is set, and DATABASE_URL is not. Put the address of a user with the role doelspoor_web only there; see docs/database.md.',
  'not-migrated': () =>
    'The tables of DATABASE_URL are not there, or are of another version of Doelspoor. Put the address of the user who owns them in DATABASE_OWNER_URL: they are brought up to date at the start.',
  'too-new': ({ migration }) =>
    `The data were brought up to date by a newer Doelspoor (${migration}). Install that version, or put back a backup of this one.`,
  'tables-busy': ({ seconds }) =>
    `The tables could not be brought up to date: another program has held them for ${seconds} seconds. Wait until it is done or stop it, and start Doelspoor again.`,
  'no-owner': () =>
    'This works on all tables, and asks for the user who owns them. Put its address in DATABASE_OWNER_URL; see docs/database.md.',
  'cannot-migrate': ({ reason }) =>
    `The tables could not be made or brought up to date: ${reason ?? 'no reason given'}. It takes: a database of its own, the right to make extensions there, and CREATEROLE or a role doelspoor_web that the user may take on.`,
};
