import licences from './licences.json' with { type: 'json' };

/**
 * Whether a work under this licence may be part of a work under the EUPL-1.2. Of a choice one has to fit, of a sum each; a licence that
 * `licences.json` does not list does not fit until somebody has looked at it.
 *
 * @param expression an SPDX expression; one with brackets inside does not fit: it is for a person to read
 */
export function isFittingLicence(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  if (/[()]/.test(bare)) return false;
  const choices = bare.split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((name) => licences.fitting.includes(name)));
}

/** The licence of a package whose own statement is no SPDX name, as somebody read it; undefined where nobody had to. */
export function findReadLicence(name: string): string | undefined {
  return Object.entries(licences.read).find(([read]) => read === name)?.[1].licence;
}
