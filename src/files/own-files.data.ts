/** What the journal of corrections beside a folder of documents is called. */
export const journalName = 'doelspoor-corrections.json';

/** The list that a fetch keeps of a web site: a line of JSON a page, beside the files of them. */
export const fetchedListName = 'doelspoor-fetch.jsonl';

/** What Doelspoor keeps beside documents: it is never read as one. */
export const ownFiles = [journalName, fetchedListName] as const;
