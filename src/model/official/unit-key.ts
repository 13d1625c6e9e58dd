import { plain } from '../text/plain.ts';

/**
 * The form in which units are compared: "per 1.000 inwoners van 15 tot en met 64 jaar" and "per 1000 inwoners 15-64 jaar" are one, and so are
 * "%" and "percentage". Empty where nothing is said.
 */
export function unitKey(unit: string): string {
  return plain(unit)
    .replaceAll(/(?<=\d)[.\s](?=\d{3}\b)/g, '')
    .replaceAll(/\bduizend\b/g, '1000')
    .replaceAll(/\s*(?:tot en met|t\/m|tot|–|-)\s*(?=\d)/g, '-')
    .replaceAll('%', ' percentage ')
    .replaceAll(/\bprocenten?\b/g, 'percentage')
    .replaceAll(/\b(?:kilogram|kilo|kg)\b/g, 'kg')
    .replaceAll(/€|\beuro'?s?\b|\beur\b/g, 'euro')
    .replaceAll(/\b(?:aantal|van|de|het|in|jarigen)\b/g, ' ')
    .replaceAll(/\binwoner\b/g, 'inwoners')
    .replaceAll(/[^a-z0-9-]+/g, ' ')
    .trim();
}
