import * as vscode from 'vscode';
import type { Locale } from '../../core/model/locale';
import type { TemplateView } from '../../core/template/renderText';
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

  async render(name: string, language: Locale, view: TemplateView): Promise<RenderedTemplate> {
    const source = await this.read(name, language);
    const { renderNoteTemplate } = await import('../../core/template/renderNoteTemplate');
    const { text } = renderNoteTemplate(source, view);
    const place = renderNoteTemplate(source, withoutSlashes(view));
    return {
      text,
      folder: place.folder
        .split('/')
        .filter(Boolean)
        .map((part) => portableName(part, name)),
      fileName: portableName(place.fileName, name),
    };
  }

  private async read(name: string, language: Locale): Promise<string> {
    const uri = vscode.Uri.joinPath(this.extension, 'media', 'templates', language, `${name}.md`);
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  }
}

/** A slash in a client's or project's name is part of the name, not a folder. */
function withoutSlashes(view: TemplateView): TemplateView {
  const entries = Object.entries(view).map(([key, value]) => [
    key,
    typeof value === 'string' ? value.replaceAll('/', '-') : value,
  ]);
  return Object.fromEntries(entries) as TemplateView;
}
