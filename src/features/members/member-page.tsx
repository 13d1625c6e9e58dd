import { addressOf } from '../../frame/addresses.ts';
import type { Context } from '../../frame/context.ts';
import { type Grant, type Role, roles } from '../../model/rights/role.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { SelectField } from '../../ui/select-field/select-field.tsx';
import { TextField } from '../../ui/work/text-field.tsx';
import { memberWords } from '../../words/people/member-words.data.ts';
import { roleWords } from '../../words/people/role-words.data.ts';
import { heldWords } from '../../words/settings/held-words.data.ts';
import type { Member } from '../people/queries/list-members.ts';
import type { Part } from '../people/queries/list-parts.ts';
import type { AtWork } from '../work-desk/work-desk.tsx';
import { workFrame } from '../work-desk/work-frame.ts';
import { WorkPage } from '../work-desk/work-page.tsx';
import { sayGrant } from './say-grant.ts';

type Shown = {
  readonly at: AtWork;
  readonly parts: readonly Part[];
  readonly told: string | null;
  readonly context: Context;
};

function Told({ told }: { told: string | null }) {
  return (
    told !== null && (
      <Notice>
        <p role="alert">{told}</p>
      </Notice>
    )
  );
}

/** That something was changed. */
export function Done({ context }: { context: Context }) {
  return (
    <Notice>
      <output>{memberWords[context.voice.language].done}</output>
    </Notice>
  );
}

/** A role and where it holds, as they were chosen in a form: of a form that is refused they stay, or somebody else's rights are given. */
type ChosenGrant = { readonly role: string; readonly part: string };

export const usualGrant: ChosenGrant = { role: 'policy-officer' satisfies Role, part: '' };

type GrantFieldsProps = {
  readonly parts: readonly Part[];
  readonly chosen: ChosenGrant;
  /** The roles that somebody has: where those hold another may hold too, also where that is in no newer document. */
  readonly held?: readonly Grant[];
  readonly context: Context;
};

/** The choice of a role, and of where it holds. */
function GrantFields({ parts, chosen, held = [], context }: GrantFieldsProps) {
  const { language } = context.voice;
  const known = new Set([chosen.part, ...held.map(({ field }) => field)]);
  const offered = parts.filter(({ id, isCurrent }) => isCurrent || known.has(id));
  const t = memberWords[language];
  return (
    <>
      <SelectField
        name="rol"
        label={t.role}
        value={chosen.role}
        options={roles.map((value) => ({ value, text: roleWords[language][value] }))}
      />
      <SelectField
        name="waar"
        label={t.part}
        value={chosen.part}
        options={[{ value: '', text: t.everywhere }, ...offered.map(({ id, title }) => ({ value: id, text: title }))]}
      />
    </>
  );
}

/** A form with which somebody is invited. */
export function InvitePage({
  at,
  parts,
  told,
  filled,
  context,
}: Shown & { filled: { readonly name: string; readonly email: string; readonly grant: ChosenGrant } }) {
  const { voice } = context;
  const t = memberWords[voice.language];
  return (
    <WorkPage
      frame={workFrame(context, { title: t.invite, organisation: at.organisation, who: at.who })}
      title={t.invite}
    >
      <Told told={told} />
      <form
        class="ds-report ds-entry"
        method="post"
        action={addressOf(voice, `/beheer/${at.organisation.slug}/mensen/nieuw`)}
      >
        <TextField name="naam" label={t.name} value={filled.name} autocomplete="off" />
        <TextField
          name="email"
          label={t.email}
          value={filled.email}
          inputmode="email"
          autocomplete="off"
          hint={t.emailHint}
        />
        <GrantFields parts={parts} chosen={filled.grant} context={context} />
        <button class="nl-button" type="submit">
          {t.send}
        </button>
      </form>
    </WorkPage>
  );
}

/** What an administrator can change of a member. */
export function MemberPage({
  at,
  parts,
  told,
  isDone = false,
  given = null,
  member,
  context,
}: Shown & { member: Member; isDone?: boolean; given?: ChosenGrant | null }) {
  const { voice } = context;
  const t = memberWords[voice.language];
  const title = member.name ?? t.nameless;
  const action = addressOf(voice, `/beheer/${at.organisation.slug}/mensen/${member.memberId}`);
  const simple = (does: string, [head, lead, submit]: readonly [string, string, string]) => (
    <form class="ds-report ds-block" method="post" action={action}>
      <h2 class="nl-heading nl-heading--level-2">{head}</h2>
      <p class="nl-paragraph">{lead}</p>
      <button class="nl-button" type="submit" name="doe" value={does}>
        {submit}
      </button>
    </form>
  );
  return (
    <WorkPage
      frame={workFrame(context, { title, organisation: at.organisation, who: at.who })}
      title={title}
      lead={member.email ?? undefined}
    >
      <Told told={told} />
      {isDone && <Done context={context} />}
      <p class="nl-paragraph ds-screen">
        <a
          class="nl-link"
          href={addressOf(voice, `/beheer/${at.organisation.slug}/mensen/${member.memberId}/gegevens`)}
        >
          {heldWords[voice.language].titleOf(title)}
        </a>
      </p>
      {member.endedAt === null ? (
        <>
          <section>
            <h2 class="nl-heading nl-heading--level-2">{t.roles}</h2>
            {member.grants.length === 0 ? (
              <p class="nl-paragraph">{t.noRole}</p>
            ) : (
              <Roles grants={member.grants} parts={parts} action={action} context={context} />
            )}
          </section>
          <form class="ds-report ds-entry ds-block" method="post" action={action}>
            <h2 class="nl-heading nl-heading--level-2">{t.give}</h2>
            <GrantFields {...{ parts, context }} chosen={given ?? usualGrant} held={member.grants} />
            <button class="nl-button" type="submit" name="doe" value="geef">
              {t.giveSubmit}
            </button>
          </form>
          {simple('opnieuw', [t.again, t.againLead, t.againSubmit])}
          {simple('beeindig', [t.end, t.endLead, t.endSubmit])}
        </>
      ) : (
        member.name !== null && simple('haal-weg', [t.remove, t.removeLead, t.removeSubmit])
      )}
    </WorkPage>
  );
}

function Roles({
  grants,
  parts,
  action,
  context,
}: {
  grants: readonly Grant[];
  parts: readonly Part[];
  action: string;
  context: Context;
}) {
  const { language } = context.voice;
  const t = memberWords[language];
  return (
    <ul class="ds-plain ds-rows">
      {grants.map((grant) => {
        const said = sayGrant(language, grant, parts);
        return (
          <li key={said}>
            <span>{said}</span>
            <form method="post" action={action}>
              <input type="hidden" name="rol" value={grant.role} />
              <input type="hidden" name="waar" value={grant.field ?? ''} />
              <button class="ds-work__quiet" type="submit" name="doe" value="neem" aria-label={t.takeThat(said)}>
                {t.take}
              </button>
            </form>
          </li>
        );
      })}
    </ul>
  );
}
