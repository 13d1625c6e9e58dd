import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether certificates can be made here; Node makes none. */
export const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

/** A private key and what vouches for it, in PEM, as a server over TLS takes them. */
export type Certified = { readonly key: string; readonly cert: string };

/** Who vouches for servers, as a body has one in its own network. Nothing of it is trusted by itself. */
export type Authority = {
  /** Its own certificate, which vouches for itself, with its key. */
  readonly own: Certified;
  /** Vouches for a server of a name, for a day; or, `expired`, until the moment that it was made. */
  readonly certify: (host: string, how?: 'expired') => Certified;
};

const key = '-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes'.split(' ');

/** Makes one. Throws where openssl is not installed: see `hasOpenssl`. */
export function makeAuthority(): Authority {
  const [ownKey, own] = inFolder((make) => {
    make('req', [
      '-x509',
      ...key,
      '-keyout',
      'own.key',
      '-out',
      'own.pem',
      '-days',
      '2',
      '-subj',
      '/CN=Doelspoor test',
    ]);
    return [make.read('own.key'), make.read('own.pem')];
  });
  return {
    own: { key: ownKey, cert: own },
    certify: (host, how) =>
      inFolder((make) => {
        make.write('own.key', ownKey);
        make.write('own.pem', own);
        make.write('names', `subjectAltName=DNS:${host}`);
        make('req', [...key, '-keyout', 'key', '-out', 'asked', '-subj', `/CN=${host}`]);
        const signed = [
          '-req',
          '-in',
          'asked',
          '-CA',
          'own.pem',
          '-CAkey',
          'own.key',
          '-set_serial',
          String(Date.now()),
        ];
        make('x509', [...signed, '-extfile', 'names', '-days', how === 'expired' ? '0' : '1', '-out', 'cert']);
        return { key: make.read('key'), cert: make.read('cert') };
      }),
  };
}

type Make = {
  (command: string, parameters: readonly string[]): void;
  readonly read: (name: string) => string;
  readonly write: (name: string, text: string) => void;
};

/** Has openssl make files in a folder that is there for that alone. */
function inFolder<Made>(body: (make: Make) => Made): Made {
  const folder = mkdtempSync(join(tmpdir(), 'doelspoor-certificates-'));
  const run = (command: string, parameters: readonly string[]) =>
    void execFileSync('openssl', [command, ...parameters], { cwd: folder, stdio: 'ignore' });
  try {
    return body(
      Object.assign(run, {
        read: (name: string) => readFileSync(join(folder, name), 'utf8'),
        write: (name: string, text: string) => writeFileSync(join(folder, name), text),
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
