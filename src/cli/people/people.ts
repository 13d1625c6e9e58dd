import { Command, Option } from 'commander';
import { roles } from '../../model/rights/role.ts';
import type { Language } from '../../words/numerals.ts';
import { optionWords } from '../words/option-words.data.ts';
import { valueNames } from '../words/value-names.data.ts';
import type { PersonOptions, RoleOptions } from './find-person.ts';
import type { ListOptions } from './list-people.ts';
import { peopleWords } from './words.data.ts';

/** What is done for one person, and how it is loaded once it is asked. */
const acts = [
  ['invite', async () => (await import('./invite-person.ts')).invitePerson],
  ['give', async () => (await import('./settle-person.ts')).giveOne],
  ['take', async () => (await import('./settle-person.ts')).takeOne],
  ['end', async () => (await import('./settle-person.ts')).endOne],
  ['held', async () => (await import('./show-held.ts')).showHeld],
  ['forget', async () => (await import('./forget-member.ts')).forgetMember],
  ['forget-contact', async () => (await import('./forget-contact.ts')).forgetContact],
] as const;

/**
 * `doelspoor people …`: who works in the workspace of an organisation, as its administrator sees and changes it there. Exit code 1, with one
 * sentence, where what is asked can't be done; then nothing was changed.
 */
export function peopleCommand(language: Language): Command {
  const words = peopleWords[language];
  const [options, values] = [optionWords[language], valueNames[language]];
  const of = (name: keyof typeof words.acts) =>
    new Command(name)
      .description(words.acts[name])
      .argument(`<${values.organisation}>`, words.organisation)
      .option('--json', options.json, false);
  const command = new Command('people').description(words.description).addCommand(
    of('list').action(async (slug: string, given: ListOptions) => {
      const { listPeople } = await import('./list-people.ts');
      await listPeople(slug, given, language);
    }),
  );
  for (const [name, load] of acts) {
    const act = of(name)
      .requiredOption(`--email <${values.address}>`, words.email)
      .option(`--actor <${values.name}>`, options.actor);
    if (name === 'invite') act.requiredOption(`--name <${values.name}>`, words.name);
    if (name === 'invite' || name === 'give' || name === 'take')
      act
        .addOption(new Option(`--role <${values.role}>`, words.role).choices(roles).makeOptionMandatory())
        .option(`--field <${values.thread}>`, words.field);
    act.action(async (slug: string, given: PersonOptions & RoleOptions & { readonly name: string }) => {
      const run = await load();
      await run(slug, given, language);
    });
    command.addCommand(act);
  }
  return command;
}
