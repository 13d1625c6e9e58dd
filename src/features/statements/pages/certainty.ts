/** As certain as the reading of a table must be to be called so: below this a reader should know that it may be read otherwise. */
export const sure = 0.9;
