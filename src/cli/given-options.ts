import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Nature } from '../model/nature.ts';
import { type PublicationKind, publicationKinds } from '../model/publication.ts';
import type { Given } from '../recognition/recognise.ts';
import type { Language } from '../words/numerals.ts';
import { optionWords } from './words/option-words.data.ts';
import { valueNames } from './words/value-names.data.ts';

/** What a person says about all the files, as commander hands it over. */
export type GivenOptions = {
  readonly kind?: PublicationKind;
  readonly year?: number;
  readonly organisation?: string;
  readonly retold?: true;
  readonly inPart?: true;
  /** A file of decisions about how documents of a body are read. */
  readonly profile?: string;
};

/** Adds the options that overrule, or add to, what the files say of themselves. */
export function addGivenOptions(command: Command, language: Language): Command {
  const [words, values] = [optionWords[language], valueNames[language]];
  const readYear = (text: string) => {
    if (!/^(?:19|20)\d\d$/.test(text)) throw new InvalidArgumentError(words.fourDigits);
    return Number(text);
  };
  return command
    .addOption(new Option(`--kind <${values.kind}>`, words.kind).choices(publicationKinds))
    .option(`--year <${values.year}>`, words.year, readYear)
    .option(`--organisation <${values.name}>`, words.body)
    .option('--retold', words.retold)
    .option('--in-part', words.inPart)
    .option(`--profile <${values.file}>`, words.profile);
}

export function givenBy({ kind, year, organisation, retold, inPart }: GivenOptions): Given {
  const nature: readonly Nature[] = [
    ...(retold ? (['retold'] as const) : []),
    ...(inPart ? (['in-part'] as const) : []),
  ];
  return { ...(kind && { kind }), ...(year && { year }), ...(organisation && { organisation }), nature };
}
