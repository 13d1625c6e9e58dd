import type { Logo } from '../../../model/theme/theme.ts';
import { cleanPng } from './clean-png.ts';
import { cleanSvg } from './clean-svg.ts';
import { LogoFault } from './logo-fault.ts';

/** In bytes: it comes along with the first page that a reader sees. */
export const mostLogoBytes = 60_000;

/**
 * Reads a file as a logo: a picture with nothing in it that runs or asks. What was read before is read as itself.
 * @throws LogoFault
 */
export function readLogo(bytes: Uint8Array): Logo {
  if (bytes.length > mostLogoBytes) throw new LogoFault('too-large');
  const given = Buffer.from(bytes);
  if (given[0] === 0x89) return { type: 'png', data: cleanPng(given).toString('base64') };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(given);
  } catch {
    throw new LogoFault('unknown');
  }
  const drawn = Buffer.from(cleanSvg(text), 'utf8');
  if (drawn.length > mostLogoBytes) throw new LogoFault('too-large');
  return { type: 'svg', data: drawn.toString('base64') };
}
