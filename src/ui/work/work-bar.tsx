/** Who works here, and how they leave. */
export type WorkBarView = {
  readonly name: string;
  /** Where they look after their own access. */
  readonly access: { readonly href: string; readonly text: string } | null;
  readonly signOut: { readonly action: string; readonly text: string };
  readonly label: string;
};

/** Says at the top of every page of the workspace who is signed in. */
export function WorkBar({ view: { name, access, signOut, label } }: { view: WorkBarView }) {
  return (
    <section class="ds-work ds-screen" aria-label={label}>
      <div class="ds-wide ds-work__row">
        <p class="ds-work__who">{name}</p>
        {access !== null && <a href={access.href}>{access.text}</a>}
        <form method="post" action={signOut.action}>
          <button class="ds-work__quiet" type="submit">
            {signOut.text}
          </button>
        </form>
      </div>
    </section>
  );
}
