import { escapeHtml } from '../markup/escapeHtml';

/** A list of texts; nothing where there are none. */
export function listOf(texts: readonly string[]): string {
  return texts.length === 0 ? '' : `<ul>${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`;
}

/** Markup under its title; nothing where there is none. */
export function titled(title: string, content: string): string {
  return content === '' ? '' : `<h3>${escapeHtml(title)}</h3>${content}`;
}

/** The head of a table. */
export function headRow(columns: readonly string[]): string {
  return `<thead><tr>${columns.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('')}</tr></thead>`;
}

/** Where a record stands, its line from 1. */
export function placeOf({ path, span }: { readonly path: string; readonly span: { readonly line: number } }): string {
  return `${path}:${span.line + 1}`;
}
