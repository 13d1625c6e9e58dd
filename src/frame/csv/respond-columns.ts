import type { Texts } from '../../model/nature.ts';
import { respondData } from '../respond.ts';
import type { DataColumn } from './columns.data.ts';
import { csvMetadata } from './csv-metadata.ts';

/**
 * What the columns of a CSV file are.
 * @param url the address that was asked for: that of the file with `-metadata.json` behind
 * @param title of what the file is about
 */
export function respondColumns(url: string, title: string, columns: readonly DataColumn[], texts: Texts): Response {
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  return respondData('columns', csvMetadata(last.replace(/-metadata\.json$/, ''), title, columns, texts));
}
