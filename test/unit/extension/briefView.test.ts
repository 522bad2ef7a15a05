import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { LocalDate } from '../../../src/core/model/date';
import type { Locale } from '../../../src/core/model/locale';
import { renderNoteTemplate } from '../../../src/core/template/renderNoteTemplate';
import { briefView } from '../../../src/extension/report/briefView';
import { analyse } from '../../support/analyse';

const PROFILES = `---
type: client
name: Acme
contacts:
  - { name: Anna Schmidt, role: CTO, channel: video, audience: technical, focus: [cost, speed] }
  - { name: Tom Berg, channel: im, audience: executive }
---
`;

/** What stands in the page for our own side, in the language the meeting is written in. */
const BRIEFS = [
  {
    language: 'en',
    meeting: 'Minutes of the next meeting with everybody who has something to say about the launch.',
    anna: 'Anna Schmidt, CTO · video · wants to know how it works · cares about cost, speed',
    tom: 'Tom Berg · chat · wants the point, on one page',
    late: 'Send the plan (Li Wei, Sam Roe), due 2026-11-12',
  },
  {
    language: 'zh-cn',
    meeting: '下次会议，请所有与上线有关的同事参加，会上确定上线日期和各自的分工安排。',
    anna: 'Anna Schmidt，CTO · 视频会议 · 关注技术细节 · 关注：cost、speed',
    tom: 'Tom Berg · 即时消息 · 只看要点，一页为宜',
    late: 'Send the plan（Li Wei、Sam Roe），截止2026-11-12',
  },
] as const;

describe('the page for our own side before a meeting', () => {
  for (const { language, meeting, anna, tom, late } of BRIEFS) {
    it(`says in words how people like to be told things: ${language}`, () => {
      const page = briefOf(language, meeting);
      assert.ok(page.includes(`- ${anna}\n`), page);
      assert.ok(page.includes(`- ${tom}\n`), page);
      assert.ok(page.includes(`- ${late}\n`), page);
      assert.doesNotMatch(page, /executive|technical\b|· im\b/);
    });
  }
});

function briefOf(language: Locale, about: string): string {
  const { snapshot } = analyse(
    {
      'acme/client.md': PROFILES,
      'acme/shop/project.md': '---\ntype: project\nclient: Acme\nname: Shop\nteam: [Li Wei, Sam Roe]\n---\n',
      'acme/shop/last.md':
        '---\ntype: meeting\ndate: 2026-11-10\nproject: Shop\n---\n\n- [ ] Send the plan @{Li Wei} @{Sam Roe} 📅 2026-11-12\n',
      'acme/shop/next.md': `---\ntype: meeting\ndate: 2026-11-24\nproject: Shop\nchannel: video\nparticipants: [Anna Schmidt, Tom Berg]\n---\n\n${about}\n`,
    },
    '2026-11-20',
  );
  const [project] = snapshot.projects;
  const meeting = snapshot.notes.get('acme/shop/next.md');
  assert.ok(project && meeting);
  assert.equal(meeting.language, language);
  const template = readFileSync(`media/templates/${language}/brief-internal.md`, 'utf8');
  return renderNoteTemplate(template, briefView('2026-11-20' as LocalDate, project, meeting)).text;
}
