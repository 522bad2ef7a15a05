import assert from 'node:assert/strict';
import type { AdoptableKind, AdoptionRefusal } from '../../../src/core/capture/adopt/adoption';
import { guessKind } from '../../../src/core/capture/adopt/guessKind';
import { proposeAdoption } from '../../../src/core/capture/adopt/proposeAdoption';
import { applyEdits } from '../../../src/core/edits/applyEdits';
import type { LocalDate } from '../../../src/core/model/date';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import { readNote } from '../../../src/core/reader/readNote';
import { analyse } from '../../support/analyse';

const TODAY = '2026-11-20' as LocalDate;
const { projects } = analyse(
  {
    'acme/client.md': '---\ntype: client\nname: Acme\ncontacts: [Anna Schmidt]\n---\n',
    'acme/shop/project.md': '---\ntype: project\nclient: Acme\nname: Webshop\nteam: [Li Wei]\n---\n',
    '示例/client.md': '---\ntype: client\nname: 示例食品\ncontacts: [王伟]\n---\n',
    '示例/商城/project.md': '---\ntype: project\nclient: 示例食品\nname: 小程序商城\nteam: [陈静]\n---\n',
  },
  TODAY,
).snapshot;

const CONTEXT = { policy: DEFAULT_READING, asOf: TODAY, projects };

function adopt(path: string, text: string) {
  const kind = guessKind(path, text, DEFAULT_READING, TODAY)?.kind ?? 'meeting';
  return proposeAdoption(path, text, kind, CONTEXT);
}

describe('a note that is adopted', () => {
  const heads: readonly (readonly [name: string, path: string, text: string, head: string])[] = [
    [
      'a meeting told by its title, with who was there and where it belongs',
      'notes/old.md',
      '# Meeting with Acme, 19 November 2026\n\nAttendees: Anna Schmidt, Li Wei\n\n- [ ] Send the offer @Li\n',
      'type: meeting\ndate: 2026-11-19\nproject: Webshop\nparticipants:\n  - Anna Schmidt\n  - Li Wei\n',
    ],
    [
      '一次会议，标题、时间和参会人写在正文里',
      '笔记/旧.md',
      '# 进度会议\n\n时间：2026年11月19日 14:00\n参会人员：王伟、陈静\n会议形式：腾讯会议\n\n## 待办\n\n- 发报价单\n',
      'type: meeting\ndate: 2026-11-19 14:00\nproject: 小程序商城\nchannel: video\nparticipants:\n  - 王伟\n  - 陈静\n',
    ],
    [
      'a mail that was saved as it came',
      'inbox/launch.md',
      'From: Anna Schmidt <anna@acme.example>\nSent: 19 November 2026 14:03\nTo: Li Wei\nSubject: Launch\n\nWhen is it?\n',
      'type: email\ndate: 2026-11-19\nproject: Webshop\nparticipants:\n  - Anna Schmidt <anna@acme.example>\n  - Li Wei\n',
    ],
    [
      'a call told by its first line, with whom it was',
      '2026-11-19 till.md',
      'Call w/ Priya, 19/11\n\n- [ ] send the quote @dana\n',
      'type: call\ndate: 2026-11-19\nparticipants:\n  - Priya\n',
    ],
    [
      'a report told by its name',
      'notes/2026-11-19 weekly report.md',
      'All well.\n',
      'type: report\ndate: 2026-11-19\n',
    ],
    [
      'a note below a project',
      'acme/shop/meetings/2026-11-19.md',
      'We met.\n',
      'type: meeting\ndate: 2026-11-19\nproject: Webshop\n',
    ],
    ['a note in a folder of meetings', 'meetings/2026-11-19.md', 'We met.\n', 'type: meeting\ndate: 2026-11-19\n'],
  ];
  for (const [name, path, text, head] of heads) {
    it(`gets its frontmatter: ${name}`, () => assert.equal(written(path, text), `---\n${head}---\n\n${text}`));
  }

  it('keeps its frontmatter as it is and gets what is missing', () => {
    const text = '---\n# mine\ntags: [\'a\',  "b"]\nwhen: 2026-11-18\n---\nAttendees: Anna Schmidt\n';
    assert.equal(
      written('meetings/x.md', text),
      '---\n# mine\ntags: [\'a\',  "b"]\nwhen: 2026-11-18\ntype: meeting\nproject: Webshop\nparticipants:\n  - Anna Schmidt\n---\nAttendees: Anna Schmidt\n',
    );
  });

  const kept: readonly (readonly [name: string, text: string])[] = [
    ['Windows line ends', '# Meeting\r\n\r\nDate: 2026-11-19\r\n\r\nlast line without end'],
    ['a byte order mark', '\ufeff# Meeting\n\nDate: 2026-11-19\n'],
    ['trailing space, tabs and odd characters', '# Meeting \t\n\nDate: 2026-11-19  \n\n\u00a0\u2003😀 \u200d x\n\n\n'],
    ['nothing but a date', 'Date: 2026-11-19'],
    ['a line that looks like a fence further down', 'Date: 2026-11-19\n\n---\n\ntype: no\n\n---\n'],
  ];
  for (const [name, text] of kept) {
    it(`keeps every character outside: ${name}`, () => {
      const bom = text.startsWith('\ufeff') ? 1 : 0;
      const after = written('meetings/x.md', text);
      assert.ok(after.endsWith(text.slice(bom)));
      assert.equal(after.slice(0, bom), text.slice(0, bom));
      const head = after.slice(bom, after.length - text.length + bom);
      assert.match(
        head,
        text.includes('\r') ? /^---\r\n(?:[^\r\n]+\r\n)+---\r\n(?:\r\n)?$/ : /^---\n(?:[^\n]+\n)+---\n\n?$/,
      );
      assert.equal(readNote('x.md', after, DEFAULT_READING).kind, 'note');
    });
  }

  const refused: readonly (readonly [name: string, text: string, refusal: AdoptionRefusal])[] = [
    ['says everything already', '---\ntype: meeting\ndate: 2026-11-19\n---\n', 'is-a-record'],
    ['is a record of another kind', '---\ntype: risk\n---\n', 'is-a-record'],
    ['has frontmatter that does not parse', '---\ntitle: [\n---\nDate: 2026-11-19\n', 'broken-frontmatter'],
    ['has a key twice', '---\na: 1\na: 2\n---\nDate: 2026-11-19\n', 'broken-frontmatter'],
    ['has frontmatter that is no map', '---\n- a\n---\nDate: 2026-11-19\n', 'broken-frontmatter'],
    ['has frontmatter that is never closed', '---\ntitle: x\n\nDate: 2026-11-19\n', 'broken-frontmatter'],
    ['has frontmatter in TOML', '+++\ntitle = "x"\n+++\nDate: 2026-11-19\n', 'other-frontmatter'],
    ['mixes line ends', 'Date: 2026-11-19\r\nx\ny\r\n', 'unsafe-text'],
    ['holds a merge conflict', 'Date: 2026-11-19\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n', 'unsafe-text'],
    ['is too large', `Date: 2026-11-19\n${'x\n'.repeat(6_000_000)}`, 'too-large'],
  ];
  for (const [name, text, refusal] of refused) {
    it(`is left alone where it ${name}`, () => {
      assert.deepEqual(proposeAdoption('meetings/x.md', text, 'meeting', CONTEXT), { ok: false, refusal });
    });
  }

  it('once is enough', () => {
    const after = written('notes/old.md', '# Meeting\n\nDate: 2026-11-19\nAttendees: Anna Schmidt\n');
    assert.deepEqual(adopt('notes/old.md', after), { ok: false, refusal: 'is-a-record' });
  });
});

