import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalDate } from '../../../src/core/model/date';
import type { Locale } from '../../../src/core/model/locale';
import { buildReport } from '../../../src/core/report/buildReport';
import { checkBody, checkEdited } from '../../../src/core/report/checkEdited';
import { writeChecked } from '../../../src/core/report/finished/writeChecked';
import { analyse } from '../../support/analyse';
import { reportRequest } from '../../support/clientReport';

const PROFILES = {
  'acme/client.md': '---\ntype: client\nname: Acme GmbH\ncontacts: [{ name: Anna Schmidt }, { name: 王伟 }]\n---\n',
  'acme/webshop/project.md':
    '---\ntype: project\nclient: Acme GmbH\nname: Webshop Relaunch\nteam: [Li Wei, Greta Holm]\n---\n',
};
/** A note that nobody has marked for the client, and what it says. */
const inside = (...lines: readonly string[]) => `---\ntype: meeting\ndate: 2026-11-18\n---\n\n${lines.join('\n\n')}\n`;
const forClient = (body: string) =>
  `---\ntype: meeting\ndate: 2026-09-18\nvisibility: client\nparticipants: [Anna Schmidt, Li Wei]\n---\n\n${body}\n`;

/** What a person has written into a report, and what the notes say. */
interface Example {
  readonly name: string;
  readonly written: string;
  readonly notes: Readonly<Record<string, string>>;
}

const REFUSED: readonly Example[] = [
  {
    name: 'a part of a sentence that says something',
    written: 'We see that their finance chief pays slowly, too.',
    notes: { 'n.md': inside('Be careful: their finance chief pays slowly and knows it.') },
  },
  {
    name: 'a whole sentence, however short, and be most of it a name and small words',
    written: "Anna's tone has changed.",
    notes: { 'n.md': inside("- Anna's tone has changed. #internal") },
  },
  {
    name: 'a whole task with its day and owner',
    written: 'Raise it with their boss',
    notes: { 'n.md': inside('- [ ] Raise it with their boss @greta 📅 2026-11-25 #internal') },
  },
  {
    name: 'a figure among small words',
    written: 'Their budget is 2 million at most.',
    notes: { 'n.md': inside('I heard their budget is 2 million, but they will not say so.') },
  },
  {
    name: 'many small words in a row',
    written: 'We may not have it all by then.',
    notes: { 'n.md': inside('We may not have it all by then, and they do not know.') },
  },
  {
    name: 'a sentence that denies what the client was told',
    written: 'The new catalogue does not go live first.',
    notes: {
      'v.md': forClient('## Decisions\n\n- The new catalogue goes live first'),
      'n.md': inside('Between us: the new catalogue does not go live first.'),
    },
  },
  {
    name: 'what a client note keeps in its internal section',
    written: 'Greta was taken by another project.',
    notes: { 'v.md': forClient('## Internal notes\n\n- Three days are lost, as Greta was taken by another project.') },
  },
  {
    name: 'a clause of one word that says something, and of whom',
    written: 'Greta has to leave us',
    notes: { 'n.md': inside('Nobody knows it yet, and Greta has to leave us, though later.') },
  },
  {
    name: 'what is written about a risk that the client has not been told of, though its page is for them',
    written: 'The supplier has stopped answering our mails.',
    notes: {
      'r.md':
        '---\ntype: risk\ntitle: Late supplier\ndate: 2026-10-01\nidentified: 2026-10-01\nvisibility: client\n---\n\nThe supplier has stopped answering our mails since Monday.\n',
    },
  },
  {
    name: 'what the note of another client may say to theirs',
    written: 'Prices rise by a tenth from next spring.',
    notes: {
      '../../beta/client.md': '---\ntype: client\nname: Beta AG\n---\n',
      '../../beta/app/project.md': '---\ntype: project\nclient: Beta AG\nname: App\n---\n',
      '../../beta/app/m.md': forClient('## Decisions\n\n- Prices rise by a tenth from next spring'),
    },
  },
  {
    name: 'a Chinese sentence with a name in it',
    written: '王伟那边付款一直很慢我们先不要催。',
    notes: { 'n.md': inside('王伟那边付款一直很慢我们先不要催。') },
  },
  {
    name: 'a part of a Chinese sentence',
    written: '据了解财务总监付款一直很慢，需要留意。',
    notes: { 'n.md': inside('大家注意财务总监付款一直很慢，需要下个月停工。') },
  },
];

