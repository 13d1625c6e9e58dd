import type { ComponentChildren } from 'preact';

type ScrollRegionProps = {
  /** The id of the element that names the region, or else a name. */
  readonly labelledBy?: string;
  readonly label?: string;
  readonly extraClass?: string;
  readonly children: ComponentChildren;
};

/** A region of its own for a wide table: it scrolls, not the page. Without a place in the tab order nobody could scroll it by keyboard (WCAG 2.1.1). */
export function ScrollRegion({ labelledBy, label, extraClass, children }: ScrollRegionProps) {
  return (
    <section
      class={extraClass ? `ds-scroll ${extraClass}` : 'ds-scroll'}
      aria-labelledby={labelledBy}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0} // oxlint-disable-line jsx-a11y/no-noninteractive-tabindex
    >
      {children}
    </section>
  );
}
