import type { Files } from '../../support/clientOutputs';
import { CANARY, client } from './hideableNotes';

const inNote = (body: string): Files => ({ 'acme/webshop/m.md': client(body) });
const each = (bodies: Readonly<Record<string, string>>): Readonly<Record<string, Files>> =>
  Object.fromEntries(Object.entries(bodies).map(([what, body]) => [what, inNote(body)]));

/** What is kept inside by the shape of the note around it: paragraphs with several heads, lines that only read like headings, rows, broken words. */
export const SHAPES: Readonly<Record<string, Files>> = each({
  'conclusions below an internal label in one paragraph': `内部备注：利润薄\n结论：\n1、${CANARY}`,
  'conclusions below an internal line': `仅内部：\n结论：\n1、${CANARY}`,
  'actions below an internal label': `Internal: margin is thin\nActions:\n• ${CANARY}`,
  'tasks of a list below an internal line': `以下仅内部讨论\n待办\n\n- ${CANARY}`,
  'points of a list below an internal line': `内部讨论：利润薄\n议题\n1. ${CANARY}`,
  'a ticket number below an internal heading': `## Internal notes\n\nmargin\n\n##4711 is the ticket\n\n- [ ] ${CANARY}`,
  'a heading without its space below an internal one': `## Internal notes\n\nmargin\n\n##Next steps\n\n- [ ] ${CANARY}`,
  'a sentence that leads to a list below an internal label': `**Internal**\n\nmargin\n\nThe following tasks were assigned to the team:\n\n- ${CANARY}`,
  'a sentence that leads to decisions below an internal label': `Internal:\n\nFor the launch we agreed on the following:\n\n- ${CANARY}`,
  'a point of an agenda in a row that is internal': `## Agenda\n\n| Item | Remark |\n|-|-|\n| ${CANARY} | internal only |`,
  'a point in a row with an internal tag': `## Agenda\n\n| Item | Remark |\n|-|-|\n| ${CANARY} | #internal |`,
  'a point in a row that is not for the client': `## Agenda\n\n| Item | Client-visible |\n|-|-|\n| ${CANARY} | no |`,
  'a point in a row flagged internal': `## Agenda\n\n| Item | Internal? |\n|-|-|\n| ${CANARY} | yes |`,
  'a point under an internal head': `## Agenda\n\n| Item (internal) | No |\n|-|-|\n| ${CANARY} | 1 |`,
  'a point below an internal row': `## Agenda\n\n| Item | No |\n|-|-|\n| internal | |\n| ${CANARY} | 1 |`,
  'a decision below an internal sentence': `Internal only.\nWe agreed to ${CANARY} in January.`,
  'a decision below what is for us': `For us only: they pay late.\nWe agreed to ${CANARY}.`,
  'a decision below an internal sentence in Chinese': `以下仅内部。\n会议决定一月${CANARY}。`,
  'a decision the client must not know': `The client must not know:\nagreed to ${CANARY}.`,
  'an internal word over two lines': `仅限内\n部备注\n---\n\n- [ ] ${CANARY}`,
  'an internal word over two lines of an item': `- 仅限内\n  部：${CANARY}`,
  'a Chinese word in marks over two lines of an item': `- 不**要发给**\n  客户：${CANARY}`,
  'a field with its name in marks': `- **visibility**:: team ${CANARY}`,
  'a field whose name is a link': `- [visibility](https://x.example):: team ${CANARY}`,
  'a word that goes on behind a link': `- [don](https://x.example)'t share: ${CANARY}`,
  'a Chinese word in marks and a link': `## 不**[对外](http://x.example)**\n\n- [ ] ${CANARY}`,
  'letters set apart by marks': `## **I** n **t** e **r** n **a** l\n\n- [ ] ${CANARY}`,
});
