import type { Locale } from '../../model/locale';
import { clipboardDocument } from './clipboard';
import { htmlDocument } from './html';
import { mailDocument } from './mail';
import { slackDocument } from './slack';
import { textDocument } from './text';

/** The forms in which a document is written to a file. */
export const FILE_FORMATS = ['md', 'html', 'eml', 'docx', 'slack', 'text'] as const;
/** The forms in which a document goes out. */
export const DOCUMENT_FORMATS = [...FILE_FORMATS, 'clipboard'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** A finished document, the same for every format. */
export interface ClientDocument {
  readonly title: string;
  /** Markdown, without frontmatter. */
  readonly body: string;
  readonly language: Locale;
  readonly to?: readonly { readonly name?: string; readonly address: string }[];
}

/** Writes a document in a format. What is heavy, as Word's, is loaded when it is first asked for. The same document gives the same bytes. */
export async function writeDocument(
  format: DocumentFormat,
  { title, body, language, to = [] }: ClientDocument,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'md':
      return body;
    case 'html':
      return htmlDocument(body, title, language);
    case 'eml':
      return mailDocument({ subject: title, to, markdown: body, language });
    case 'docx':
      return (await import('./docx')).docxDocument(body, title, language);
    case 'slack':
      return slackDocument(body, language);
    case 'text':
      return textDocument(body, language);
    case 'clipboard':
      return clipboardDocument(body, language);
  }
}
