import * as vscode from 'vscode';
import type { Locale } from '../../core/model/locale';
import { portableName } from './portableName';

/** A template rendered, and where its note goes. */
export interface RenderedTemplate {
  readonly text: string;
  /** Parts of the folder, below the place the note belongs to. */
  readonly folder: readonly string[];
  /** Without extension; portable. */
  readonly fileName: string;
}

/** The templates that come with the product, in the language of the note. */
export class Templates {
  constructor(private readonly extension: vscode.Uri) {}

  /** Undefined, with a message, for a template that cannot be rendered. */
  async render(
    name: string,
    language: Locale,
    view: Readonly<Record<string, unknown>>,
  ): Promise<RenderedTemplate | undefined> {
    const source = await this.read(name, language);
    const { renderNoteTemplate } = await import('../../core/template/renderNoteTemplate');
    const rendered = renderNoteTemplate(source, view);
    return {
      text: rendered.text,
      folder: rendered.folder
        .split('/')
        .filter(Boolean)
        .map((part) => portableName(part, name)),
      fileName: portableName(rendered.fileName, name),
    };
  }

  private async read(name: string, language: Locale): Promise<string> {
    const uri = vscode.Uri.joinPath(this.extension, 'media', 'templates', language, `${name}.md`);
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  }
}
