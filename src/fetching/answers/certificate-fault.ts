import type { AskFault } from './ask-fault.ts';

/** What is wrong with the certificate of an address. */
export type CertificateFault =
  /** Nobody that this machine trusts vouches for it. */
  | 'untrusted'
  /** It was good until a moment that passed, or is good from one to come. */
  | 'expired'
  /** It is of another host. */
  | 'elsewhere';

/** What was wrong with the certificate of an address that gave no answer; null where it was something else: also where no TLS is spoken there. */
export function certificateFaultOf({ why, cause }: AskFault): CertificateFault | null {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (why !== 'certificate' || /^(?:ERR_SSL_|EPROTO)/.test(code)) return null;
  if (/^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)$/.test(code)) return 'expired';
  return /ALTNAME|HOSTNAME/.test(code) ? 'elsewhere' : 'untrusted';
}
