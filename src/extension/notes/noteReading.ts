import type { ReadResult } from '../../core/reader/readNote';

/** Reads the text of one note away from the thread that the editor waits for. Never rejects for a bad note. */
export interface NoteReading {
  read(path: string, text: string): Promise<ReadResult>;
}
