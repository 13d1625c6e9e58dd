import { dataFolder } from '../../record/data-folder.ts';
import { reachServer } from '../../record/reach-server.ts';
import type { Server } from '../../record/record.ts';
import { say } from '../output.ts';

/**
 * Runs `body` on the server of this machine's record, whatever the state of its tables.
 * @param share whether another program may use the data folder at the same time
 * @throws RecordError, and what `body` throws
 */
export async function onServer(
  { share }: { readonly share: boolean },
  body: (server: Server) => Promise<void>,
): Promise<void> {
  const { server, stop } = await reachServer({
    databaseUrl: process.env.DATABASE_URL,
    dataFolder: dataFolder(process.env),
    share,
    say,
  });
  try {
    await body(server);
  } finally {
    await stop();
  }
}
