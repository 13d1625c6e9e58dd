/** Why what is in a field can't be kept. */
export const fieldFaults = [
  'required',
  'unknown-field',
  'too-long',
  'too-many',
  'bad-line',
  'bad-text',
  'bad-number',
  'bad-money',
  'bad-when',
  'bad-yes-no',
  'bad-choice',
  'bad-address',
  'bad-email',
  'bad-identifier',
  'bad-country',
  'bad-registration',
  'bad-thread',
  'bad-rows',
  'ends-before',
  'bad-repeats',
  'bad-zone',
] as const;

export type FieldFaultCode = (typeof fieldFaults)[number];

/** What is wrong, and where: `['members', 2, 'from']`, rows counted from 0. */
export type FieldFault = { readonly path: readonly (string | number)[]; readonly fault: FieldFaultCode };
