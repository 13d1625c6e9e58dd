/** What the journal of corrections beside a folder of documents is called. */
export const journalName = 'doelspoor-corrections.json';

/** What Doelspoor keeps beside documents: it is never read as one. */
export const ownFiles = [journalName, 'doelspoor-fetch.jsonl'] as const;
