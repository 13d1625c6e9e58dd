const mebibyte = 1024 * 1024;

/**
 * What reading takes on. Measured so that the whole process stays under 512 MB whatever comes in; the largest budgets that
 * Dutch municipalities publish (a book of 400 pages with photographs) are some 30 MB as PDF and 3 MB as HTML.
 */
export const limits = {
  /** Bytes of one file; `text` is also Markdown, HTML and CSV. The largest of them is looked up before a file is loaded. */
  fileBytes: {
    text: 32 * mebibyte,
    docx: 64 * mebibyte,
    pdf: 64 * mebibyte,
    xlsx: 32 * mebibyte,
  },
  /**
   * Cells of one table, blank ones included, whatever the format. The largest indicator and money tables have some 5,000; more
   * than this is data, or an attack.
   */
  tableCells: 50_000,
  /**
   * What spans repeat in the tables of one document: a cell over forty rows and a thousand columns is forty thousand times its text, in
   * a file of a few hundred bytes.
   */
  repeated: { cells: 500_000, characters: 4 * mebibyte },
  /**
   * How much one document may hold, and how much a table, a line (a heading, a paragraph, an item) and a piece (a cell, a sentence, a number)
   * count beside their characters (`document-weight.ts`). A line may be a chapter, a question or a goal, and a table has indicators of its own:
   * as many as fit (some 34,000 lines, 8,000 tables; a book of 1,000 pages has fewer) take some 10 s and 500 MB from the file to the findings.
   */
  weight: { document: 24_000_000, table: 1_800, line: 700, piece: 100 },
  /** Pages of one PDF. */
  pages: 3_000,
  /** Bytes of the list beside the files of a fetched web site: some 80,000 pages. A longer one is passed over. */
  fetchedListBytes: 32 * mebibyte,
  archive: {
    /** Bytes of the archive itself, which is read from disk piece by piece. */
    bytes: 1024 * mebibyte,
    /** As many files of a word each take 400 MB to import. */
    entries: 10_000,
    /** Bytes of all entries together once unpacked. */
    unpackedBytes: 1024 * mebibyte,
    /** Unpacked bytes for each packed byte. Deflate cannot go beyond 1,032; text of a person stays under 20. */
    ratio: 200,
    /** Below this size unpacked, the ratio says nothing: a blank page repeats too. */
    ratioFromBytes: 4 * mebibyte,
  },
  /** The XML of one DOCX or XLSX once unpacked; pictures do not count, they are never unpacked. */
  packageXmlBytes: 32 * mebibyte,
  /** The process beside the program, and the thread in it, in which PDF, DOCX, XLSX and large text are read. */
  isolation: {
    /**
     * Text from this size on goes to that process; below it is read in place, which is faster. At this size even work that grows with the
     * square of the text, which the libraries for HTML and Markdown know, takes no more than a second.
     */
    textFromBytes: 64 * 1024,
    milliseconds: 60_000,
    /** JavaScript heap of the thread. */
    heapMegabytes: 224,
    /** Memory of that whole process while a file is read: also sees buffers, which the heap limit does not. */
    processBytes: 336 * mebibyte,
    /** The same of that process and the program together; what comes in between two looks is on top of it. */
    togetherBytes: 480 * mebibyte,
    /** What the process may take beside a program that is large by itself. */
    leastBytes: 200 * mebibyte,
    /** A process that has grown beyond this is not used for another file, because what it gives back stays with its allocator. */
    spentFromBytes: 160 * mebibyte,
    /** Nor is one that gave a document of this size (serialised): recognising that needs the room. */
    spentFromDocumentBytes: 2 * mebibyte,
    /** From this size of the program on, what earlier files left is given back before the next one is read, */
    relieveFromBytes: 144 * mebibyte,
    /** where it is so many times what was in use when that was done: what is in use cannot be given back, and to look through it takes time. */
    relieveFromGrowth: 1.4,
    /** The same between what is written, when no file is read beside it. */
    relieveWritingFromBytes: 320 * mebibyte,
  },
} as const;
