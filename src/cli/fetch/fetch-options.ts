import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { normalAddress } from '../../fetching/addresses/normal-address.ts';
import type { FetchRequest } from '../../fetching/fetch-request.ts';
import type { Language } from '../../words/numerals.ts';
import { valueNames } from '../words/value-names.data.ts';
import { fetchWords } from './words/fetch-words.data.ts';

/** What a person says about a fetch, as commander hands it over. */
export type FetchOptions = {
  readonly rate: number;
  readonly mostPages: number;
  readonly depth?: number;
  readonly only: readonly string[];
  readonly contact?: string;
  readonly allowPrivate?: true;
};

/** Adds the options that bound a fetch; of each there is a value that suits a site of a public body. */
export function addFetchOptions(command: Command, language: Language): Command {
  const [words, values] = [fetchWords[language], valueNames[language]];
  const readCount = (text: string) => {
    if (!/^\d{1,7}$/.test(text)) throw new InvalidArgumentError(words.badNumber);
    return Number(text);
  };
  const readRate = (text: string) => {
    const rate = Number(text.replace(',', '.'));
    if (!(rate >= 0.001 && rate <= 1000)) throw new InvalidArgumentError(words.badRate);
    return rate;
  };
  const readContact = (text: string) => {
    if (!/^[\w.+@:/~%-]{3,200}$/.test(text)) throw new InvalidArgumentError(words.badContact);
    return text;
  };
  return command
    .option(`--rate <${values.number}>`, words.rate, readRate, 1)
    .option(`--most-pages <${values.number}>`, words.mostPages, readCount, 5000)
    .option(`--depth <${values.number}>`, words.depth, readCount)
    .option(`--only <${values.path}>`, words.only, (path, before: string[]) => [...before, path], [])
    .option(`--contact <${values.contact}>`, words.contact, readContact)
    .option('--allow-private', words.allowPrivate);
}

/** Reads the address of a site; one without a scheme is of https. Null where it is none. */
export function readSiteAddress(text: string): string | null {
  return normalAddress(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
}

export function requestOf(address: string, folder: string, options: FetchOptions): FetchRequest {
  return {
    address,
    folder: resolve(folder),
    rate: options.rate,
    mostPages: options.mostPages,
    depth: options.depth ?? null,
    only: options.only,
    allowPrivate: options.allowPrivate === true,
    contact: options.contact ?? null,
  };
}
