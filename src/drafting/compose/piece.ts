/** A statement of a document, with the piece of the draft that it is. */
export type Piece<Statement> = { readonly id: string; readonly statement: Statement };
