import type { CertificateFault } from '../../../fetching/answers/certificate-fault.ts';

/** Why an issuer could not tell who somebody is. */
export type WhyNot =
  /** What answers there cannot prove to be it. */
  | CertificateFault
  /** Nothing answers there, or not in time. */
  | 'silent'
  /** It is in a network of one's own, and nobody said that it may be asked. */
  | 'private'
  /** What answers is no issuer of OpenID Connect, or another one than it should be. */
  | 'otherwise'
  /** Whoever was there stopped, or was not let through. */
  | 'denied'
  /** What it said of somebody does not hold: another browser, another moment, another issuer, a code that was used. */
  | 'rejected'
  /** The secret that it knows us by cannot be opened, or is not the right one. */
  | 'no-secret';

/** An issuer that could not tell who somebody is. What it answered is in none of these: there are codes and tokens in it. */
export class ProviderFault extends Error {
  override readonly name = 'ProviderFault';
  readonly why: WhyNot;

  /** @param said a code of the protocol, for who looks after the site */
  constructor(why: WhyNot, said?: string) {
    super(said === undefined ? why : `${why}: ${said}`);
    this.why = why;
  }
}

/** The fault that an error of the library comes down to. */
export function faultOf(error: unknown): ProviderFault {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof ProviderFault) return at;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const said = error instanceof Error && 'error' in error ? String(error.error) : '';
  const short = `${code} ${said}`
    .trim()
    .replaceAll(/[^\w -]/g, '')
    .slice(0, 100);
  if (/^(?:invalid_client|unauthorized_client)$/.test(said)) return new ProviderFault('no-secret', short);
  if (/TIMEOUT|ABORT/.test(code)) return new ProviderFault('silent', short);
  if (code === 'OAUTH_AUTHORIZATION_RESPONSE_ERROR') return new ProviderFault('denied', short);
  return new ProviderFault('rejected', short);
}
