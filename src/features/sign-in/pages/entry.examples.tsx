import type { Language } from '../../../words/numerals.ts';
import { entryWords } from '../../../words/people/entry-words.data.ts';
import { providerWords } from '../../../words/people/provider-words.data.ts';
import { exampleContext } from '../../fields/pages/kennisstad.fixture.ts';
import { controllerAtWork } from '../../work-desk/havermonde.fixture.ts';
import { type CodeAsked, CodePage } from './code-page.tsx';
import { FailedPage } from './failed-page.tsx';
import { type InvitationAsked, InvitationPage } from './invitation-page.tsx';
import { ConfirmPage, RecoveryCodesPage, SecondFactorPage } from './second-factor-page.tsx';

const { who, organisation, working } = controllerAtWork;
const invitation = {
  organisationId: organisation.organisationId,
  slug: organisation.slug,
  organisation: organisation.name,
  memberId: organisation.memberId,
  name: who.name,
  email: who.email,
  grants: working.grants,
};

function invited(asked: Partial<InvitationAsked>, language: Language) {
  const all: InvitationAsked = {
    ...{ invitation, word: 'woord', how: 'choose', offered: null, isSeen: false, fault: null, told: null },
    ...asked,
  };
  return <InvitationPage asked={all} context={exampleContext(language, '/beheer/uitnodiging/woord')} />;
}

function code(asked: Partial<CodeAsked>, language: Language) {
  const all: CodeAsked = { isRecovery: false, near: '/beheer/havermonde', fault: null, ...asked };
  return <CodePage asked={all} context={exampleContext(language, '/beheer/code')} />;
}

const at = (language: Language) => exampleContext(language, '/beheer/mijn-toegang/code');
const secretKey = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const codes = ['a2b3c-d4e5f', 'g6h7j-k8m9n', 'p2q3r-s4t5u', 'v6w7x-y8z9a', 'b2c3d-e4f5g', 'h6j7k-m8n9p', 'q2r3s-t4u5v'];

/** The way in: an invitation, an app for codes, recovery codes, the second step of signing in. */
export const examples = [
  { name: 'invitation', page: (language: Language) => invited({}, language) },
  {
    name: 'invitation-refused',
    page: (language: Language) => invited({ isSeen: true, fault: 'guessable' }, language),
  },
  {
    name: 'invitation-offered',
    page: (language: Language) =>
      invited({ offered: { slug: 'havermonde', button: 'Log in met uw account van Havermonde' } }, language),
  },
  {
    name: 'invitation-elsewhere',
    page: (language: Language) => invited({ how: { name: who.name, as: null } }, language),
  },
  {
    name: 'sign-in-failed',
    page: (language: Language) => (
      <FailedPage
        lead={providerWords[language].why.unknown}
        other="havermonde"
        context={exampleContext(language, '/beheer/inloggen/havermonde')}
      />
    ),
  },
  { name: 'invitation-known', page: (language: Language) => invited({ how: 'sign-in' }, language) },
  {
    name: 'invitation-signed-in',
    page: (language: Language) =>
      invited({ how: { name: who.name, as: who.email }, told: entryWords[language].often(300) }, language),
  },
  {
    name: 'second-factor-confirm',
    page: (language: Language) => <ConfirmPage who={who} purpose="factor" fault={null} context={at(language)} />,
  },
  {
    name: 'second-factor-replace',
    page: (language: Language) => <ConfirmPage who={who} purpose="replace" fault={null} context={at(language)} />,
  },
  {
    name: 'second-factor',
    page: (language: Language) => (
      <SecondFactorPage
        who={who}
        secretKey={secretKey}
        fault={entryWords[language].factor.wrongCode}
        context={at(language)}
      />
    ),
  },
  {
    name: 'recovery-codes',
    page: (language: Language) => <RecoveryCodesPage who={who} codes={codes} context={at(language)} />,
  },
  { name: 'sign-in-code', page: (language: Language) => code({}, language) },
  {
    name: 'sign-in-recovery',
    page: (language: Language) =>
      code({ isRecovery: true, near: null, fault: entryWords[language].code.wrongRecovery }, language),
  },
];
