import { createTransport } from 'nodemailer';

/** A letter for one person. */
type Letter = { readonly to: string; readonly subject: string; readonly text: string };

/** Sends letters. @throws what the mail server or the network says, within a minute */
export type Mailer = { readonly send: (letter: Letter) => Promise<void> };

/** Where letters go out, and from whom they are. */
export type MailSettings = { readonly server: string; readonly from: string };

const patienceMs = 20_000;

/** Sends letters by a mail server. Nothing of a letter is fetched from elsewhere, and no file of this machine goes along. */
export function openMailer({ server, from }: MailSettings): Mailer {
  const waits = { connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs };
  const { protocol, hostname, port, username, password, searchParams } = new URL(server);
  const isTls = protocol === 'smtps:';
  const transport = createTransport({
    ...waits,
    host: hostname.replaceAll(/^\[|\]$/g, ''),
    port: port === '' ? (isTls ? 465 : 587) : Number(port),
    secure: isTls,
    // A server on this machine, or in its own network, may speak plainly where that is said; elsewhere nothing goes unsealed.
    requireTLS: !isTls && searchParams.get('tls') !== 'none',
    ignoreTLS: searchParams.get('tls') === 'none',
    ...(username !== '' && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ to, subject, text }) => {
      await transport.sendMail({ from, to: { name: '', address: to }, subject: subject.replaceAll(/\s+/g, ' '), text });
    },
  };
}

/** Reads the address of a mail server and a sender; null where one of them is none. */
export function readMailSettings(server: string, from: string): MailSettings | null {
  const address = URL.parse(server);
  if (address === null || !/^smtps?:$/.test(address.protocol) || address.hostname === '') return null;
  return /^[^\r\n<>@]*(?:<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(from) ? { server, from } : null;
}
