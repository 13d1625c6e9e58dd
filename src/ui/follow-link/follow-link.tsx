import type { Anchor } from '../anchor.ts';

/** The way to a list that follows what this page is about; without an account, for the address is the list. */
export function FollowLink({ follow }: { follow: Anchor }) {
  return (
    <p class="nl-paragraph ds-small ds-screen">
      <a class="nl-link" href={follow.href} rel="nofollow">
        {follow.text}
      </a>
    </p>
  );
}
