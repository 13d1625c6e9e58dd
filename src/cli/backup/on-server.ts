import type { Server } from '../../record/connection/record.ts';
import { whereRecorded } from '../../record/connection/where-recorded.ts';
import { reachOwner } from '../../record/opening/reach-owner.ts';
import { say } from '../output.ts';

/**
 * Runs `body` as the owner of the tables on the server of this machine's record, whatever the state of its tables.
 * @param share whether another program may use the data folder at the same time
 * @throws RecordError, and what `body` throws
 */
export async function onServer(
  { share }: { readonly share: boolean },
  body: (server: Server) => Promise<void>,
): Promise<void> {
  const { server, stop } = await reachOwner(whereRecorded(process.env), { share, say });
  try {
    await body(server);
  } finally {
    await stop();
  }
}
