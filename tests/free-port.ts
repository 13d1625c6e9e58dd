import { once } from 'node:events';
import { createServer } from 'node:net';
import { errorCode } from '../src/files/error-code.ts';

/** Below the ports that a system gives to connections that go out (32768 and up on Linux, 49152 on others): nobody gets it by chance before it is used. */
const [first, last] = [20_000, 32_000];

/** A port of this machine that nobody had a moment ago. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = first + Math.floor(Math.random() * (last - first));
    if (await isFree(port)) return port;
  }
  throw new Error(`no port between ${first} and ${last} is free`);
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE') return false;
    throw error;
  }
  server.close();
  await once(server, 'close');
  return true;
}
