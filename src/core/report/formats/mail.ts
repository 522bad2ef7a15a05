import type { Locale } from '../../model/locale';
import { htmlDocument } from './html';
import { textDocument } from './text';

/** A mail as a draft: who it is to may be empty, what it says comes from one document. */
export interface MailDraft {
  readonly subject: string;
  readonly to: readonly { readonly name?: string; readonly address: string }[];
  /** The document's body as Markdown. */
  readonly markdown: string;
  readonly language: Locale;
}

/** Thrown for a subject or address that would start a header of its own. */
export class MailHeaderError extends Error {}

/** A boundary like any other; fixed, so that the same document gives the same bytes. */
const BOUNDARY = 'alternative-7d0f2c';
/** As base64 these fit into one encoded word, and that into a line after `Subject: `. */
const WORD_BYTES = 36;
/** A draft has no sender, day or number yet: the mail program gives them when it is sent. */
const NOT_YET = /^(?:Date|Message-ID|From): [^\n]*\r?\n/gm;

/**
 * Writes a mail that a mail program opens as a draft (`X-Unsent: 1`), with a plain and an HTML part of the same document.
 *
 * @returns the file's text, ASCII only, CRLF line ends
 * @throws MailHeaderError on a line break or NUL in the subject or an address
 */
export async function mailDocument({ subject, to, markdown, language }: MailDraft): Promise<string> {
  for (const value of [subject, ...to.flatMap(({ name = '', address }) => [name, address])]) refuseBreaks(value);
  for (const { address } of to)
    if (!/^[^\s<>",;:]+@[^\s<>",;:]+$/.test(address))
      throw new MailHeaderError(`“${address}” is not an e-mail address.`);
  const { createMimeMessage } = await import('mimetext/browser');
  const message = createMimeMessage();
  message.setSender('draft@draft.invalid');
  message.setSubject(subject);
  // A draft without a recipient yet still needs one while it is written; the line is taken out below.
  message.setTo(
    to.length > 0
      ? to.map(({ name, address }) => ({ addr: address, ...(name ? { name } : {}) }))
      : 'nobody@draft.invalid',
  );
  message.setHeader('X-Unsent', '1');
  message.addMessage({ contentType: 'text/plain', encoding: 'base64', data: base64(textDocument(markdown, language)) });
  message.addMessage({
    contentType: 'text/html',
    encoding: 'base64',
    data: base64(htmlDocument(markdown, subject, language)),
  });
  const raw = message.asRaw();
  const boundary = /boundary="?([^"\s;]+)"?/.exec(raw)?.[1] ?? BOUNDARY;
  const end = raw.search(/\r?\n\r?\n/);
  const head = raw
    .slice(0, end + 2)
    .replace(NOT_YET, '')
    .replace(to.length > 0 ? /$^/ : /^To: [^\n]*\r?\n/m, '')
    .replace(/=\?utf-8\?B\?([A-Za-z0-9+/=]+)\?=/gi, (_word, encoded: string) => encodedWords(encoded));
  return (head + raw.slice(end + 2)).replaceAll(boundary, BOUNDARY).replace(/\r?\n/g, '\r\n');
}

/** An encoded word may have 75 characters (RFC 2047, 2): a longer one becomes several, on lines of their own, each with whole characters. */
function encodedWords(encoded: string): string {
  const text = new TextDecoder().decode(Uint8Array.from(atob(encoded), (byte) => byte.charCodeAt(0)));
  const pieces: string[] = [];
  let piece = '';
  for (const character of text) {
    if (new TextEncoder().encode(piece + character).length > WORD_BYTES) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece].map((each) => `=?utf-8?B?${base64(each)}?=`).join('\r\n ');
}

function refuseBreaks(value: string): void {
  if (/[\r\n\0]/.test(value))
    throw new MailHeaderError('A subject or address holds a line break. Take it out and try again.');
}

/** UTF-8 as base64 in lines of 76 characters. */
function base64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/.{76}(?=.)/g, '$&\r\n');
}
