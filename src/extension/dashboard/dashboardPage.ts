/** A page of the dashboard. Its text form survives reloads and stands in links. */
export type DashboardPage =
  | { readonly kind: 'portfolio' }
  | { readonly kind: 'client'; readonly id: string }
  | { readonly kind: 'project'; readonly id: string };

export function pageToText(page: DashboardPage): string {
  return page.kind === 'portfolio' ? page.kind : `${page.kind}:${page.id}`;
}

/** Any text gives a page; what names none gives the portfolio. */
export function pageFromText(text: string): DashboardPage {
  const colon = text.indexOf(':');
  const kind = text.slice(0, Math.max(colon, 0));
  const id = text.slice(colon + 1);
  return kind === 'client' || kind === 'project' ? { kind, id } : { kind: 'portfolio' };
}