const LET_OUT: readonly Example[] = [
  {
    name: 'two days side by side',
    written: '| Design | 2026-10-23 | 2026-10-22 |\n| - | - | - |\n| Trial | 2026-11-20 | 2026-11-27 |',
    notes: { 'n.md': inside('- [ ] Draw it 📅 2026-10-23 ✅ 2026-10-22', 'Trial: 2026-11-20, 2026-11-27') },
  },
  {
    name: 'small words around a thing of which everybody speaks',
    written: 'A booking runs up to the payment page, for all of them.',
    notes: { 'n.md': inside('The flow was shown up to the payment page. It looked poor.') },
  },
  {
    name: 'the names of those who work on it',
    written: '- Draft of the contract (Anna Schmidt, Li Wei and Greta Holm of the Webshop Relaunch)',
    notes: { 'n.md': inside('They quarrel: Anna Schmidt, Li Wei and Greta Holm of the Webshop Relaunch.') },
  },
  {
    name: 'what a client note says, be its day long past',
    written: 'Photos of all nine houses were taken in spring.',
    notes: { 'v.md': forClient('## Talk\n\n- Photos of all nine houses were taken in spring') },
  },
  {
    name: 'what the page of an answered question says to the client',
    written: 'New texts for all nine screens, written with the front desk',
    notes: {
      'q.md':
        '---\ntype: feedback\ntitle: It sounds like a form\ndate: 2026-09-02\nvisibility: client\n---\n\nAnswered with new texts for all nine screens, written in a call.\n',
    },
  },
  {
    name: 'what a client note says, though an internal one says it in other order',
    written: 'The provider asks for a certification before it opens the live account.',
    notes: {
      'v.md': forClient(
        '## For the client\n\n- The payment provider asks for a certification before the live account is opened.',
      ),
      'n.md': inside('The provider asks for a certification before it opens the live account. It is late.'),
    },
  },
  {
    name: 'a Chinese run that is mostly the names of the project and of people',
    written: '王伟、刘洋、陈静、李维参加了小程序商城进度同步会。',
    notes: {
      'project.md': '---\ntype: project\nclient: Acme GmbH\nname: 小程序商城\nteam: [王伟, 刘洋, 陈静, 李维]\n---\n',
      'n.md': inside('王伟、刘洋、陈静、李维参加了小程序商城的另一场会。'),
    },
  },
];

describe('the final gate, when somebody has written into a report', () => {
  const check = ({ written, notes }: Example) => {
    const files = Object.entries(notes).map(([name, text]) => [
      name.startsWith('../../') ? name.slice(6) : `acme/webshop/${name}`,
      text,
    ]);
    const request = reportRequest({ ...PROFILES, ...Object.fromEntries(files) });
    const fresh = buildReport(request);
    assert.ok(fresh.ok, JSON.stringify(fresh));
    return { edited: checkBody(request, `${fresh.body}\n${written}\n`), fresh };
  };

  for (const example of REFUSED) {
    it(`refuses ${example.name}`, async () => {
      const { edited, fresh } = check(example);
      assert.ok(!edited.ok);
      assert.equal(edited.refusals[0]?.reason, 'withheld-text');
      const { title, body, gate } = fresh;
      const document = { title, body: `${body}\n${example.written}\n`, language: 'en' as const };
      assert.ok(!(await writeChecked('text', document, gate)).ok, 'in the finished file');
    });
  }
  for (const example of LET_OUT) {
    it(`lets out ${example.name}`, async () => {
      const { edited } = check(example);
      assert.ok(edited.ok, JSON.stringify(edited));
      const { title, body, gate } = edited;
      const finished = await writeChecked('docx', { title, body, language: 'en' }, gate);
      assert.ok(finished.ok, JSON.stringify(finished));
    });
  }
});

describe('the reports of the examples', () => {
  for (const root of ['examples/studio', 'examples/samples/en', 'examples/samples/zh-cn']) {
    const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
    const files = Object.fromEntries(
      paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')]),
    );
    const asOf = '2026-11-24' as LocalDate;
    const { snapshot } = analyse(files, asOf);
    for (const project of snapshot.projects) {
      for (const note of project.reports) {
        it(`go out as they are: ${note.path}`, () => {
          const { period, audience = 'executive' } = note.report ?? {};
          assert.ok(period);
          const language: Locale = note.language;
          const template = readFileSync(`media/templates/${language}/report-${audience}.md`, 'utf8');
          const texts = new Map(Object.entries(files));
          const request = { project, snapshot, texts, template, period, audience, language, asOf };
          const checked = checkEdited(request, note, files[note.path] ?? '');
          assert.ok(checked.ok, JSON.stringify(checked));
        });
      }
    }
  }
});