describe('what a file without a type is', () => {
  const guesses: readonly (readonly [
    path: string,
    text: string,
    guess: `${AdoptableKind} by ${string}` | 'nothing',
  ])[] = [
    ['meetings/x.md', 'Anything', 'meeting by place-or-title'],
    ['notes/x.md', '# Minutes of the board', 'meeting by place-or-title'],
    ['notes/周报.md', '一切正常。', 'report by place-or-title'],
    ['notes/x.md', '发件人：王伟\n主题：照片\n\n照片已上传。', 'email by mail-header'],
    ['notes/x.md', '参会人员：王伟、陈静\n\n谈了上线。', 'meeting by participants'],
    ['notes/2026-11-19.md', '- [ ] Send the offer', 'meeting by entries'],
    ['notes/x.md', '- [ ] Buy milk', 'nothing'],
    ['README.md', '# Library\n\n- [ ] install it', 'nothing'],
    ['notes/x.md', '---\ntype: risk\n---\n', 'nothing'],
    ['notes/x.md', '', 'nothing'],
  ];
  for (const [path, text, guess] of guesses) {
    it(`${path} with ${JSON.stringify(text.slice(0, 30))}: ${guess}`, () => {
      const found = guessKind(path, text, DEFAULT_READING, TODAY);
      assert.equal(found ? `${found.kind} by ${found.sign}` : 'nothing', guess);
    });
  }
});

function written(path: string, text: string): string {
  const adopted = adopt(path, text);
  assert.ok(adopted.ok, JSON.stringify(adopted));
  return applyEdits(text, adopted.edits);
}
