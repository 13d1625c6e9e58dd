import { randomInt } from 'node:crypto';

/** Small letters and digits that nobody takes for one another on paper. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
const length = 10;

/** Ten codes of ten signs, 49 bits each: the second factor of who lost the first. */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: 10 }, () => {
    const code = Array.from({ length }, () => signs[randomInt(signs.length)]).join('');
    return `${code.slice(0, length / 2)}-${code.slice(length / 2)}`;
  });
}

/** A recovery code as it is kept, however it was typed. */
export function readRecoveryCode(text: string): string {
  const plain = text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return `${plain.slice(0, length / 2)}-${plain.slice(length / 2)}`;
}
