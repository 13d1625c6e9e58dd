import { renderSVG } from 'uqr';

/** The key of a second factor, of the address in which the library gives it to an app. */
export function keyIn(address: string): string {
  return new URL(address).searchParams.get('secret') ?? '';
}

/** The address with which an app takes a key in (Key Uri Format, Google Authenticator); null where it is no key. */
export function addressOfKey(key: string, email: string): string | null {
  if (!/^[A-Z2-7]{16,128}$/.test(key)) return null;
  const query = new URLSearchParams({ secret: key, issuer: 'Doelspoor', digits: '6', period: '30' });
  return `otpauth://totp/Doelspoor:${encodeURIComponent(email)}?${query}`;
}

/** A QR code as the address of a picture that is in the page itself. */
export function pictureOf(text: string): string {
  const svg = renderSVG(text, { ecc: 'M', border: 3 });
  return `data:image/svg+xml;base64,${Buffer.from(svg, 'utf8').toString('base64')}`;
}

/** A key in groups of four, to be typed over. */
export function printKey(key: string): string {
  return key.replaceAll(/.{4}(?=.)/g, '$& ');
}

/** Six digits, however they were typed. */
export function readCode(text: string): string {
  return text.replaceAll(/[\s.-]/g, '');
}
