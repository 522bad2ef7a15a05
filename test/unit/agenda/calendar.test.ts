import assert from 'node:assert/strict';
import { calendarFile } from '../../../src/core/agenda/calendarFile';
import { clientAgenda } from '../../../src/core/agenda/clientAgenda';
import { internalAgenda } from '../../../src/core/agenda/internalAgenda';
import type { LocalDate } from '../../../src/core/model/date';
import type { Locale } from '../../../src/core/model/locale';
import { isPersonNamed } from '../../../src/core/workspace/isPersonNamed';
import { analyse } from '../../support/analyse';
import { readCalendar } from '../../support/readCalendar';

const AS_OF = '2026-11-20' as LocalDate;
const MEETING = 'acme/webshop/meetings/2026-11-18.md';
const FILES = {
  'acme/client.md': '---\ntype: client\nname: Acme GmbH\ncontacts: [{ name: Anna Schmidt, aliases: [anna] }]\n---\n',
  'acme/webshop/project.md':
    '---\ntype: project\nclient: Acme GmbH\nname: Webshop\nteam: [{ name: Li Wei, aliases: [王伟] }]\nreporting: { cadence: biweekly, start: 2026-11-06 }\n---\n',
  [MEETING]: [
    '---\ntype: meeting\ntitle: Weekly\ndate: 2026-11-18\n---\n',
    '- [ ] Publish the catalogue @{Li Wei} 📅 2026-11-25 #client',
    '- [ ] 整理价格、税率；并发给客户, 然后确认 @{Li Wei} 📅 2026-11-26',
    '- [ ] Send the photos @{Anna Schmidt} 📅 2026-11-24 #client',
    '- [x] Old promise @{Li Wei} 📅 2026-11-10 ✅ 2026-11-09',
    '\n## Decisions\n\n- Which bank [status:: needed] [due:: 2026-11-30] #client',
    '\n## Client questions\n\n- Can we print tickets? @{Li Wei}',
    '',
  ].join('\n'),
};

type Files = Readonly<Record<string, string>>;

function internal(files: Files, language: Locale = 'en', owner?: string) {
  const { projects } = analyse(files, AS_OF).snapshot;
  const isOwner =
    owner === undefined ? undefined : (person: Parameters<typeof isPersonNamed>[0]) => isPersonNamed(person, owner);
  const appointments = internalAgenda({ projects, asOf: AS_OF, language, isOwner });
  return calendarFile('C', appointments, { asOf: AS_OF, language, isPrivate: true });
}

function forClient(files: Files) {
  const [project] = analyse(files, AS_OF).snapshot.projects;
  assert.ok(project);
  const agenda = clientAgenda({ project, asOf: AS_OF, language: 'en', texts: new Map(Object.entries(files)) });
  assert.ok(agenda.ok, JSON.stringify(agenda));
  return calendarFile('C', agenda.appointments, { asOf: AS_OF, language: 'en', isPrivate: false });
}

const lines = (text: string) => readCalendar(text).entries.map(({ from, title }) => `${from} ${title}`);

describe('the internal calendar', () => {
  for (const { name, risk, titles } of [
    {
      name: 'a risk nobody has told of',
      risk: '- The bank may be late',
      titles: ['Webshop: Tell the client: The bank may be late', 'Webshop：告知客户：The bank may be late'],
    },
    {
      name: 'a risk that is kept inside',
      risk: '- 李工下月可能离职（内部）',
      titles: [
        'Webshop: Decide what the client must know: 李工下月可能离职（内部）',
        'Webshop：决定要让客户知道什么：李工下月可能离职（内部）',
      ],
    },
    {
      name: 'a risk with a mark',
      risk: '- Tom may leave #internal',
      titles: [
        'Webshop: Decide what the client must know: Tom may leave',
        'Webshop：决定要让客户知道什么：Tom may leave',
      ],
    },
    {
      name: 'a risk that is kept from the client by name',
      risk: '- Tom may leave, don’t tell Anna',
      titles: [
        'Webshop: Decide what the client must know: Tom may leave, don’t tell Anna',
        'Webshop：决定要让客户知道什么：Tom may leave, don’t tell Anna',
      ],
    },
  ]) {
    it(`says what to do about ${name}`, () => {
      const files = { ...FILES, [MEETING]: `---\ntype: meeting\ndate: 2026-11-18\n---\n## Risks\n\n${risk}\n` };
      const told = (['en', 'zh-cn'] as const).map((language) =>
        readCalendar(internal(files, language)).entries.flatMap(({ title }) =>
          /risk|late|李工|Tom/.test(title) ? [title] : [],
        ),
      );
      assert.deepEqual(told.flat(), titles);
    });
  }

  it('holds report dates, open promises of both sides, decisions and what waits for an answer, by day', () => {
    assert.deepEqual(lines(internal(FILES)).slice(0, 8), [
      '2026-11-20 Webshop: Send the status report',
      '2026-11-20 Webshop: Li Wei: Answer: Can we print tickets?',
      '2026-11-24 Webshop: Anna Schmidt: Send the photos',
      '2026-11-25 Webshop: Li Wei: Publish the catalogue',
      '2026-11-26 Webshop: Li Wei: 整理价格、税率；并发给客户, 然后确认',
      '2026-11-30 Webshop: Decision needed: Which bank',
      '2026-12-04 Webshop: Send the status report',
      '2026-12-18 Webshop: Send the status report',
    ]);
  });

  it('speaks Chinese', () => {
    const [first, second] = lines(internal(FILES, 'zh-cn'));
    assert.deepEqual(
      [first, second],
      ['2026-11-20 Webshop：发送进展报告', '2026-11-20 Webshop：Li Wei：回复：Can we print tickets?'],
    );
  });

  it('is whole days, each private, and says that it is internal', () => {
    for (const entry of readCalendar(internal(FILES)).entries) {
      assert.equal(entry.isWholeDay, true);
      assert.equal(entry.isPrivate, true);
      assert.match(entry.details, /^Internal: not for the client\.\nAcme GmbH \/ Webshop/);
      assert.ok(entry.to > entry.from);
    }
  });

  for (const owner of ['Li Wei', 'li.wei', '王伟']) {
    it(`holds for ${owner} what they owe`, () =>
      assert.deepEqual(lines(internal(FILES, 'en', owner)), [
        '2026-11-20 Webshop: Li Wei: Answer: Can we print tickets?',
        '2026-11-25 Webshop: Li Wei: Publish the catalogue',
        '2026-11-26 Webshop: Li Wei: 整理价格、税率；并发给客户, 然后确认',
      ]));
  }

  it('has nothing of a project that is complete, and no report dates of one on hold', () => {
    const status = (word: string) => ({
      ...FILES,
      'acme/webshop/project.md': FILES['acme/webshop/project.md'].replace(
        'name: Webshop',
        `name: Webshop\nstatus: ${word}`,
      ),
    });
    assert.deepEqual(lines(internal(status('complete'))), []);
    assert.equal(
      lines(internal(status('on-hold'))).some((line) => line.includes('status report')),
      false,
    );
    assert.equal(lines(internal(status('on-hold'))).length, 5);
  });
});

