import { SMTPServer } from 'smtp-server';

/** A letter as a mail server got it. */
export type Received = { readonly to: readonly string[]; readonly from: string; readonly raw: string };

/** A mail server of this machine that keeps what it gets. */
export async function startMailServer(): Promise<{
  readonly address: string;
  readonly letters: Received[];
  /** Waits for the next letter. */
  readonly next: () => Promise<Received>;
  readonly close: () => Promise<void>;
}> {
  const letters: Received[] = [];
  let seen = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      let raw = '';
      stream.setEncoding('utf8');
      stream.on('data', (part: string) => {
        raw += part;
      });
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        letters.push({
          to: rcptTo.map(({ address }) => address),
          from: mailFrom === false ? '' : mailFrom.address,
          raw,
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return {
    address: `smtp://127.0.0.1:${port}?tls=none`,
    letters,
    next: async () => {
      for (let turn = 0; turn < 500; turn += 1) {
        const letter = letters[seen];
        if (letter !== undefined) {
          seen += 1;
          return letter;
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error('No letter came within ten seconds.');
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The text of a letter, as its reader sees it. */
export function textOf({ raw }: Received): string {
  const body = raw.slice(raw.indexOf('\r\n\r\n'));
  if (!/content-transfer-encoding: quoted-printable/i.test(raw)) return body;
  const bytes = body
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
