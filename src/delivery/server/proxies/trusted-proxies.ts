import { BlockList, isIP } from 'node:net';

/** Where a web server in front usually is: on the same machine. */
const usual = '127.0.0.0/8, ::1';

/** A part of the list that is no network address. */
export class NoNetworkError extends Error {
  override readonly name = 'NoNetworkError';
  readonly part: string;

  constructor(part: string) {
    super(`${part} is no network address`);
    this.part = part;
  }
}

/**
 * The addresses whose word about a request is taken, as a list that a request's own address is checked against.
 * @param text addresses and networks with commas between, `none` for nobody; empty for this machine alone
 * @throws NoNetworkError
 */
export function readTrustedProxies(text: string): BlockList {
  const list = new BlockList();
  const parts = text.trim() === '' ? usual : text;
  if (parts.trim() === 'none') return list;
  for (const part of parts.split(',').map((one) => one.trim())) addNetwork(list, part);
  return list;
}

function addNetwork(list: BlockList, part: string): void {
  const match = /^([0-9a-f:.]+)(?:\/(\d{1,3}))?$/i.exec(part);
  const address = match?.[1] ?? '';
  const version = isIP(address);
  const most = version === 6 ? 128 : 32;
  const prefix = Number(match?.[2] ?? most);
  if (version === 0 || prefix > most) throw new NoNetworkError(part);
  list.addSubnet(address, prefix, version === 6 ? 'ipv6' : 'ipv4');
}

/** Whether an address is on the list; also an IPv4 address as a socket for both versions writes it. */
export function isTrusted(list: BlockList, address: string): boolean {
  const version = isIP(address);
  return version !== 0 && list.check(address, version === 6 ? 'ipv6' : 'ipv4');
}
