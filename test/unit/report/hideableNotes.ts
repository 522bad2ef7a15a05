import type { Files } from '../../support/clientOutputs';

/** A word that stands nowhere else: where it comes out, something leaked. */
export const CANARY = 'kestrelwarbler';

export const PROFILE =
  '---\ntype: project\nclient: Acme GmbH\nname: Webshop\nteam: [Li Wei]\nhealth: at-risk\nbaseline: { agreed: 2026-09-01, goals: [Launch before Christmas], scope: { in: [catalogue] }, time: { end: 2026-12-10, milestones: [{ name: Beta, due: 2026-11-15 }] } }\n---\n';
export const CLIENT = '---\ntype: client\nname: Acme GmbH\ncontacts: [{ name: Anna Schmidt }]\n---\n';
export const base = { 'acme/client.md': CLIENT, 'acme/webshop/project.md': PROFILE };
export const meeting = (head: string, body: string) =>
  `---\ntype: meeting\ntitle: Progress\ndate: 2026-11-18\n${head}---\n\n${body}\n`;
export const client = (body: string) => meeting('visibility: client\n', body);
export const VISIBLE = '## Action items\n\n- [x] Publish the catalogue @{Li Wei} ✅ 2026-11-17\n';

/** A meeting that is for the client, beside the profiles. */
export const inMeeting = (body: string): Files => ({ 'acme/webshop/m.md': client(body) });
