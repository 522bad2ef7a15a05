import { strFromU8, strToU8, unzipSync } from 'fflate';
import PostalMime from 'postal-mime';
import type { DocumentFormat } from '../../src/core/report/formats/writeDocument';

/** All that stands in a document for one who looks inside: mail parts and headers decoded, a Word file unzipped, its runs of text put together. */
export async function decoded(format: DocumentFormat, document: string | Uint8Array): Promise<string> {
  if (format === 'docx') return unzipped(document);
  const text = typeof document === 'string' ? document : new TextDecoder().decode(document);
  return format === 'eml' ? [text, await partsOf(text)].join('\n') : text;
}

function unzipped(document: string | Uint8Array): string {
  const files = Object.entries(unzipSync(typeof document === 'string' ? strToU8(document, true) : document));
  const parts = files.map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`);
  return parts.flatMap((part) => [part, part.replace(/<\/w:p>/g, '\n').replace(/<[^>]*>/g, '')]).join('\n');
}

async function partsOf(raw: string): Promise<string> {
  const { headers, subject, text, html, attachments } = await PostalMime.parse(raw);
  return [JSON.stringify(headers), subject, text, html, JSON.stringify(attachments)].join('\n');
}
