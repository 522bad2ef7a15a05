import { withEntities } from '../../visibility/entities';
import type { DocumentFormat } from '../formats/writeDocument';

/** What is written for a client: a document in one of its formats, or a calendar. */
export type FinishedFormat = DocumentFormat | 'ics';

/**
 * All that stands in a finished file for one who takes it apart, line by line: a Word file unzipped, a mail's parts and headers decoded, a calendar's lines unfolded; of a
 * page and of Word's parts the words between the tags and those within them.
 *
 * @throws where the file cannot be taken apart: what cannot be looked at must not go out
 */
export async function finishedTexts(format: FinishedFormat, content: string | Uint8Array): Promise<readonly string[]> {
  const text = typeof content === 'string' ? content : format === 'docx' ? '' : new TextDecoder().decode(content);
  switch (format) {
    case 'docx':
      return wordTexts(content);
    case 'eml':
      return mailTexts(text);
    case 'html':
    case 'clipboard':
      return markupTexts(text);
    case 'ics':
      return text
        .replace(/\r\n[ \t]/g, '')
        .split(/\r\n|\n/)
        .map((line) =>
          line
            .replace(/^[A-Z-]+(?:;[^:]*)?:/, '')
            .replace(/\\n/gi, ' ')
            .replace(/\\(?=[,;\\])/g, ''),
        );
    default:
      return linesOf(text);
  }
}

async function wordTexts(content: string | Uint8Array): Promise<readonly string[]> {
  if (typeof content === 'string') throw new TypeError('A Word file is bytes.');
  const { unzipped } = await import('../formats/zip');
  return [...unzipped(content)].flatMap(([name, text]) => [name, ...markupTexts(text)]);
}

/** Ends a line of a page or of Word's text; other tags stand within one. */
const LINE_TAG = /<\/?(?:p|div|h[1-6]|li|ul|ol|tr|td|th|table|title|br|hr|w:p|w:tc|w:br|w:tab)(?:\s[^<>]*)?\/?>/g;

function markupTexts(markup: string): readonly string[] {
  const bare = markup.replace(/<(style|script)[^<>]*>[\s\S]*?<\/\1>/g, (all) => all.replace(/[<>{};]/g, '\n'));
  const within = [...bare.matchAll(/="([^"]*)"/g)].map(([, value = '']) => value);
  const between = bare
    .replace(LINE_TAG, '\n')
    .replace(/<!--|-->/g, '\n')
    .replace(/<[^<>]*>/g, '');
  return [...linesOf(between), ...within].map(withEntities);
}

/** The words of each part of a mail that is text, and its headers with what is encoded in them. */
function mailTexts(raw: string): readonly string[] {
  const [head = '', ...parts] = raw.split(/\r\n--[^\r\n]*(?:\r\n|$)/);
  const headers = head
    .replace(/\r\n[ \t]+/g, '')
    .replace(/=\?utf-8\?B\?([A-Za-z0-9+/=]*)\?=/gi, (_, code: string) => decoded(code));
  const bodies = parts.flatMap((part) => {
    const [fields = '', ...rest] = part.split('\r\n\r\n');
    const body = rest.join('\r\n\r\n');
    const text = /base64/i.test(fields) ? decoded(body) : body;
    return [...linesOf(fields), ...(/text\/html/i.test(fields) ? markupTexts(text) : linesOf(text))];
  });
  return [...linesOf(headers), ...bodies];
}

function decoded(base64: string): string {
  const bytes = Uint8Array.from(atob(base64.replace(/\s+/g, '')), (byte) => byte.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
}
