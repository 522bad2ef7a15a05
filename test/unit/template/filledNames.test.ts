import assert from 'node:assert/strict';
import type { LocalDate } from '../../../src/core/model/date';
import { briefView, minutesView } from '../../../src/core/report/buildMeeting';
import { reportView } from '../../../src/core/report/viewModel';
import type { TemplateView } from '../../../src/core/template/renderText';
import { TEMPLATE_VARIABLES } from '../../../src/core/template/variables/templateVariables';
import { reportRequest } from '../../support/clientReport';

const TODAY = '2026-11-20' as LocalDate;
const PATH = 'acme/webshop/meetings/2026-11-18.md';
const REPORT = reportRequest({
  'acme/webshop/project.md': '---\ntype: project\nclient: Acme GmbH\nname: Webshop\n---\n',
  [PATH]: '---\ntype: meeting\ndate: 2026-11-18\nvisibility: client\n---\n\n# Search review\n',
});
const NOTE = REPORT.snapshot.notes.get(PATH);
assert.ok(NOTE);
const MEETING = { ...REPORT, note: NOTE };

/** What each document for the client hands to its template. */
const VIEWS: readonly (readonly [template: string, view: TemplateView])[] = [
  ['minutes', minutesView(MEETING, [], TODAY)],
  ['brief', briefView(MEETING, [], TODAY)],
  ['report-technical', reportView(REPORT, { entries: [], statements: [] })],
];

describe('the names that a document for the client promises to its template', () => {
  for (const [template, view] of VIEWS) {
    // A name that is promised and never filled would leave a hole in somebody's own template, without a word.
    it(`${template}: each is filled`, () => {
      const promised = (TEMPLATE_VARIABLES.get(template) ?? []).map(({ name }) => name);
      assert.deepEqual(
        promised.filter((name) => view[name] === undefined),
        [],
      );
    });
  }
});
