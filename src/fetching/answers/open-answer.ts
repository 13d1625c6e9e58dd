import { once } from 'node:events';
import { request as askPlain, type IncomingHttpHeaders, type IncomingMessage, Agent as PlainAgent } from 'node:http';
import { request as askSecure, Agent as SecureAgent } from 'node:https';
import { isIP } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { AskFault } from './ask-fault.ts';
import { PrivateAddress, publicLookup } from './guarded-lookup.ts';
import { isPrivate } from './private-addresses.ts';

/** What an address answers. */
export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** What it holds, unpacked; throws AskFault where that ends too early, takes too long or is no packing that it says to be. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Lets go of what was not read. */
  readonly close: () => void;
};

export type Bounds = {
  /** Milliseconds: of the answer as a whole, and without a byte of it. */
  readonly answerMs: number;
  readonly silentMs: number;
};

/** Connections to one site, which stay open between pages. */
export type Connections = { readonly http: PlainAgent; readonly https: SecureAgent; readonly allowPrivate: boolean };

/** @param allowPrivate also to what is not public: this machine, a network at home */
export function makeConnections(allowPrivate: boolean): Connections {
  const how = { keepAlive: true, maxSockets: 1, ...(allowPrivate ? {} : { lookup: publicLookup }) };
  return { http: new PlainAgent(how), https: new SecureAgent(how), allowPrivate };
}

export function closeConnections({ http, https }: Connections): void {
  http.destroy();
  https.destroy();
}

const unpackers: Readonly<Record<string, () => ReturnType<typeof createGunzip>>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};

/** More packings than this around each other are a trick. */
const mostPackings = 2;

function unpack(message: IncomingMessage): Readable {
  const packings = (message.headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (packings.length > mostPackings) throw new AskFault('damaged');
  return packings.toReversed().reduce<Readable>((packed, name) => {
    const unpacker = unpackers[name];
    if (unpacker === undefined) throw new AskFault('damaged');
    // What goes wrong shows to who reads the end of the chain.
    return pipeline(packed, unpacker(), () => undefined);
  }, message);
}

function explain(error: unknown): AskFault {
  if (error instanceof AskFault) return error;
  if (error instanceof PrivateAddress) return new AskFault('private', error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND') return new AskFault('no-such-host', error);
  if (/^(?:CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|ERR_SSL_|EPROTO|HOSTNAME_)/.test(code))
    return new AskFault('certificate', error);
  if (/^(?:Z_|HPE_|ERR__?ERROR|ERR_BROTLI|ERR_PADDING)/.test(code)) return new AskFault('damaged', error);
  return new AskFault('unreachable', error);
}

async function* readBody(body: Readable, faultOf: (error: unknown) => AskFault): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of body) if (piece instanceof Uint8Array) yield piece;
  } catch (error) {
    throw faultOf(error);
  }
}

/**
 * Asks for one address, once, and follows nothing. All that Doelspoor asks of another machine goes through here: the place where it is judged
 * whether what is connected to is public, whatever led to it.
 * @param address of http or https
 * @param posted what is sent to it; left out where it is only asked
 * @throws AskFault
 */
export async function openAnswer(
  connections: Connections,
  address: string,
  headers: Readonly<Record<string, string>>,
  { answerMs, silentMs }: Bounds,
  posted?: string,
): Promise<Answer> {
  const url = new URL(address);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // What is no name is not looked up.
  if (!connections.allowPrivate && isIP(host) !== 0 && isPrivate(host)) throw new AskFault('private');
  const isSecure = url.protocol === 'https:';
  const ask = isSecure ? askSecure : askPlain;
  const agent = isSecure ? connections.https : connections.http;
  const signal = AbortSignal.timeout(answerMs);
  let isSilent = false;
  // What a time limit brings about looks like a broken connection from here on.
  const explainHere = (error: unknown) => (isSilent || signal.aborted ? new AskFault('slow', error) : explain(error));
  const asked = ask(url, { agent, headers, signal, method: posted === undefined ? 'GET' : 'POST' });
  try {
    asked.setTimeout(silentMs, () => {
      isSilent = true;
      asked.destroy();
    });
    asked.end(posted);
    const [message]: IncomingMessage[] = await once(asked, 'response');
    if (message === undefined) throw new AskFault('unreachable');
    // The request may fail once more while its answer is read, which shows there.
    asked.on('error', () => undefined);
    return {
      status: message.statusCode ?? 0,
      headers: message.headers,
      body: readBody(unpack(message), explainHere),
      close: () => asked.destroy(),
    };
  } catch (error) {
    asked.destroy();
    throw explainHere(error);
  }
}
