import { dataFolder } from './data-folder.ts';

/** Where the record is, as the environment says. */
export type WhereRecorded = {
  /** The address of a PostgreSQL server (15 or newer) with the login that the program works as; without it our own server runs on the data folder. */
  readonly databaseUrl?: string | undefined;
  /** The same server with the login that owns the tables: used to make and update them, then let go. */
  readonly ownerUrl?: string | undefined;
  readonly dataFolder: string;
};

/** Reads DATABASE_URL, DATABASE_OWNER_URL and DOELSPOOR_DATA; an empty one is one that isn't there, as a service file or a container leaves it. */
export function whereRecorded(environment: NodeJS.ProcessEnv): WhereRecorded {
  return {
    databaseUrl: environment.DATABASE_URL || undefined,
    ownerUrl: environment.DATABASE_OWNER_URL || undefined,
    dataFolder: dataFolder(environment),
  };
}
