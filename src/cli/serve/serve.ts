import type { BlockList } from 'node:net';
import { Command, InvalidArgumentError, Option } from 'commander';
import { NoNetworkError, readTrustedProxies } from '../../delivery/server/proxies/trusted-proxies.ts';
import { readStatusAddress } from '../../delivery/server/status/status-address.ts';
import { readSecurityContact } from '../../features/about/security-text.ts';
import { type MailSettings, readMailSettings } from '../../features/mail/mailer.ts';
import { readOwnIssuers } from '../../features/providers/own-issuers.ts';
import type { Language } from '../../words/numerals.ts';
import { logFormats } from '../log/serve-log.ts';
import { printsToTerminal } from '../output.ts';
import { valueNames } from '../words/value-names.data.ts';
import type { ServeOptions } from './serve-site.ts';
import { serveWords } from './words.data.ts';

/**
 * `doelspoor serve`: the public site of all that is in the record, until Ctrl-C. Exit code 1, with one sentence, where the port is taken or
 * no port at all, or the record cannot be opened.
 */
export function serveCommand(language: Language): Command {
  const [words, values] = [serveWords[language], valueNames[language]];
  const readPort = (text: string) => {
    const port = parsePort(text);
    if (port === null) throw new InvalidArgumentError(words.badPort);
    return port;
  };
  const readAddress = (text: string) => {
    const origin = parseAddress(text);
    if (origin === null) throw new InvalidArgumentError(words.badAddress);
    return origin;
  };
  return new Command('serve')
    .description(words.description)
    .option(`--port <${values.port}>`, words.port, readPort)
    .addOption(orFrom('DOELSPOOR_HOST', new Option(`--host <${values.address}>`, words.host).default('127.0.0.1')))
    .addOption(
      orFrom('DOELSPOOR_ADDRESS', new Option(`--address <${values.address}>`, words.address).argParser(readAddress)),
    )
    .option(`--example <${values.folder}>`, words.example, addPath, [])
    .option(`--registers <${values.file}>`, words.registers, addPath, [])
    .action(async (options: GivenOptions, command: Command) => {
      // An empty PORT is none: that is how a service file or a container leaves a setting open.
      const port = options.port ?? parsePort(process.env.PORT || '8080');
      if (port === null) command.error(words.badSetting);
      const { serveSite } = await import('./serve-site.ts');
      const securityContact = readContact(command, words);
      const trusted = readTrusted(command, words);
      const mail = readMail(command, words);
      const issuers = readOwnIssuers(process.env.DOELSPOOR_ISSUERS ?? '') ?? command.error(words.badIssuers);
      const means = { securityContact, trusted, mail, issuers, ...readStatus(command, words) };
      await serveSite({ ...options, port, language, ...means });
    });
}

/** An option that the environment may give. What is empty there is not given: so a service file or a container leaves a setting open. */
function orFrom(name: string, option: Option): Option {
  return process.env[name] ? option.env(name) : option;
}

type GivenOptions = Partial<Pick<ServeOptions, 'port'>> &
  Omit<
    ServeOptions,
    'port' | 'securityContact' | 'trusted' | 'mail' | 'issuers' | 'statusAt' | 'logFormat' | 'language'
  >;

type Words = (typeof serveWords)[Language];

function readTrusted(command: Command, words: Words): BlockList {
  try {
    return readTrustedProxies(process.env.DOELSPOOR_TRUSTED_PROXIES ?? '');
  } catch (error) {
    if (!(error instanceof NoNetworkError)) throw error;
    return command.error(words.badProxy(error.part));
  }
}

function readContact(command: Command, words: Words): string | undefined {
  const { DOELSPOOR_SECURITY_CONTACT: text = '' } = process.env;
  if (text === '') return undefined;
  const contact = readSecurityContact(text);
  if (contact !== null) return contact;
  return command.error(words.badContact);
}

function readMail(command: Command, words: Words): MailSettings | null {
  const { DOELSPOOR_MAIL: server = '', DOELSPOOR_MAIL_FROM: from = '' } = process.env;
  if (server === '') return null;
  return readMailSettings(server, from) ?? command.error(words.badMail);
}

/** Where and how the server tells how it is. On a terminal a person reads along, else a program. */
function readStatus(command: Command, words: Words): Pick<ServeOptions, 'statusAt' | 'logFormat'> {
  const { DOELSPOOR_STATUS: at = '', DOELSPOOR_LOG: named = '' } = process.env;
  const statusAt = readStatusAddress(at);
  if (statusAt === undefined) command.error(words.badStatus);
  const logFormat = named === '' ? (printsToTerminal() ? 'text' : 'json') : logFormats.find((one) => one === named);
  if (logFormat === undefined) command.error(words.badLog);
  return { statusAt, logFormat };
}

/** Pages link to the root of their host, so the site cannot be below a path. */
function parseAddress(text: string): string | null {
  const address = URL.parse(text);
  const isSite = address !== null && /^https?:$/.test(address.protocol) && `${address.origin}/` === address.href;
  return isSite ? address.origin : null;
}

function addPath(path: string, before: readonly string[]): readonly string[] {
  return [...before, path];
}

function parsePort(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port < 1 || port > 65_535 ? null : port;
}
