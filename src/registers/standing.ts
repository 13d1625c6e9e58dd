/** Whether a version is inside the organisation alone, shown to the public, or taken back from it. */
export const standings = ['inside', 'shown', 'withdrawn'] as const;
export type Standing = (typeof standings)[number];
