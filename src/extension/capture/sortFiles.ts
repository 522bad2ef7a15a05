/** More at once nobody looks through. */
export const MOST_AT_ONCE = 300;

/** How the files of a folder are looked at. */
interface Looking<File, Found> {
  /** Whether a file is a record already: little can be added to it. */
  readonly isRecord: (file: File) => boolean;
  readonly look: (file: File) => Promise<Found>;
  readonly isReady: (found: Found) => boolean;
  readonly isCancelled: () => boolean;
}

/** What was found: what is ready to be written, what is left as it is, and how many files nobody looked at. */
export interface SortedFiles<Found> {
  readonly ready: readonly Found[];
  readonly left: readonly Found[];
  readonly more: number;
}

/**
 * Looks at files one after the other, and sorts them into what is ready and what is left, until as many are ready as a list may hold. Records come after all others, and no more of them are looked at than that.
 *
 * @returns undefined when cancelled
 */
export async function sortFiles<File, Found>(
  files: readonly File[],
  { isRecord, look, isReady, isCancelled }: Looking<File, Found>,
): Promise<SortedFiles<Found> | undefined> {
  const records = files.filter(isRecord);
  const ready: Found[] = [];
  const left: Found[] = [];
  for (const file of [...files.filter((each) => !isRecord(each)), ...records.slice(0, MOST_AT_ONCE)]) {
    if (isCancelled()) {
      return undefined;
    }
    if (ready.length === MOST_AT_ONCE) {
      break;
    }
    const found = await look(file);
    (isReady(found) ? ready : left).push(found);
  }
  return { ready, left, more: files.length - ready.length - left.length };
}
