import type { Server } from '../../record/connection/record.ts';
import { whereRecorded } from '../../record/connection/where-recorded.ts';
import { reachOwner } from '../../record/opening/reach-owner.ts';
import type { Language } from '../../words/numerals.ts';
import { tellNotice } from '../faults/tell-notice.ts';
import { say } from '../output.ts';

/**
 * Runs `body` as the owner of the tables on the server of this machine's record, whatever the state of its tables.
 * @param share whether another program may use the data folder at the same time
 * @throws RecordError, and what `body` throws
 */
export async function onServer(
  { share, language }: { readonly share: boolean; readonly language: Language },
  body: (server: Server) => Promise<void>,
): Promise<void> {
  const { server, stop } = await reachOwner(whereRecorded(process.env), { share, notice: tellNotice(language, say) });
  try {
    await body(server);
  } finally {
    await stop();
  }
}
