import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Gate, layDown } from '../../features/laid-down/lay-down.ts';
import { publishHead } from '../../features/log/commands/publish-head.ts';
import { findEarlier, findSetting, listLaidDown } from '../../features/organisations/queries/find-settings.ts';
import { cleanLogo } from '../../features/organisations/settings/read-setting.ts';
import { settingSchemas } from '../../features/organisations/settings/setting-schemas.ts';
import { tellOverdue } from '../../features/overdue/commands/tell-overdue.ts';
import { atTheMachine, writerOf } from '../../features/people/working.ts';
import { mustLetIn } from '../../features/providers/queries/must-let-in.ts';
import { type SettingName, settingNames } from '../../model/laid-down/organisation-settings.ts';
import type { ReadDb } from '../../record/connection/read-db.ts';
import { readAtWork } from '../../record/connection/transaction.ts';
import type { Language } from '../../words/numerals.ts';
import { printMoment } from '../../words/numerals.ts';
import { settingNouns } from '../../words/settings/refused-setting-words.data.ts';
import { CheckFault } from '../check/check-fault.ts';
import { readJsonFile } from '../check/read-json-file.ts';
import { nameActor } from '../name-actor.ts';
import { type Desk, onRecord, print } from '../on-record.ts';
import { settingsCommandWords } from './words.data.ts';

export type SettingsOptions = {
  readonly logo?: string;
  readonly back?: number;
  readonly reason: string;
  readonly actor?: string;
  readonly json: boolean;
};

type GivenHere = {
  readonly what: SettingName;
  readonly file: string | undefined;
  readonly logo: string | undefined;
  readonly back: number | undefined;
};

function readHere<Result>({ record, organisation }: Desk, body: (tx: ReadDb, id: string) => Promise<Result>) {
  const { organisationId } = organisation;
  return readAtWork(record, writerOf(atTheMachine(organisationId, '')), (tx) => body(tx, organisationId));
}

/** Prints what holds of everything. */
export async function showAll(slug: string, { json }: SettingsOptions, language: Language): Promise<void> {
  await onRecord(slug, language, async (desk) => {
    const all = await readHere(desk, async (tx, id) => {
      const found: [SettingName, { number: number; content: unknown }][] = [];
      for (const what of settingNames) found.push([what, await findSetting(tx, id, what)]);
      return found;
    });
    const value = Object.fromEntries(all.map(([what, { content }]) => [what, content]));
    await print(json, value, () =>
      all.map(([what, { number }]) =>
        settingsCommandWords[language].held(what, settingNouns[language].settings[what], number),
      ),
    );
  });
}

/** Prints what holds of one thing as it can be given back, and what held before. */
export async function showOne(
  slug: string,
  what: SettingName,
  { json }: SettingsOptions,
  language: Language,
): Promise<void> {
  await onRecord(slug, language, async (desk) => {
    const { content, earlier } = await readHere(desk, async (tx, id) => ({
      content: (await findSetting(tx, id, what)).content,
      earlier: await listLaidDown(tx, id, what),
    }));
    await print(json, content, () => [
      JSON.stringify(content, null, 2),
      ...earlier.map(({ number, at, actor, reason }) => `${number}  ${printMoment(language, at)}  ${actor}: ${reason}`),
    ]);
  });
}

/** Lays down what a file has, a logo, or what held before. */
export async function layDownFrom(
  slug: string,
  given: GivenHere,
  options: SettingsOptions,
  language: Language,
): Promise<void> {
  const { reason, actor = nameActor(), json } = options;
  await onRecord(slug, language, async (desk) => {
    const { organisationId } = desk.organisation;
    const content = await contentOf(desk, given);
    const working = atTheMachine(organisationId, actor);
    const { what } = given;
    const gate: Gate<SettingName> = async (tx, read, of) => {
      if ('areOff' in read) await mustLetIn(tx, read, of);
    };
    const number = await layDown(desk.record, { what, content, reason, base: null }, working, new Date(), gate);
    if (what === 'overdue') await tellOverdue(desk.record, working, new Date());
    await publishHead(desk.record, organisationId);
    await print(json, { organisation: desk.organisation.slug, what, number }, () => [
      settingsCommandWords[language].laidDown(settingNouns[language].settings[what], number),
    ]);
  });
}

async function contentOf(desk: Desk, { what, file, logo, back }: GivenHere): Promise<unknown> {
  if (back !== undefined) return await readHere(desk, (tx, id) => findEarlier(tx, id, { what, number: back }));
  const content =
    file === undefined
      ? await readHere(desk, async (tx, id) => (await findSetting(tx, id, what)).content)
      : await readJsonFile({ file, folder: process.cwd(), kind: 'settings' }, z.unknown());
  if (content === null && file !== undefined) throw new CheckFault({ say: 'no-settings', with: { file } });
  if (logo === undefined || what !== 'theme') return content;
  const read = settingSchemas.theme.safeParse(content);
  return read.success ? { ...read.data, logo: cleanLogo(await readLogoFile(logo)) } : content;
}

async function readLogoFile(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new CheckFault({ say: 'not-readable', with: { kind: 'settings', file } }, cause);
  }
}
