import * as vscode from 'vscode';
import type { Locale } from '../../core/model/locale';
import type { TemplateView } from '../../core/template/renderText';
import { loadPart } from '../parts/loadPart';
import { exists } from './createFile';
import { portableName } from './portableName';

/** A template rendered, and where its note goes. */
export interface RenderedTemplate {
  readonly text: string;
  /** Parts of the folder, below the place the note belongs to. */
  readonly folder: readonly string[];
  /** Without extension; portable. */
  readonly fileName: string;
}

/** The templates of notes and reports, in the language of the note. */
export class Templates {
  constructor(private readonly extension: vscode.Uri) {}

  async render(name: string, language: Locale, view: TemplateView): Promise<RenderedTemplate> {
    const source = await this.source(name, language);
    const { renderNoteTemplate } = await loadPart.editing();
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

  /** The folder that a template wants its note in, below the place the note belongs to. */
  async folder(name: string, language: Locale): Promise<readonly string[]> {
    const { templateFolder } = await loadPart.editing();
    return templateFolder(await this.source(name, language))
      .split('/')
      .filter(Boolean)
      .map((part) => portableName(part, name));
  }

  /** The template's text: the workspace's own under `.rapport/templates`, where it is trusted, else the one that comes with the product. */
  async source(name: string, language: Locale): Promise<string> {
    return (await this.find(name, language)).text;
  }

  /** The same, with the place it was found at. What stands in an editor wins over what was saved. */
  async find(name: string, language: Locale): Promise<{ readonly text: string; readonly uri: vscode.Uri }> {
    const own = vscode.workspace.isTrusted ? (vscode.workspace.workspaceFolders ?? []) : [];
    for (const folder of own) {
      const uri = ownTemplate(folder.uri, name, language);
      if (await exists(uri)) {
        return { uri, text: (await vscode.workspace.openTextDocument(uri)).getText() };
      }
    }
    const uri = this.shipped(name, language);
    return { uri, text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) };
  }

  /** The template that comes with the product. */
  shipped(name: string, language: Locale): vscode.Uri {
    return vscode.Uri.joinPath(this.extension, 'media', 'templates', language, `${name}.md`);
  }
}

/** Where a workspace keeps a template of its own. */
export function ownTemplate(folder: vscode.Uri, name: string, language: Locale): vscode.Uri {
  return vscode.Uri.joinPath(folder, '.rapport', 'templates', language, `${name}.md`);
}

/** A slash in a client's or project's name is part of the name, not a folder. */
function withoutSlashes(view: TemplateView): TemplateView {
  const entries = Object.entries(view).map(([key, value]) => [
    key,
    typeof value === 'string' ? value.replaceAll('/', '-') : value,
  ]);
  return Object.fromEntries(entries) as TemplateView;
}
