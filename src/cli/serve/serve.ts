import type { BlockList } from 'node:net';
import { Command, InvalidArgumentError, Option } from 'commander';
import { NoNetworkError, readTrustedProxies } from '../../delivery/server/proxies/trusted-proxies.ts';
import { readStatusAddress } from '../../delivery/server/status/status-address.ts';
import { readSecurityContact } from '../../features/about/security-text.ts';
import { logFormats } from '../log/serve-log.ts';
import { printsToTerminal } from '../output.ts';
import type { ServeOptions } from './serve-site.ts';

/**
 * `doelspoor serve`: the public site of all that is in the record, until Ctrl-C. Exit code 1, with one sentence, where the port is taken or
 * no port at all, or the record cannot be opened.
 */
export function serveCommand(): Command {
  return new Command('serve')
    .description('Toon alles wat is vastgelegd als openbare site.')
    .option('--port <nummer>', 'poort (anders PORT, anders 8080)', readPort)
    .addOption(
      orFrom(
        'DOELSPOOR_HOST',
        new Option('--host <adres>', 'netwerkadres waarop de site luistert').default('127.0.0.1'),
      ),
    )
    .addOption(
      orFrom(
        'DOELSPOOR_ADDRESS',
        new Option(
          '--address <adres>',
          'adres waaronder lezers de site vinden, voor de sitemap en zoekmachines',
        ).argParser(readAddress),
      ),
    )
    .option('--example <map>', 'lees deze map in als er nog niets is vastgelegd; mag vaker', addFolder, [])
    .action(async (options: GivenOptions, command: Command) => {
      // An empty PORT is none: that is how a service file or a container leaves a setting open.
      const port = options.port ?? parsePort(process.env.PORT || '8080');
      if (port === null) command.error('PORT is geen poort. Geef een getal van 1 tot 65535.');
      const { serveSite } = await import('./serve-site.ts');
      const securityContact = readContact(command);
      await serveSite({ ...options, port, securityContact, trusted: readTrusted(command), ...readStatus(command) });
    });
}

/** An option that the environment may give. What is empty there is not given: so a service file or a container leaves a setting open. */
function orFrom(name: string, option: Option): Option {
  return process.env[name] ? option.env(name) : option;
}

type GivenOptions = Partial<Pick<ServeOptions, 'port'>> &
  Omit<ServeOptions, 'port' | 'securityContact' | 'trusted' | 'statusAt' | 'logFormat'>;

function readTrusted(command: Command): BlockList {
  try {
    return readTrustedProxies(process.env.DOELSPOOR_TRUSTED_PROXIES ?? '');
  } catch (error) {
    if (!(error instanceof NoNetworkError)) throw error;
    const sentence = `"${error.part}" in DOELSPOOR_TRUSTED_PROXIES is geen netwerkadres. Geef adressen of reeksen met komma's ertussen, zoals 10.0.0.5, 10.1.0.0/16, of none.`;
    return command.error(sentence);
  }
}

function readContact(command: Command): string | undefined {
  const { DOELSPOOR_SECURITY_CONTACT: text = '' } = process.env;
  if (text === '') return undefined;
  const contact = readSecurityContact(text);
  if (contact !== null) return contact;
  const sentence =
    'DOELSPOOR_SECURITY_CONTACT is geen adres om een kwetsbaarheid te melden. Geef mailto:naam@gemeente.example of https://…';
  return command.error(sentence);
}

/** Where and how the server tells how it is. On a terminal a person reads along, else a program. */
function readStatus(command: Command): Pick<ServeOptions, 'statusAt' | 'logFormat'> {
  const { DOELSPOOR_STATUS: at = '', DOELSPOOR_LOG: named = '' } = process.env;
  const statusAt = readStatusAddress(at);
  if (statusAt === undefined)
    command.error('DOELSPOOR_STATUS is geen poort of adres. Geef bijvoorbeeld 9090, 10.0.0.5:9090 of [::1]:9090.');
  const logFormat = named === '' ? (printsToTerminal() ? 'text' : 'json') : logFormats.find((one) => one === named);
  if (logFormat === undefined) command.error('DOELSPOOR_LOG is json of text.');
  return { statusAt, logFormat };
}

/** Pages link to the root of their host, so the site cannot be below a path. */
function readAddress(text: string): string {
  const address = URL.parse(text);
  const isSite = address !== null && /^https?:$/.test(address.protocol) && `${address.origin}/` === address.href;
  if (!isSite) throw new InvalidArgumentError('Geef een adres zoals https://doelspoor.example, zonder pad.');
  return address.origin;
}

function addFolder(folder: string, before: readonly string[]): readonly string[] {
  return [...before, folder];
}

function parsePort(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port < 1 || port > 65_535 ? null : port;
}

function readPort(text: string): number {
  const port = parsePort(text);
  if (port === null) throw new InvalidArgumentError('Geef een getal van 1 tot 65535.');
  return port;
}
