import assert from 'node:assert/strict';
import { carryKept } from '../../../src/core/report/keepBlocks';

const FRESH = '# Report\n\nAcme\n\n## Progress\n\nBeta is out.\n\n## Next steps\n\n- Ship it\n';

describe('what stands between keep markers survives', () => {
  const cases: readonly (readonly [what: string, draft: string, expected: string])[] = [
    ['nothing to keep', '# Report\n\nchanged by hand\n', FRESH],
    [
      'behind the line it stood behind',
      '# Report\n\nAcme\n\n<!-- keep -->\nThank you for Tuesday.\n<!-- /keep -->\n\n## Progress\n\nold\n',
      FRESH.replace('Acme\n', 'Acme\n\n<!-- keep -->\nThank you for Tuesday.\n<!-- /keep -->\n'),
    ],
    [
      'at the end of its section where that line has changed',
      '# Report\n\n## Progress\n\nAlpha is out.\n\n<!-- keep -->\nMind the holidays.\n<!-- keep -->\n',
      FRESH.replace('Beta is out.\n', 'Beta is out.\n\n<!-- keep -->\nMind the holidays.\n<!-- keep -->\n'),
    ],
    [
      'at the end where its section is gone',
      '# Report\n\n## Risks\n\n<!-- keep -->\n- None that we know.\n<!-- /keep -->\n',
      `${FRESH}\n<!-- keep -->\n- None that we know.\n<!-- /keep -->\n`,
    ],
    [
      'at the top',
      '<!-- keep -->\nDear Anna,\n<!-- /keep -->\n\n# Report\n',
      `<!-- keep -->\nDear Anna,\n<!-- /keep -->\n\n${FRESH}`,
    ],
    [
      'several, in their order',
      '## Next steps\n\n<!-- keep -->\none\n<!-- /keep -->\n\n<!-- keep -->\ntwo\n<!-- /keep -->\n',
      FRESH.replace(
        '## Next steps\n',
        '## Next steps\n\n<!-- keep -->\none\n<!-- /keep -->\n\n<!-- keep -->\ntwo\n<!-- /keep -->\n',
      ),
    ],
    [
      'to the end where nobody closed it',
      '# Report\n\n## Next steps\n\n- Ship it\n\n<!-- keep -->\nwritten by hand\n',
      `${FRESH}\n<!-- keep -->\nwritten by hand\n<!-- /keep -->\n`,
    ],
    [
      'in Chinese, with Windows line ends',
      '## Next steps\r\n\r\n- Ship it\r\n\r\n<!-- 保留 -->\r\n祝好\r\n<!-- /保留 -->\r\n',
      `${FRESH}\n<!-- 保留 -->\n祝好\n<!-- /保留 -->\n`,
    ],
  ];
  for (const [what, draft, expected] of cases) {
    it(what, () => {
      const { text } = carryKept(draft, FRESH);
      assert.equal(text, expected);
      assert.equal(carryKept(text, FRESH).text, expected, 'a second time it is the same');
    });
  }

  it('takes the place of what a template brings between such markers', () => {
    const fresh = '## Greeting\n\n<!-- keep -->\nDear …,\n<!-- /keep -->\n\n## Progress\n';
    const draft = '## Greeting\n\n<!-- keep -->\nDear Anna,\n<!-- /keep -->\n';
    assert.deepEqual(carryKept(draft, fresh), { text: fresh.replace('Dear …,', 'Dear Anna,'), count: 1 });
  });
});
