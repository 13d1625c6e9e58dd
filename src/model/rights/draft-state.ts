/**
 * How far a document is that is written here: put aside before it went anywhere, written, reviewed within the organisation, approved by the college, offered to the council (public
 * when an embargo ends), adopted. What comes after that is a next draft of the same publication.
 */
export const draftStates = ['put-aside', 'draft', 'in-review', 'approved', 'offered', 'adopted'] as const;
export type DraftState = (typeof draftStates)[number];
