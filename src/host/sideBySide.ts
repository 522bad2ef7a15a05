import type { ReadingPolicy } from '../core/model/policy';
import type { ReadResult } from '../core/reader/readNote';
import type { FileToRead, ReaderPool } from './readerPool';

/** From so many waiting files on a second reader repays its start: it has a script to parse and regular expressions to compile. */
const MANY = 1000;
/** Files handed to a reader at once. */
const PIECE = 32;
/** Pieces at a reader at once: the next lies ready when it has finished one. */
const AHEAD = 2;

interface Piece {
  readonly files: readonly FileToRead[];
  readonly signal: AbortSignal | undefined;
  readonly settle: (results: readonly ReadResult[]) => void;
  readonly fail: (cause: unknown) => void;
}

interface Seat {
  readonly reader: ReaderPool;
  pieces: number;
}

/**
 * Two readers that share what is to be read: the first reads always, the second helps while very much waits, as on the first reading of a
 * large workspace, and is closed again behind that, since it holds as much memory as the first.
 */
export class SideBySide implements ReaderPool {
  private readonly first: Seat;
  private second: Seat | undefined;
  private queue: Piece[] = [];

  /** @param create a reader; nothing is started before it is given files */
  constructor(
    private readonly create: (policy: ReadingPolicy) => ReaderPool,
    private policy: ReadingPolicy,
  ) {
    this.first = { reader: create(policy), pieces: 0 };
  }

  async read(files: readonly FileToRead[], signal?: AbortSignal): Promise<readonly ReadResult[]> {
    if (files.length <= PIECE) {
      return this.first.reader.read(files, signal);
    }
    const pieces: Promise<readonly ReadResult[]>[] = [];
    for (let at = 0; at < files.length; at += PIECE) {
      pieces.push(
        new Promise((settle, fail) => {
          this.queue.push({ files: files.slice(at, at + PIECE), signal, settle, fail });
        }),
      );
    }
    this.share();
    return (await Promise.all(pieces)).flat();
  }

  setPolicy(policy: ReadingPolicy): void {
    this.policy = policy;
    this.first.reader.setPolicy(policy);
    this.second?.reader.setPolicy(policy);
  }

  dispose(): void {
    const waiting = this.queue;
    this.queue = [];
    this.first.reader.dispose();
    this.second?.reader.dispose();
    this.second = undefined;
    for (const piece of waiting) {
      piece.fail(new Error('The reader has been closed.'));
    }
  }

  private share(): void {
    this.fill(this.first);
    if (!this.second && this.queue.length * PIECE >= MANY) {
      this.second = this.helper();
    }
    if (this.second) {
      this.fill(this.second);
    }
    if (this.second?.pieces === 0) {
      this.second.reader.dispose();
      this.second = undefined;
    }
  }

  /** What helps is done without where it cannot be started: the first reads everything, only later. */
  private helper(): Seat | undefined {
    try {
      return { reader: this.create(this.policy), pieces: 0 };
    } catch {
      return undefined;
    }
  }

  private fill(seat: Seat): void {
    while (seat.pieces < AHEAD) {
      const piece = this.queue.shift();
      if (!piece) return;
      seat.pieces += 1;
      const done = () => {
        seat.pieces -= 1;
        this.share();
      };
      seat.reader.read(piece.files, piece.signal).then(piece.settle, piece.fail).finally(done);
    }
  }
}
