/** A text to read: it needs no script, and its words need not be sent twice. */
export const csr = false;
