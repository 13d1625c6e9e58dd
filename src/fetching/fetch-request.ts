import type { WhyLeft } from './journal/known-page.ts';

/** What a person asks to be fetched. */
export type FetchRequest = {
  readonly address: string;
  readonly folder: string;
  /** Pages a second, at most. */
  readonly rate: number;
  /** Pages that are kept, at most. */
  readonly mostPages: number;
  /** Links from the start, at most; null for as many as there are. */
  readonly depth: number | null;
  /** Paths that are asked for, with `*` for any signs; empty for all. */
  readonly only: readonly string[];
  readonly allowPrivate: boolean;
  /** How the site can reach who fetches it; null for only where Doelspoor is from. */
  readonly contact: string | null;
};

/** How far a run is. */
export type FetchProgress = { readonly pages: number; readonly waiting: number; readonly bytes: number };

/** Who hears how a fetch goes. */
export type FetchHearers = {
  readonly progress: (now: FetchProgress) => void;
  /** The site asks for so many seconds between two pages, more than was asked for. */
  readonly slowedDown: (seconds: number) => void;
  /** The site is busy or out of order, and is asked again after so many seconds. */
  readonly waiting: (seconds: number) => void;
};

/** What a run came to, as it leaves the house: `outcome` in `schema/fetch.001.json`. Addresses are in the order in which they were found. */
export type FetchOutcome = {
  readonly address: string;
  readonly folder: string;
  /** It went on with a run that was stopped. */
  readonly wentOn: boolean;
  /** Files that the folder has of the site now, with those of pages that are gone. */
  readonly files: number;
  /** Bytes that came in this run. */
  readonly bytes: number;
  readonly fresh: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: number;
  readonly gone: readonly string[];
  readonly left: readonly { readonly address: string; readonly why: WhyLeft }[];
  /** Addresses on the same host outside the path, and on other hosts, that pages link to. */
  readonly beside: number;
  readonly elsewhere: number;
  /** Of these the PDF, DOCX and XLSX. */
  readonly documentsElsewhere: readonly string[];
  /** Links and addresses over the most that are taken. */
  readonly over: number;
};
