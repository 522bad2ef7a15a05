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
/** What a person has written into a report, what notes say beside it, and what becomes of the report. */
interface Example {
  readonly name: string;
  readonly isRefused: boolean;
  readonly written: string;
  /** The words of a note that nobody has marked for the client. */
  readonly inside?: string;
  /** The words of a note for the client, two months old. */
  readonly shown?: string;
  /** Other notes, by their path. */
  readonly notes?: Readonly<Record<string, string>>;
}

const asInside = (body: string) => `---\ntype: meeting\ndate: 2026-11-18\n---\n\n${body}\n`;
const asShown = (body: string) =>
  `---\ntype: meeting\ndate: 2026-09-18\nvisibility: client\nparticipants: [Anna Schmidt, Li Wei]\n---\n\n${body}\n`;
const page = (head: string, body: string) => `---\n${head}\nvisibility: client\n---\n\n${body}\n`;

const EXAMPLES: readonly Example[] = [
  {
    name: 'a part of a sentence that says something',
    isRefused: true,
    written: 'We see that their finance chief pays slowly, too.',
    inside: 'Be careful: their finance chief pays slowly and knows it.',
  },
  {
    name: 'a whole sentence, however short, and be most of it a name and small words',
    isRefused: true,
    written: "Anna's tone has changed.",
    inside: "- Anna's tone has changed. #internal",
  },
  {
    name: 'a whole task with its day and owner',
    isRefused: true,
    written: 'Raise it with their boss',
    inside: '- [ ] Raise it with their boss @greta 📅 2026-11-25 #internal',
  },
  {
    name: 'a figure among small words',
    isRefused: true,
    written: 'Their budget is 2 million at most.',
    inside: 'I heard their budget is 2 million, but they will not say so.',
  },
  {
    name: 'many small words in a row',
    isRefused: true,
    written: 'We may not have it all by then.',
    inside: 'We may not have it all by then, and they do not know.',
  },
  {
    name: 'a sentence that denies what the client was told',
    isRefused: true,
    written: 'The new catalogue does not go live first.',
    shown: '## Decisions\n\n- The new catalogue goes live first',
    inside: 'Between us: the new catalogue does not go live first.',
  },
  {
    name: 'what a client note keeps in its internal section',
    isRefused: true,
    written: 'Greta was taken by another project.',
    shown: '## Internal notes\n\n- Three days are lost, as Greta was taken by another project.',
  },
  {
    name: 'a clause of one word that says something, and of whom',
    isRefused: true,
    written: 'Greta has to leave us',
    inside: 'Nobody knows it yet, and Greta has to leave us, though later.',
  },
  {
    name: 'what is written about a risk that the client has not been told of, though its page is for them',
    isRefused: true,
    written: 'The supplier has stopped answering our mails.',
    notes: {
      'acme/webshop/r.md': page(
        'type: risk\ntitle: Late supplier\ndate: 2026-10-01\nidentified: 2026-10-01',
        'The supplier has stopped answering our mails since Monday.',
      ),
    },
  },
  {
    name: 'what the note of another client may say to theirs',
    isRefused: true,
    written: 'Prices rise by a tenth from next spring.',
    notes: {
      'beta/client.md': '---\ntype: client\nname: Beta AG\n---\n',
      'beta/app/project.md': '---\ntype: project\nclient: Beta AG\nname: App\n---\n',
      'beta/app/m.md': asShown('## Decisions\n\n- Prices rise by a tenth from next spring'),
    },
  },
  {
    name: 'a Chinese sentence with a name in it',
    isRefused: true,
    written: '王伟那边付款一直很慢我们先不要催。',
    inside: '王伟那边付款一直很慢我们先不要催。',
  },
  {
    name: 'a part of a Chinese sentence',
    isRefused: true,
    written: '据了解财务总监付款一直很慢，需要留意。',
    inside: '大家注意财务总监付款一直很慢，需要下个月停工。',
  },
  {
    name: 'two days side by side',
    isRefused: false,
    written: '| Design | 2026-10-23 | 2026-10-22 |\n| - | - | - |\n| Trial | 2026-11-20 | 2026-11-27 |',
    inside: '- [ ] Draw it 📅 2026-10-23 ✅ 2026-10-22\n\nTrial: 2026-11-20, 2026-11-27',
  },
  {
    name: 'small words around a thing of which everybody speaks',
    isRefused: false,
    written: 'A booking runs up to the payment page, for all of them.',
    inside: 'The flow was shown up to the payment page. It looked poor.',
  },
  {
    name: 'the names of those who work on it',
    isRefused: false,
    written: '- Draft of the contract (Anna Schmidt, Li Wei and Greta Holm of the Webshop Relaunch)',
    inside: 'They quarrel: Anna Schmidt, Li Wei and Greta Holm of the Webshop Relaunch.',
  },
  {
    name: 'what a client note says, be its day long past',
    isRefused: false,
    written: 'Photos of all nine houses were taken in spring.',
    shown: '## Talk\n\n- Photos of all nine houses were taken in spring',
  },
  {
    name: 'what the page of an answered question says to the client',
    isRefused: false,
    written: 'New texts for all nine screens, written with the front desk',
    notes: {
      'acme/webshop/q.md': page(
        'type: feedback\ntitle: It sounds like a form\ndate: 2026-09-02',
        'Answered with new texts for all nine screens, written in a call.',
      ),
    },
  },
  {
    name: 'what a client note says, though an internal one says it in other order',
    isRefused: false,
    written: 'The provider asks for a certification before it opens the live account.',
    shown: '## For the client\n\n- The payment provider asks for a certification before the live account is opened.',
    inside: 'The provider asks for a certification before it opens the live account. It is late.',
  },
  {
    name: 'a Chinese run that is mostly the names of the project and of people',
    isRefused: false,
    written: '王伟、刘洋、陈静、李维参加了小程序商城进度同步会。',
    inside: '王伟、刘洋、陈静、李维参加了小程序商城的另一场会。',
    notes: {
      'acme/webshop/project.md':
        '---\ntype: project\nclient: Acme GmbH\nname: 小程序商城\nteam: [王伟, 刘洋, 陈静, 李维]\n---\n',
    },
  },
];

describe('the final gate, when somebody has written into a report', () => {
  for (const { name, isRefused, written, inside, shown, notes } of EXAMPLES) {
    it(`${isRefused ? 'refuses' : 'lets out'} ${name}`, async () => {
      const request = reportRequest({
        ...PROFILES,
        ...(inside !== undefined && { 'acme/webshop/n.md': asInside(inside) }),
        ...(shown !== undefined && { 'acme/webshop/v.md': asShown(shown) }),
        ...notes,
      });
      const fresh = buildReport(request);
      assert.ok(fresh.ok, JSON.stringify(fresh));
      const body = `${fresh.body}\n${written}\n`;
      const edited = checkBody(request, body);
      assert.deepEqual(
        edited.ok ? [] : edited.refusals.map(({ reason }) => reason).slice(0, 1),
        isRefused ? ['withheld-text'] : [],
      );
      for (const format of ['text', 'docx'] as const) {
        const finished = await writeChecked(format, { title: fresh.title, body, language: 'en' }, fresh.gate);
        assert.equal(finished.ok, !isRefused, `as ${format}: ${JSON.stringify(finished)}`);
      }
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
