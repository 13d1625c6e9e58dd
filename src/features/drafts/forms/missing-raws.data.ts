/** How a value that is missing is written: not measured, not known yet, unknown. The notation of the field knows each of them. */
export const missingRaws = ['-', 'n.n.b.', 'onbekend'] as const;
