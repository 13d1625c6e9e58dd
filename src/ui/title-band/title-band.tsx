import type { ComponentChildren } from 'preact';

export type TitleBandProps = {
  /** The way to this page. */
  readonly breadcrumb?: ComponentChildren;
  /** What kind of page this is, behind the way to it: "Beleidsveld", "Begroting 2018". */
  readonly badges?: readonly string[];
  readonly code?: string | null;
  readonly title: string;
  /** What links to the title are called. */
  readonly titlePlaces?: readonly string[] | undefined;
  /** The language of the title where it is not that of the interface. */
  readonly titleLanguage?: string | undefined;
  readonly children?: ComponentChildren;
};

/** A title of more characters is a sentence: set as large as a name it would fill the screen. */
const longTitle = 80;

/** The head of a page: where it lies, what it is, its title and the first facts. */
export function TitleBand({
  breadcrumb,
  badges = [],
  code,
  title,
  titlePlaces = [],
  titleLanguage,
  children,
}: TitleBandProps) {
  return (
    <div class="ds-band">
      <div class="ds-wide">
        <div class="ds-band__way">
          {breadcrumb}
          {badges.length > 0 && (
            <p class="ds-band__badges">
              {badges.map((badge) => (
                <span key={badge} class="nl-data-badge">
                  {badge}
                </span>
              ))}
            </p>
          )}
        </div>
        <div class="ds-band__title">
          <h1
            class={`nl-heading nl-heading--level-1${title.length > longTitle ? ' ds-band__long' : ''}`}
            lang={titleLanguage}
          >
            {titlePlaces.reduceRight<ComponentChildren>(
              (within, id) => (
                <span id={id}>{within}</span>
              ),
              <>
                {code && <span class="ds-band__code">{code} </span>}
                {title}
              </>,
            )}
          </h1>
          {children}
        </div>
      </div>
    </div>
  );
}
