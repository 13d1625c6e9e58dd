/** So many characters say why; a journal takes no more. */
export const longestReason = 2_000;

/**
 * Why a person decides, as a form sends it, on one line.
 * @returns undefined where nothing was filled in, null where it is longer than a journal takes
 */
export function readReason(sent: unknown): string | null | undefined {
  if (typeof sent !== 'string') return undefined;
  const reason = sent
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .toWellFormed();
  if (reason === '') return undefined;
  return reason.length > longestReason ? null : reason;
}
