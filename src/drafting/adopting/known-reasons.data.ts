/** Why statements belong together where no writer gave a reason of their own: it was laid down when the document was made. A document is Dutch. */
export const knownReasons = {
  goesOn: 'Zo is het document opgesteld: dit gaat hierop door.',
  answers: 'Zo is het document opgesteld: dit is de verantwoording hiervan.',
} as const;
