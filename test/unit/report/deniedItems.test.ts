import assert from 'node:assert/strict';
import { clientOutputs } from '../../support/clientOutputs';
import { clientReport } from '../../support/clientReport';
import { base, CLIENT, client } from './hideableNotes';

const files = (body: string) => ({
  ...base,
  'acme/client.md': CLIENT.replace('}]', '}, { name: 蓝海 }]'),
  'acme/webshop/m.md': client(body),
});

/** Each says what is kept from the client: `Heron` is of it, and nothing that stands beside it. */
const OF_THEMSELVES = [
  'Don’t tell the client that Heron slips',
  'Do not tell the client about Heron.',
  'We should not tell the client about Heron',
  'Don’t tell Acme that Heron slips',
  'Never tell Anna why Heron slips',
  'Don’t let the client see the Heron draft',
  'The client must not see the Heron draft',
  'The client should not know that Heron slips',
  'The client must never see the Heron draft',
  'Customers must not see the Heron draft',
  'Clients should never know about Heron',
  'Do not let customers know that Heron slips',
  'Don’t tell the customers about Heron',
  'The client cannot see the Heron draft',
  '别让客户知道供应商Heron涨价了',
  '不要告诉客户供应商Heron涨价了',
  '客户不能看到供应商Heron的报价',
  '客户们不能看到供应商Heron的报价',
  '别让客户们知道供应商Heron涨价了',
];

/** These speak of what stands around them, or may. */
const OF_ALL = [
  'Don’t tell the client',
  'Don’t tell the client yet',
  'Don’t tell the client about this',
  'Don’t tell the client that, please',
  'Don’t tell the client about the points below',
  'Don’t tell the client about any of it',
  'The client must not see this',
  'The client must not see the list',
  'The client must not know before Friday',
  'What the client must not know about prices',
  'Not for Acme',
  'Customers must not see this',
  'Don’t tell Anna Schmidt',
  '别告诉客户',
  '别让客户看这几条',
  '客户不能看到以下内容',
  '客户们不能看到这些',
  '不能让客户知道的成本问题',
  '别让客户知道这件事',
];

/** How the product works: nothing is kept from anybody. */
const SHOWN = [
  'Publish it: customers can’t see prices',
  'Publish it: customers do not see the button yet',
  'Publish it for customers who must not wait',
  'Publish it, do not send customers two mails',
  '发布商品目录，客户们可以看到价格',
];

describe('an item that keeps something from the client', () => {
  for (const item of OF_THEMSELVES) {
    it(`keeps itself and what stands under it, where it says what: ${item}`, async () => {
      const body = `## Decisions\n\n- Publish first\n- ${item}\n  - Ask the Heron people\n- Publish last\n- ${item}\n- Publish more\n\nDecision: Publish behind`;
      const { texts, refusals } = await clientOutputs(files(body), 'Webshop');
      assert.deepEqual(refusals, []);
      for (const [name, text] of texts) {
        assert.doesNotMatch(text, /Heron/i, name);
        if (/^report technical .* md$/.test(name))
          for (const word of ['first', 'last', 'more', 'behind'])
            assert.match(text, new RegExp(`Publish ${word}`), name);
      }
    });
  }

  for (const item of OF_ALL) {
    it(`keeps its list, where it does not: ${item}`, () => {
      for (const body of [`- Publish first\n- ${item}\n- Publish last`, `- ${item}\n- Publish last`]) {
        const report = clientReport(files(`## Decisions\n\n${body}`), { project: 'Webshop' });
        assert.ok(report.ok);
        assert.doesNotMatch(report.body, /Publish last/, body);
      }
    });
  }

  for (const item of SHOWN) {
    it(`is none: ${item}`, () => {
      const report = clientReport(files(`## Decisions\n\n- ${item}`), { project: 'Webshop' });
      assert.ok(report.ok);
      assert.match(report.body, /Publish it|发布商品目录/);
    });
  }

  it('leads on where it ends in a colon, or stands above a list', () => {
    for (const lead of [
      '- Don’t tell the client about Heron:\n- Publish last',
      'Don’t tell the client about Heron\n\n- Publish last',
    ]) {
      const report = clientReport(files(`## Decisions\n\n${lead}`), { project: 'Webshop' });
      assert.ok(report.ok);
      assert.doesNotMatch(report.body, /Publish last|Heron/, lead);
    }
  });
});
