import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import PostalMime from 'postal-mime';
import { clipboardDocument } from '../../../src/core/report/formats/clipboard';
import { docxDocument } from '../../../src/core/report/formats/docx';
import { htmlDocument } from '../../../src/core/report/formats/html';
import { MailHeaderError, mailDocument } from '../../../src/core/report/formats/mail';
import { slackDocument } from '../../../src/core/report/formats/slack';
import { textDocument } from '../../../src/core/report/formats/text';

const REPORT = `# Webshop: status report

**On track.** 全部按计划

## Next steps

| What | Who | By |
| --- | --- | --- |
| Publish the catalogue | Li Wei | 1 Dec |
| 整理需求 | | |

- Call *Anna*, see [the board](https://board.example/1?a=1&b=2)
  - with [us](mailto:us@example.com)

1. First
2. Second
`;

/** What must never come out, whatever stands in the Markdown. */
const HOSTILE = `# Title

<script>alert('leaked')</script>

Text <b onclick="leaked">bold</b> <!-- leaked --> ![leaked](https://x.example/leaked.png "leaked")

[click](javascript:leaked) [file](file:///leaked) [ok][a]

[a]: https://x.example/leaked "leaked"

[^1]: leaked

<!channel> &lt;!here&gt; <@U1>
`;

describe('a document as plain text', () => {
  it('is fit for a chat', () => {
    assert.equal(
      textDocument(REPORT, 'en'),
      `${[
        'Webshop: status report',
        'On track. 全部按计划',
        'NEXT STEPS',
        '• Publish the catalogue (Who: Li Wei; By: 1 Dec)\n• 整理需求',
        '• Call Anna, see the board (https://board.example/1?a=1&b=2)\n  • with us (mailto:us@example.com)',
        '1. First\n2. Second',
      ].join('\n\n')}\n`,
    );
  });
});

describe('a document in Chinese', () => {
  it('has Chinese brackets and colons in a chat', () => {
    const table = '## 下一步计划\n\n| 事项 | 负责人 | 截止日期 |\n| --- | --- | --- |\n| 整理需求 | 李维 | 12月1日 |\n';
    assert.equal(textDocument(table, 'zh-cn'), '【下一步计划】\n\n• 整理需求（负责人：李维；截止日期：12月1日）\n');
    assert.equal(slackDocument(table, 'zh-cn'), '*下一步计划*\n\n• 整理需求（负责人：李维；截止日期：12月1日）\n');
  });
});

describe('a document for Slack', () => {
  it('speaks its markup', () => {
    const text = slackDocument(REPORT, 'en');
    assert.match(text, /^\*Webshop: status report\*$/m);
    assert.match(text, /• Call _Anna_, see <https:\/\/board\.example\/1\?a=1&amp;b=2\|the board>/);
  });

  it('calls nobody', () => {
    assert.equal(slackDocument('Hi \\<!channel\\> & \\<@U1\\>', 'en').trim(), 'Hi &lt;!channel&gt; &amp; &lt;@U1&gt;');
  });
});

