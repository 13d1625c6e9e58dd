/** What a place says of itself to who listens, where a link led there. The style sheet has it: no page knows which of its places that will be. */
export const arrivedWords = { nl: 'hierheen verwezen', en: 'you were led here' } as const;
