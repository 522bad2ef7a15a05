import type { SkipReason } from '../../core/model/note';
import type { ReadResult } from '../../core/reader/readNote';
import { type PackedNote, packNote, unpackNote } from '../codec/storedNote';
import type { FileStamp, StampedResult } from '../fileStamp';

/** Everything known of a workspace's files, by path. */
export type KnownFiles = ReadonlyMap<string, StampedResult<ReadResult>>;

/** Counts up with every change of this layout, of the codec or of its words. */
const VERSION = 7;
const MAGIC = 0x52505254;
/** In 32-bit words: magic, version, checksum, files, bytes of the reader's name and of the paths. */
const HEADER = 6;

/** Numbers of the reasons in the cache: new ones go to the end. */
const REASONS: readonly SkipReason[] = [
  'not-a-record',
  'not-utf8',
  'too-large',
  'too-deep',
  'line-too-long',
  'frontmatter-too-large',
  'timed-out',
  'not-a-regular-file',
  'outside-workspace',
  'unreadable',
  'vanished',
  'reader-failed',
];

/** Reasons that lie in the file itself. Others may be gone the next time, so the file is read again. */
const LASTING: ReadonlySet<SkipReason> = new Set<SkipReason>([
  'not-a-record',
  'not-utf8',
  'too-large',
  'too-deep',
  'line-too-long',
  'frontmatter-too-large',
]);

interface Kept {
  readonly path: string;
  readonly stamp: FileStamp;
  /** Number of the reason, or 0 with a note. */
  readonly reason: number;
  readonly packed?: PackedNote;
}

/**
 * Writes what is known of files as bytes: columns of stamps first, then the packed notes.
 *
 * @param reader names the reader and the policy that the results come from; another one's results are never taken for its own
 */
export function encodeCache(files: KnownFiles, reader: string): Uint8Array {
  const kept = [...files].flatMap(([path, { stamp, result }]): readonly Kept[] => {
    if (result.kind === 'skipped') {
      return LASTING.has(result.skipped.reason)
        ? [{ path, stamp, reason: REASONS.indexOf(result.skipped.reason) + 1 }]
        : [];
    }
    try {
      return [{ path, stamp, reason: 0, packed: packNote(result.note) }];
    } catch {
      // A note that has no bytes (half a surrogate pair) is read anew each time.
      return [];
    }
  });
  const encoder = new TextEncoder();
  const name = encoder.encode(reader);
  const paths = encoder.encode(kept.map((it) => it.path).join('\0'));
  const at = layout(kept.length, name.length, paths.length);
  const size = kept.reduce((sum, { packed }) => sum + (packed ? packed.end - packed.start : 0), at.notes);
  const bytes = new Uint8Array(Math.ceil(size / 4) * 4);
  const columns = columnsOf(bytes, at, kept.length);
  bytes.set(name, at.name);
  bytes.set(paths, at.paths);
  let end = at.notes;
  kept.forEach(({ stamp, reason, packed }, index) => {
    columns.marks[index] = stamp.mark;
    columns.sizes[index] = stamp.size;
    columns.reasons[index] = reason;
    if (packed) {
      columns.heads[index] = packed.middle - packed.start;
      columns.bodies[index] = packed.end - packed.middle;
      bytes.set(packed.bytes.subarray(packed.start, packed.end), end);
      end += packed.end - packed.start;
    }
  });
  const header = new Uint32Array(bytes.buffer, 0, HEADER);
  header.set([MAGIC, VERSION, 0, kept.length, name.length, paths.length]);
  header[2] = checksum(bytes);
  return bytes;
}

/** Reads what `encodeCache` wrote; undefined for anything else: damaged, older, foreign, or another reader's. */
export function decodeCache(stored: Uint8Array, reader: string): KnownFiles | undefined {
  try {
    return decode(stored.byteOffset % 8 === 0 ? stored : stored.slice(), reader);
  } catch {
    // What cannot be decoded is no cache of ours. It is built anew, as if there had been none.
    return undefined;
  }
}

function decode(bytes: Uint8Array, reader: string): KnownFiles | undefined {
  if (bytes.length < HEADER * 4 || bytes.length % 4 !== 0) {
    return undefined;
  }
  const [magic, version, sum, count = 0, nameLength = 0, pathsLength = 0] = new Uint32Array(
    bytes.buffer,
    bytes.byteOffset,
    HEADER,
  );
  const at = layout(count, nameLength, pathsLength);
  if (magic !== MAGIC || version !== VERSION || at.notes > bytes.length || sum !== checksum(bytes)) {
    return undefined;
  }
  const decoder = new TextDecoder();
  if (decoder.decode(bytes.subarray(at.name, at.name + nameLength)) !== reader) {
    return undefined;
  }
  const paths = count === 0 ? [] : decoder.decode(bytes.subarray(at.paths, at.paths + pathsLength)).split('\0');
  const columns = columnsOf(bytes, at, count);
  const files = new Map<string, StampedResult<ReadResult>>();
  let end = at.notes;
  for (let index = 0; index < count; index += 1) {
    const path = paths[index] ?? '';
    const head = columns.heads[index] ?? 0;
    const body = columns.bodies[index] ?? 0;
    const reason = REASONS[(columns.reasons[index] ?? 0) - 1];
    const stamp = { size: columns.sizes[index] ?? 0, mark: columns.marks[index] ?? 0 };
    if (reason) {
      files.set(path, { stamp, result: { kind: 'skipped', skipped: { path, reason } } });
    } else {
      const packed = { path, bytes, start: end, middle: end + head, end: end + head + body };
      files.set(path, { stamp, result: { kind: 'note', note: unpackNote(packed) } });
    }
    end += head + body;
  }
  return files;
}

/** Where the parts begin. The columns of eight-byte numbers come first, so that all stand at multiples of their size. */
function layout(count: number, nameLength: number, pathsLength: number) {
  const marks = HEADER * 4;
  const sizes = marks + count * 8;
  const heads = sizes + count * 8;
  const bodies = heads + count * 4;
  const reasons = bodies + count * 4;
  const name = reasons + count;
  const paths = name + nameLength;
  return { marks, sizes, heads, bodies, reasons, name, paths, notes: paths + pathsLength };
}

function columnsOf(bytes: Uint8Array, at: ReturnType<typeof layout>, count: number) {
  const { buffer, byteOffset } = bytes;
  return {
    marks: new Float64Array(buffer, byteOffset + at.marks, count),
    sizes: new Float64Array(buffer, byteOffset + at.sizes, count),
    heads: new Uint32Array(buffer, byteOffset + at.heads, count),
    bodies: new Uint32Array(buffer, byteOffset + at.bodies, count),
    reasons: new Uint8Array(buffer, byteOffset + at.reasons, count),
  };
}

/** Of everything after the checksum itself, four bytes at a time. */
function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  let sum = 0x811c9dc5 ^ bytes.length;
  for (let index = 3; index < words.length; index += 1) {
    sum = Math.imul(sum ^ (words[index] ?? 0), 0x01000193);
    sum ^= sum >>> 15;
  }
  return sum >>> 0;
}