describe('a document as HTML', () => {
  it('an HTML page breaks no day within a cell, and no other words are kept together', () => {
    for (const [cell, html] of [
      ['2026-11-20', '<span class="day">2026-11-20</span>'],
      [
        '25 Nov, first 12 November 2026',
        '<span class="day">25 Nov</span>, first <span class="day">12 November 2026</span>',
      ],
      [
        '11月25日（原定2026年11月12日）',
        '<span class="day">11月25日</span>（原定<span class="day">2026年11月12日</span>）',
      ],
      ['**2026-11-20**', '<strong><span class="day">2026-11-20</span></strong>'],
      ['14 stores, 2026-117', '14 stores, 2026-117'],
    ] as const) {
      const page = htmlDocument(`2026-11-20\n\n| a | b |\n| - | - |\n| x | ${cell} |\n`, 'T', 'en');
      assert.ok(page.includes(`<td>${html}</td>`), page.slice(page.indexOf('<main>')));
      assert.ok(page.includes('<p>2026-11-20</p>'));
    }
  });

  it('stands alone, in its language', () => {
    const html = htmlDocument(REPORT, 'A <b> & "c"', 'zh-cn');
    assert.match(html, /<html lang="zh-CN">/);
    assert.match(html, /<title>A &lt;b&gt; &amp; &quot;c&quot;<\/title>/);
    assert.match(html, /<td>Publish the catalogue<\/td>/);
    assert.doesNotMatch(html, /<script|src=|<link|<meta name="(?:author|generator)/);
  });
});

describe('a document as a mail', () => {
  const draft = {
    subject: '进展报告',
    to: [
      { name: '孙悦', address: 'sun@client.example' },
      { name: 'Dr. Müller, Anna', address: 'anna@client.example' },
    ],
    markdown: REPORT,
    language: 'zh-cn',
  } as const;

  it('opens as a draft with two parts of the same document', async () => {
    const raw = await mailDocument(draft);
    const mail = await PostalMime.parse(raw);
    assert.equal(mail.headers.find(({ key }) => key === 'x-unsent')?.value, '1');
    assert.equal(mail.subject, '进展报告');
    assert.deepEqual(mail.to, [
      { name: '孙悦', address: 'sun@client.example' },
      { name: 'Dr. Müller, Anna', address: 'anna@client.example' },
    ]);
    assert.equal(mail.text?.trimEnd(), textDocument(REPORT, 'zh-cn').trimEnd());
    assert.equal(mail.html?.trimEnd(), htmlDocument(REPORT, '进展报告', 'zh-cn').trimEnd());
    assert.deepEqual(mail.attachments, []);
  });

  it('says nothing of who wrote it, when and with what', async () => {
    const raw = await mailDocument(draft);
    const { headers } = await PostalMime.parse(raw);
    assert.deepEqual(headers.map(({ key }) => key).sort(), [
      'content-type',
      'mime-version',
      'subject',
      'to',
      'x-unsent',
    ]);
    assert.doesNotMatch(raw, /[^\r]\n|\P{ASCII}/u);
  });

  it('keeps a long Chinese subject whole, and its lines short', async () => {
    const subject = '小程序商城进展报告（2026年11月14日至2026年11月20日）'.repeat(4);
    const raw = await mailDocument({ ...draft, subject });
    assert.equal((await PostalMime.parse(raw)).subject, subject);
    for (const line of raw.split('\r\n')) assert.ok(line.length <= 78, line);
  });

  it('is the same each time', async () => assert.equal(await mailDocument(draft), await mailDocument(draft)));

  for (const bad of [
    { ...draft, subject: 'x\r\nBcc: y@z.example' },
    { ...draft, to: [{ address: 'a@b.example\nBcc: y@z.example' }] },
    { ...draft, to: [{ address: 'not an address' }] },
    { ...draft, to: [{ name: 'a\0b', address: 'a@b.example' }] },
  ]) {
    it(`refuses ${JSON.stringify(bad.subject + JSON.stringify(bad.to))}`, () =>
      assert.rejects(mailDocument(bad), MailHeaderError));
  }
});

describe('a document for Word', () => {
  const xml = async (markdown: string) => {
    const parts = unzipSync(await docxDocument(markdown, 'Report', 'zh-cn'));
    const texts = new Map(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
    return { all: [...texts.values()].join('\n'), body: texts.get('word/document.xml') ?? '' };
  };

  it('has real headings, a table and no traces', async () => {
    const { all, body } = await xml(REPORT);
    assert.match(body, /w:val="Title"/);
    assert.match(body, /w:val="Heading1"/);
    assert.match(body, /<w:tblHeader/);
    assert.match(body, /整理需求/);
    assert.deepEqual([...new Set(all.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g) ?? [])], ['2000-01-01T00:00:00Z']);
  });

  it('is the same each time and in every time zone', async () => {
    const here = process.env.TZ;
    const written = [];
    try {
      for (const zone of ['UTC', 'Asia/Shanghai', 'America/Los_Angeles']) {
        process.env.TZ = zone;
        written.push(Buffer.from(await docxDocument(REPORT, 'R', 'en')).toString('base64'));
      }
    } finally {
      if (here === undefined) delete process.env.TZ;
      else process.env.TZ = here;
    }
    assert.equal(new Set(written).size, 1);
  });
});

describe('a document copied with formatting', () => {
  it('brings the lines of its tables along', () => {
    const html = clipboardDocument('# 进展\n\n| 事项 | 负责人 |\n| --- | --- |\n| 原型 | 李伟 |\n', 'zh-cn');
    assert.match(html, /^<div lang="zh-CN"><h1>进展<\/h1>/);
    assert.match(html, /<table style="border-collapse:collapse">/);
    assert.match(html, /<td style="border:1px solid [^"]+">李伟<\/td>/);
  });
});

describe('nothing but the words comes out of hostile Markdown', () => {
  const formats: Readonly<Record<string, () => string | Promise<string>>> = {
    text: () => textDocument(HOSTILE, 'en'),
    slack: () => slackDocument(HOSTILE, 'en'),
    html: () => htmlDocument(HOSTILE, 'T', 'en'),
    clipboard: () => clipboardDocument(HOSTILE, 'en'),
    mail: async () => {
      const raw = await mailDocument({ subject: 'T', to: [], markdown: HOSTILE, language: 'en' });
      return raw.replace(/(?<=\r\n\r\n)[A-Za-z0-9+/=\r\n]+/g, (body) => Buffer.from(body, 'base64').toString('utf8'));
    },
    docx: async () => {
      const parts = unzipSync(await docxDocument(HOSTILE, 'T', 'en'));
      return Object.values(parts)
        .map((bytes) => strFromU8(bytes))
        .join('\n');
    },
  };
  for (const [name, write] of Object.entries(formats)) {
    it(`in ${name}`, async () => {
      const output = await write();
      assert.doesNotMatch(output, /leaked|javascript:|file:|<script|onclick|<!channel>|<@U1>/);
    });
  }
});
