import { Command } from 'commander';
import type { Language } from '../../words/numerals.ts';
import { addRecordOptions } from '../record-options.ts';
import { valueNames } from '../words/value-names.data.ts';
import { addReasonOptions, type ReasonOptions } from './correction-options.ts';
import { correctionWords } from './words.data.ts';

/** A folder means what stands beside its documents; without one it is about what is kept with an organisation. */
function readPlace(command: Command, folder: string | undefined, options: ReasonOptions, language: Language) {
  if (folder !== undefined && options.organisation !== undefined)
    return command.error(correctionWords[language].oneOfBoth);
  return folder ?? null;
}

function change(name: 'undo' | 'redo', language: Language): Command {
  const [words, values] = [correctionWords[language], valueNames[language]];
  const command = new Command(name)
    .description(words[name])
    .argument(`<${values.correction}>`, words.id)
    .argument(`[${values.folder}]`, words.folder);
  return addReasonOptions(command, language).action(
    async (id: string, folder: string | undefined, options: ReasonOptions) => {
      const place = readPlace(command, folder, options, language);
      if (place === null) {
        const { changeKept } = await import('./kept-corrections.ts');
        return await changeKept(name, id, options, language);
      }
      const { changeBeside } = await import('./show-corrections.ts');
      return await changeBeside(name, id, place, options, language);
    },
  );
}

function list(language: Language): Command {
  const words = correctionWords[language];
  const command = new Command('list')
    .description(words.list)
    .argument(`[${valueNames[language].folder}]`, words.folder);
  return addRecordOptions(command, language).action(async (folder: string | undefined, options: ReasonOptions) => {
    const place = readPlace(command, folder, options, language);
    if (place === null) {
      const { listAllKept } = await import('./kept-corrections.ts');
      return await listAllKept(options, language);
    }
    const { listCorrections } = await import('./show-corrections.ts');
    return await listCorrections(place, options, language);
  });
}

function show(language: Language): Command {
  const [words, values] = [correctionWords[language], valueNames[language]];
  const command = new Command('show')
    .description(words.show)
    .argument(`<${values.correction}>`, words.id)
    .argument(`[${values.folder}]`, words.folder);
  return addRecordOptions(command, language).action(
    async (id: string, folder: string | undefined, options: ReasonOptions) => {
      const place = readPlace(command, folder, options, language);
      if (place === null) {
        const { showKept } = await import('./kept-corrections.ts');
        return await showKept(id, options, language);
      }
      const { showCorrection } = await import('./show-corrections.ts');
      return await showCorrection(id, place, options, language);
    },
  );
}

function profile(language: Language): Command {
  const [words, values] = [correctionWords[language], valueNames[language]];
  return new Command('profile')
    .description(words.profile)
    .argument(`<${values.folder}>`, words.journal)
    .requiredOption(`--to <${values.file}>`, words.to)
    .action(async (path: string, { to }: { readonly to: string }) => {
      const { keepProfile } = await import('./show-corrections.ts');
      await keepProfile(path, to, language);
    });
}

function shipped(language: Language): Command {
  return new Command('shipped').description(correctionWords[language].shipped).action(async () => {
    const { showShipped } = await import('./show-shipped.ts');
    await showShipped(language);
  });
}

/**
 * `doelspoor corrections …`: what persons decided about how documents are read, beside the documents of a folder or, without one, as it is kept
 * with an organisation of the record. Exit code 1, with one sentence, where what is asked can't be done; then nothing was changed.
 */
export function correctionsCommand(language: Language): Command {
  return new Command('corrections')
    .description(correctionWords[language].description)
    .addCommand(list(language))
    .addCommand(show(language))
    .addCommand(change('undo', language))
    .addCommand(change('redo', language))
    .addCommand(profile(language))
    .addCommand(shipped(language));
}
