/**
 * Word styles that mean a heading or a caption, in Dutch and English names, on top of what the library maps by itself. The
 * title of the document stands above its chapters, which are level 1 as well.
 */
export const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh > strong",
  "p[style-name='Ondertitel'] => p:fresh > strong",
  "p[style-name='Kop 1'] => h1:fresh",
  "p[style-name='Kop 2'] => h2:fresh",
  "p[style-name='Kop 3'] => h3:fresh",
  "p[style-name='Kop 4'] => h4:fresh",
  "p[style-name='Kop 5'] => h5:fresh",
  "p[style-name='Kop 6'] => h6:fresh",
  "p[style-name='caption'] => p:fresh",
  "p[style-name='Caption'] => p:fresh",
  "p[style-name='Bijschrift'] => p:fresh",
  "r[style-name='Zwaar'] => strong",
] as const;
