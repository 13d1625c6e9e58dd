import type { Server } from 'node:http';

const betweenLooksMs = 50;

/**
 * Takes no more connections, lets what was asked be answered, and resolves when all connections are closed. What is left after `graceMs` is
 * cut. A server that was stopped before is left as it is.
 */
export async function stopServer(server: Server, graceMs = 5_000): Promise<void> {
  if (!server.listening) return;
  // Node closes what is idle at this moment only; a connection whose answer is taken later would stay.
  const looking = setInterval(() => server.closeIdleConnections(), betweenLooksMs);
  const cutting = setTimeout(() => server.closeAllConnections(), graceMs);
  try {
    await new Promise((resolve) => server.close(resolve));
  } finally {
    clearInterval(looking);
    clearTimeout(cutting);
  }
}
