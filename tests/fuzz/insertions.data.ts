/** Data: what is inserted into documents. Pieces that mean something to a reader, and characters that break text. */
export const insertions: readonly [string, ...string[]] = [
  // characters: nothing, direction, width, halves, other spaces and line ends
  ...(['\0', '\u0001', '\u001b[31m', '\u007f', '\u0085', '\u00a0', '\u00ad', '\u200b', '\u200e', '\u202e'] as const),
  ...['\u2028', '\u2066', '\ufeff', '\ufffd', '\uffff', '\ud800', '\udc00', '\u{10ffff}', '\u{1f3db}', '\r', '\f', '\t'],
  ...['e\u0301\u0301\u0301', 'שלום', 'مرحبا', 'ﬁ', '１２', '٣', 'ß', 'İ', '½', '−', '–', '…', '’'],
  // markup
  ...['<table>', '</table>', '<tr><td colspan=65534>', '<td rowspan=0>', '<div>', '</div>', '<ul><li>', '</ul>', '<p>', '<h1>'],
  ...['</h1>', '<b>', '<sup>1</sup>', '<br>', '<!--', '-->', '<script>', '</script>', '<style>', '<template>', '<svg>', '<math>'],
  ...['<select>', '<plaintext>', '<textarea>', '<frameset>', '<body>', '<html>', '<title>', '<base href=//x>', '<![CDATA[', ']]>'],
  ...['<a href="javascript:alert(1)">', '<details>', '<caption>', '<dl><dt>', '&amp;', '&#0;', '&#xd800;', '&#9999999;', '&nosuch;', '<'],
  // plain text and Markdown
  ...['\n', '\n\n', '\n- ', '\n* ', '\n1. ', '\na) ', '\n# ', '\n## ', '\n---\n', '\n===\n', '\n> ', '\n```\n', '**', '`', '[^1]', '\n[^1]: '],
  ...['|', ' | ', '\n|---|---|\n', '\t', '  ', '"', ';', ',', '\n[opmerking]\n', '\nHome > Deel > Kop\n', '\nhttps://voorbeeld.nl/a | Titel\n'],
  // the language of the cycle
  ...['\nWat willen we bereiken?\n', '\nWat gaan we hiervoor doen?\n', '\nWat hebben we hiervoor gedaan?\n', '\nConclusie\n', '\nWat mag het kosten?\n'],
  ...['\nProgramma 2: Economie\n', '\n2.1.4 Promoten\n', '\nParagrafen\n', '\nInhoudsopgave\n', '\nPrestatie-indicatoren\n', '\nIndicator\nBehaald 2016\nBeoogd 2018\n'],
  ...['Begroting 2018', 'Jaarverslag 2018', 'Gemeente Groningen', ' (zie ook 2.3.4)', 'zie verder 2.3.6', '\nLasten\nBaten\nSaldo\n', '\n* nog niet bekend\n', 'ga terug'],
  // values and keys
  ...['> 2', '<11.2%', '60.093 (14.4%)', '1:8,5', 'Top 8', 'n.b.', '-', '25.942*', '1e999', '-0', '99999999999999999999', 'N 31.393', '2.3.4.5.6.7.8.9.1.2.3'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '{file}', '$&', '%s', '../../etc/passwd', "'; DROP TABLE x; --"],
];
