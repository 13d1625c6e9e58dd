import type { ComponentChildren } from 'preact';

/** Something that the reader must know about this page. Not a live region: it stands there when the page opens. */
export function Notice({ children }: { children: ComponentChildren }) {
  return (
    <div class="utrecht-alert ds-notice">
      <div>{children}</div>
    </div>
  );
}
