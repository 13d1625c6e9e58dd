import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a served site says at an address: a text is a page of HTML; null that there is nothing. */
export type Told =
  | string
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array;
    }
  | ((response: ServerResponse, request: IncomingMessage) => void)
  | null;

/** A web site on this machine, for as long as a test needs it. */
export type ServedSite = {
  /** `http://127.0.0.1:port`. */
  readonly origin: string;
  /** What was asked for, in order: path and query. */
  readonly asked: string[];
  readonly requests: IncomingMessage[];
  readonly stop: () => Promise<void>;
};

/** @param tell what stands at a path with its query; for `/robots.txt` and `/sitemap.xml` null is enough */
export async function serveSite(tell: (path: string, origin: string) => Told, port = 0): Promise<ServedSite> {
  const [asked, requests]: [string[], IncomingMessage[]] = [[], []];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    requests.push(request);
    const told = tell(path, `http://${request.headers.host}`);
    if (typeof told === 'function') return told(response, request);
    if (told === null) return void response.writeHead(404, { 'content-type': 'text/html' }).end('<p>Niets.');
    if (typeof told === 'string')
      return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(told);
    const { status = 200, headers = { 'content-type': 'text/html; charset=utf-8' }, body = '' } = told;
    response.writeHead(status, headers).end(body);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: given }: AddressInfo = JSON.parse(JSON.stringify(server.address()));
  return {
    origin: `http://127.0.0.1:${given}`,
    asked,
    requests,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