describe('an entry of a calendar', () => {
  const uidOf = (files: Files, words: string) =>
    readCalendar(internal(files)).entries.find(({ title }) => title.includes(words))?.uid;

  it('stays the same one when its day moves and when its note does', () => {
    const wanted = uidOf(FILES, 'Publish');
    const moved = { ...FILES, [MEETING]: FILES[MEETING].replace('2026-11-25', '2026-12-01') };
    const { [MEETING]: text, ...others } = FILES;
    assert.ok(wanted);
    assert.equal(uidOf(moved, 'Publish'), wanted);
    assert.equal(uidOf({ ...others, 'acme/webshop/meetings/weekly.md': text }, 'Publish'), wanted);
  });

  it('is another one than any other, also where two say the same', () => {
    const twice = {
      ...FILES,
      [MEETING]: `${FILES[MEETING]}\n## Actions\n\n- [ ] Publish the catalogue 📅 2026-12-02\n`,
    };
    const { entries } = readCalendar(internal(twice));
    assert.equal(new Set(entries.map(({ uid }) => uid)).size, entries.length);
  });
});

describe('a calendar for the client', () => {
  it('holds the promises and decisions that were marked for them, and nothing else', () => {
    const text = forClient(FILES);
    assert.deepEqual(lines(text), [
      '2026-11-24 Webshop: Anna Schmidt: Send the photos',
      '2026-11-25 Webshop: Li Wei: Publish the catalogue',
      '2026-11-30 Webshop: Decision needed: Which bank',
    ]);
    assert.ok(readCalendar(text).entries.every(({ details, isPrivate }) => details === '' && !isPrivate));
    assert.doesNotMatch(text, /meetings|Internal/);
  });

  it('does not change by what is internal', () => {
    const wanted = forClient(FILES);
    for (const words of [
      '- [ ] Publish the catalogue 📅 2026-11-01',
      '- [ ] 提高报价 📅 2026-11-21 #internal',
      'Prose.',
    ]) {
      const more = FILES[MEETING].replace('- [ ] Publish', `${words}\n- [ ] Publish`);
      assert.equal(forClient({ ...FILES, [MEETING]: more }), wanted, words);
    }
  });

  it('has nothing of a report: it tells of other notes', () => {
    const report =
      '---\nvisibility: client\n---\n# 项目周报\n\n## 下周计划\n\n- 王伟：提交报价 📅 2026-11-27 #client\n';
    assert.equal(forClient({ ...FILES, 'acme/webshop/reports/第一周周报.md': report }), forClient(FILES));
  });
});

describe('a calendar file', () => {
  const about = { asOf: AS_OF, language: 'en', isPrivate: false } as const;
  const one = (title: string, details?: string) =>
    calendarFile('测试', [{ uid: 'a@rapport', day: '2026-02-28' as LocalDate, title, details }], about);

  it('keeps to the form: CRLF, lines of 75 bytes at most, a day that ends on the next', () => {
    const text = one(`Long, with; marks \\ and ${'很长的标题'.repeat(30)}`);
    assert.doesNotMatch(text, /[^\r]\n/);
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    const [entry] = readCalendar(text).entries;
    assert.equal(entry?.title, `Long, with; marks \\ and ${'很长的标题'.repeat(30)}`);
    assert.deepEqual([entry?.from, entry?.to], ['2026-02-28', '2026-03-01']);
  });

  it('cannot be broken out of', () => {
    const hostile = 'a\r\nEND:VEVENT\r\nBEGIN:VEVENT\nATTENDEE:x\u2028y\u202e\u200b\u{e0041}\0';
    const { entries } = readCalendar(one(hostile, hostile));
    assert.equal(entries.length, 1);
    assert.equal(entries[0]?.title, 'a END:VEVENT BEGIN:VEVENT ATTENDEE:x y');
    assert.equal(entries[0]?.details, 'a\nEND:VEVENT\nBEGIN:VEVENT\nATTENDEE:x\ny');
  });
});
