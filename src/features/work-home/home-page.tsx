import { addressOf } from '../../frame/addresses.ts';
import type { Context } from '../../frame/context.ts';
import { theOrganisation } from '../../model/rights/ability.ts';
import { documentWords } from '../../words/drafts/document-words.data.ts';
import { providerWords } from '../../words/people/provider-words.data.ts';
import { sayRoles } from '../../words/people/say-roles.ts';
import { workWords } from '../../words/people/work-words.data.ts';
import { settingsWords } from '../../words/settings/settings-words.data.ts';
import { OwnWork } from '../assignments/pages/own-work.tsx';
import type { OwnWorkView } from '../assignments/pages/present-own-work.ts';
import { DocumentList } from '../drafts/pages/documents/document-list.tsx';
import type { ListedDocument } from '../drafts/pages/documents/document-view.ts';
import { beginDrafts } from '../drafts/policy.ts';
import type { Membership } from '../people/queries/find-memberships.ts';
import { isAllowed } from '../people/working.ts';
import { seeSettings } from '../settings/policy.ts';
import type { AtWork } from '../work-desk/work-desk.tsx';
import { workFrame } from '../work-desk/work-frame.ts';
import { WorkPage } from '../work-desk/work-page.tsx';

/** Where somebody begins who works for an organisation. */
export function HomePage({
  at: { who, organisation, working },
  work,
  documents,
  context,
}: {
  at: AtWork;
  work: OwnWorkView;
  documents: readonly ListedDocument[];
  context: Context;
}) {
  const { voice } = context;
  const t = workWords[voice.language];
  const mayBegin = isAllowed(working, beginDrafts, theOrganisation);
  const title = t.greeting(who.name);
  const roles = sayRoles(voice.language, working.grants);
  return (
    <WorkPage
      frame={workFrame(context, { title, organisation, who })}
      title={title}
      lead={t.homeLead(organisation.name)}
    >
      <OwnWork view={work} />
      <section class="ds-block" aria-labelledby="documenten">
        <h2 class="nl-heading nl-heading--level-2" id="documenten">
          {t.written}
        </h2>
        {documents.length === 0 ? (
          <p class="nl-paragraph">{documentWords[voice.language].none}</p>
        ) : (
          <DocumentList documents={documents} />
        )}
        {mayBegin && (
          <p class="nl-paragraph">
            <a class="nl-link" href={addressOf(voice, `/beheer/${organisation.slug}/documenten#begin`)}>
              {documentWords[voice.language].begin}
            </a>
          </p>
        )}
      </section>
      <h2 class="nl-heading nl-heading--level-2 ds-block">{t.whatNow}</h2>
      <p class="nl-paragraph">{roles === '' ? t.noRoles : t.roles(roles)}</p>
      <Doors
        doors={[
          { href: addressOf(voice, `/beheer/${organisation.slug}/mensen`), text: t.people, about: t.aboutPeople },
          { href: addressOf(voice, `/beheer/${organisation.slug}/rechten`), text: t.rights, about: t.aboutRights },
          ...(isAllowed(working, seeSettings, theOrganisation)
            ? [
                {
                  href: addressOf(voice, `/beheer/${organisation.slug}/instellingen`),
                  text: settingsWords[voice.language].title,
                  about: settingsWords[voice.language].door,
                },
              ]
            : []),
          { href: addressOf(voice, `/${organisation.slug}`), text: t.seePublic, about: t.aboutPublic },
        ]}
      />
    </WorkPage>
  );
}

/** The organisations that somebody works for. */
export function OrganisationsPage({
  memberships,
  closed = [],
  who,
  context,
}: {
  memberships: readonly Membership[];
  /** Those that they come in at by the account of the organisation alone. */
  closed?: readonly Membership[];
  who: { readonly name: string };
  context: Context;
}) {
  const { voice } = context;
  const t = workWords[voice.language];
  const [title, lead] =
    memberships.length + closed.length === 0 ? [t.nowhere, t.nowhereLead] : [t.organisations, t.organisationsLead];
  return (
    <WorkPage frame={workFrame(context, { title, organisation: null, who })} title={title} lead={lead}>
      {memberships.length + closed.length > 0 && (
        <Doors
          doors={[
            ...memberships.map(({ slug, name }) => ({ href: addressOf(voice, `/beheer/${slug}`), text: name })),
            ...closed.map(({ slug, name }) => ({
              ...{ href: addressOf(voice, `/beheer/inloggen/${slug}`), text: name },
              about: providerWords[voice.language].alone,
            })),
          ]}
        />
      )}
    </WorkPage>
  );
}

type Door = { readonly href: string; readonly text: string; readonly about?: string };

function Doors({ doors }: { doors: readonly Door[] }) {
  return (
    <ul class="ds-plain ds-doors">
      {doors.map(({ href, text, about }) => (
        <li key={href}>
          <a href={href}>
            {text}
            {about !== undefined && <small>{about}</small>}
          </a>
        </li>
      ))}
    </ul>
  );
}
