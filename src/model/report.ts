/** What a reader says of a page: something is missing, was read wrongly, is outdated, or something else. */
export const reportKinds = ['missing', 'misread', 'outdated', 'other'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** The longest text of a report, and the longest address of a page and of e-mail (RFC 5321), in characters. */
export const longestMessage = 2_000;
export const longestAddress = 300;
export const longestEmail = 254;

/** How long an e-mail address is kept, in days. */
export const contactDays = 90;
