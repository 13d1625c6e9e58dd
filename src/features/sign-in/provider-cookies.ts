import { z } from 'zod';
import { sessionSeconds } from '../accounts/accounts.ts';
import { SealedCookie } from './sealed-cookie.ts';

/** How long somebody may be away at an issuer, in seconds: time for a second factor, and a lost phone. */
export const awaySeconds = 900;

/** Of somebody who was sent to an issuer, and where they wanted to go. */
export const begunCookie = new SealedCookie('begun', {
  path: '/',
  seconds: awaySeconds,
  holds: z.object({
    provider: z.string(),
    state: z.string(),
    nonce: z.string(),
    verifier: z.string(),
    near: z.string(),
  }),
});

/** What an issuer signed of somebody, to show it when they end their session there. It is sent along with signing out alone, for it is long. */
export const signedCookie = new SealedCookie('signed', {
  path: '/beheer/uitloggen',
  seconds: sessionSeconds,
  holds: z.object({ provider: z.string(), account: z.string(), idToken: z.string() }),
});

/** Of somebody who was sent to an issuer to end their session there, by the address of their organisation. */
export const endedCookie = new SealedCookie('ended', {
  path: '/beheer/inloggen',
  seconds: awaySeconds,
  holds: z.object({ state: z.string(), slug: z.string() }),
});
