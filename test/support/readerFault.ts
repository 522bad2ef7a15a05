import { isDeepStrictEqual } from 'node:util';
import { lineAt } from '../../src/core/reader/position';
import { DEFAULT_READING } from '../../src/core/reader/readingDefaults';
import { type ReadResult, readNote } from '../../src/core/reader/readNote';
import { refusalOf } from '../../src/core/reader/refusal';
import { assertSameBlocks } from './sameBlocks';

const PATH = 'meetings/2026-11-20-fuzzed.md';
/** Processor time for one note of a few kilobytes, in milliseconds: what takes longer would be stopped in a worker. */
const TOO_LONG = 1000;

/**
 * What is wrong with how the reader takes a text, if anything: it failed, took too long, put something outside the text, read the
 * same text twice in two ways, or its two parsers see different blocks.
 */
export function readerFault(text: string): string | undefined {
  const { result, took } = read(text);
  if (took > TOO_LONG && isSlow(text)) return `took ${took} ms`;
  if (result.kind === 'skipped') return result.skipped.reason === 'reader-failed' ? 'the reader failed' : undefined;
  const { note } = result;
  const astray = spansIn(note).find(
    ({ start, end, line }) =>
      start < 0 || end < start || end > text.length || (line !== undefined && lineAt(note.lineStarts, start) !== line),
  );
  if (astray) return `a span stands astray: ${JSON.stringify(astray)}`;
  if (!isDeepStrictEqual(readNote(PATH, text, DEFAULT_READING), result)) return 'the same text was read in two ways';
  return differs(text);
}

function read(text: string): { readonly result: ReadResult; readonly took: number } {
  const before = process.cpuUsage();
  const result = readNote(PATH, text, DEFAULT_READING);
  const { user, system } = process.cpuUsage(before);
  return { result, took: Math.round((user + system) / 1000) };
}

/** Whether a text is slow however often it is read: once, the machine may have been at something else. */
function isSlow(text: string): boolean {
  return [1, 2, 3].every(() => read(text).took > TOO_LONG);
}

function differs(text: string): string | undefined {
  if (refusalOf(text, new Uint32Array())) return undefined;
  try {
    assertSameBlocks(text);
    return undefined;
  } catch (cause) {
    return `the parsers differ: ${cause instanceof Error ? cause.message.slice(0, 2000) : String(cause)}`;
  }
}

interface AnySpan {
  readonly start: number;
  readonly end: number;
  readonly line?: number;
}

/** Every span anywhere in a note. */
function spansIn(value: unknown): readonly AnySpan[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  const inside = Object.values(value).flatMap(spansIn);
  return isSpan(value) ? [value, ...inside] : inside;
}

function isSpan(value: object): value is AnySpan {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
}
