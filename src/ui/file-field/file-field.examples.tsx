import type { FileFieldProps } from './file-field.tsx';

/** A file to choose, in every way that forms ask for one. */
export const examples: readonly FileFieldProps[] = [
  { name: 'bestand', label: 'Bestand', accept: '.xlsx,.csv' },
  { name: 'profiel', label: 'Opmaakprofiel', accept: '.json,application/json', hint: 'Zoals u het hier ophaalde.' },
  { name: 'logo', label: 'Logo', accept: '.svg,.png', hint: 'Hoogstens 100 kB.', isOptional: true },
];
