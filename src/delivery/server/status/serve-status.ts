import type { Server } from 'node:http';
import { inTurn } from '../limits/in-turn.ts';
import { answerStarting, takePort } from '../take-port.ts';
import type { SiteStatus } from './site-status.ts';
import { createStatusListener } from './status-listener.ts';

/** Serves the signs of life at a place of their own. Throws the system's error where it can't be had. */
export async function serveStatus(
  at: { readonly host: string; readonly port: number },
  status: SiteStatus,
): Promise<Server> {
  const server = await takePort(at.port, at.host);
  server.off('request', answerStarting);
  server.on('request', inTurn(createStatusListener(status)));
  return server;
}
