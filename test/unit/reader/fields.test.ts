import assert from 'node:assert/strict';
import { ownersOf, read, readEntry, readTask } from './reading';

describe('owners', () => {
  for (const [text, owners, rest] of [
    ['Send the draft @anna', ['anna'], 'Send the draft'],
    ['@anna Send the draft', ['anna'], 'Send the draft'],
    ['Send @anna the draft', ['anna'], 'Send @anna the draft'],
    ['Send the draft @{Anna Schmidt} 📅 2026-12-01', ['Anna Schmidt'], 'Send the draft'],
    ['Send the draft @{Anna Schmidt} 📅 2026-12-01 ^block-1', ['Anna Schmidt'], 'Send the draft'],
    ['Send the draft [owner:: Anna]', ['Anna'], 'Send the draft'],
    ['Send the draft, Anna', ['Anna'], 'Send the draft'],
    ['Send the draft - by Anna', ['Anna'], 'Send the draft'],
    ['Send the draft - **Anna**', ['Anna'], 'Send the draft'],
    ['Send the draft *Anna*', ['Anna'], 'Send the draft'],
    ['Send the draft [assigned to Anna]', ['Anna'], 'Send the draft'],
    ['**Anna** Send the draft', ['Anna'], 'Send the draft'],
    ['Draft: Send it to print (Anna, Tom)', ['Anna', 'Tom'], 'Draft: Send it to print'],
    ['Draft: Send it to print (Unassigned)', [], 'Draft: Send it to print (Unassigned)'],
    ['[[Anna]] send the draft', ['Anna'], 'send the draft'],
    ['Minutes: Anna', [], 'Minutes: Anna'],
    ['_EW_ Send the draft', ['EW'], 'Send the draft'],
    ['_EW, TR_ send the draft', ['EW', 'TR'], 'send the draft'],
    ['_EW_ and _TR_ will send the draft', ['EW', 'TR'], 'EW and TR will send the draft'],
    ['_API_ Review', [], 'API Review'],
    ['For Anna: send the draft', ['Anna'], 'send the draft'],
    ['SR: send the draft', ['SR'], 'send the draft'],
    // Months are people, too, where one of them is to do something.
    ['April to send the draft', ['April'], 'send the draft'],
    ['June to poke at the draft', ['June'], 'poke at the draft'],
    ['April to date: two drafts', [], 'April to date: two drafts'],
    ['May to be confirmed', [], 'May to be confirmed'],
    ['Vale agree to review the draft', ['Vale'], 'Vale agree to review the draft'],
    ['11/13-02. The team should send the draft', ['team'], '11/13-02. The team should send the draft'],
    ['11/13-03. Team members should send the draft', ['Team members'], '11/13-03. Team members should send the draft'],
    ['11/13-04. Drafts should be sent', [], '11/13-04. Drafts should be sent'],
    ['Send the draft (AS)', ['AS'], 'Send the draft'],
    // A number before the brackets, company, and those who help.
    ['A1 (Anna) send the draft', ['Anna'], 'send the draft'],
    ['#3 [Anna] send the draft', ['Anna'], 'send the draft'],
    ['Anna w/ Sam: send the draft', ['Anna'], 'send the draft'],
    ['Anna with Sam to send the draft', ['Anna'], 'send the draft'],
    ['Anna, with help from Sam, to send the draft', ['Anna'], 'send the draft'],
    ['Anna + Sam send the draft', ['Anna', 'Sam'], 'Anna + Sam send the draft'],
    ['Anna, Sam, send the draft', ['Anna', 'Sam'], 'send the draft'],
    ['Anna, please send the draft', ['Anna'], 'send the draft'],
    ['Anna please send the draft', ['Anna'], 'Anna please send the draft'],
    ["Anna'll send the draft", ['Anna'], "Anna'll send the draft"],
    ['Anna has volunteered to send the draft', ['Anna'], 'Anna has volunteered to send the draft'],
    ['Anna offered to send the draft', ['Anna'], 'Anna offered to send the draft'],
    // At the end.
    ['Send the draft by Anna', ['Anna'], 'Send the draft'],
    ['Fix the bug reported by Anna', [], 'Fix the bug reported by Anna'],
    ['Review the draft by Anna', [], 'Review the draft by Anna'],
    ['Send the draft by Easter', [], 'Send the draft by Easter'],
    ['Send the draft - by Ngozi', ['Ngozi'], 'Send the draft'],
    ['Send the draft (by Ngozi)', ['Ngozi'], 'Send the draft'],
    ['Send the draft (by Easter)', [], 'Send the draft (by Easter)'],
    ['Send the draft >> Anna', ['Anna'], 'Send the draft'],
    ['Send the draft. Anna', ['Anna'], 'Send the draft'],
    ['Send the draft. ACTION AS', ['AS'], 'Send the draft'],
    ['Send the draft. ACTION: Anna', ['Anna'], 'Send the draft'],
    // Whom somebody is to speak to.
    ['Remind Anna to send the draft', [], 'Remind Anna to send the draft'],
    ['Ping Anna to send the draft', [], 'Ping Anna to send the draft'],
    ['Connect with @anna about the draft', [], 'Connect with @anna about the draft'],
    ['Sync up with @anna and @sam', [], 'Sync up with @anna and @sam'],
    ['Ping @anna about the draft', [], 'Ping @anna about the draft'],
    ['Check with @anna', [], 'Check with @anna'],
    ['Wait for @anna', [], 'Wait for @anna'],
    ['@sam ping @anna about the draft', ['sam'], 'ping @anna about the draft'],
    ['Write the draft with @anna', ['anna'], 'Write the draft with @anna'],
    ['Send the draft to @anna', [], 'Send the draft to @anna'],
    ['Share the deck for @anna', [], 'Share the deck for @anna'],
    ['把报价发给 @王伟', [], '把报价发给 @王伟'],
    ['与 @王伟 核对清单', ['王伟'], '与 @王伟 核对清单'],
    ['Connect @anna with @sam', ['anna'], 'Connect @anna with @sam'],
    [
      'Posts assigned to Sam, Anna - topics to follow',
      ['Sam', 'Anna'],
      'Posts assigned to Sam, Anna - topics to follow',
    ],
    ['Seven cards -- Anna will pick two', ['Anna'], 'Seven cards -- Anna will pick two'],
    ['Call **Anna**', [], 'Call Anna'],
    ['Invite Sam, Anna', [], 'Invite Sam, Anna'],
    ['Deploy to prod', [], 'Deploy to prod'],
    ['Compare React, Vue', [], 'Compare React, Vue'],
    ['Send the draft (assignee:: Anna)', ['Anna'], 'Send the draft'],
    ['Send the draft [who:: [[Anna]]]', ['Anna'], 'Send the draft'],
    ['整理清单 负责人:王伟', ['王伟'], '整理清单'],
    ['整理清单(负责人:王伟)', ['王伟'], '整理清单'],
    ['清单由王伟负责', ['王伟'], '清单由王伟负责'],
    ['王伟负责整理清单', ['王伟'], '王伟负责整理清单'],
    ['整理清单 @王伟', ['王伟'], '整理清单'],
    ['整理清单@王伟 截止:2026-12-01', ['王伟'], '整理清单'],
    ['王伟:整理清单', ['王伟'], '整理清单'],
    ['Anna: send the draft', ['Anna'], 'send the draft'],
    ['**Anna**: send the draft', ['Anna'], 'send the draft'],
    ['Anna - send the draft', ['Anna'], 'send the draft'],
    ['Anna to send the draft', ['Anna'], 'send the draft'],
    ['Anna and Sam to send the draft', ['Anna', 'Sam'], 'send the draft'],
    ['Project team to send the draft', ['Project team'], 'send the draft'],
    ['Send the draft (Anna)', ['Anna'], 'Send the draft'],
    ['Send the draft — Anna', ['Anna'], 'Send the draft'],
    ['[Anna] [Sam] Send the draft', ['Anna', 'Sam'], 'Send the draft'],
    ['`[后端]` 提供接口，`[前端]` 实现弹窗', ['后端'], '提供接口，[前端] 实现弹窗'],
    ['【后端】【前端】配合联调', ['后端', '前端'], '配合联调'],
    ['Anna: send the draft ([00:03:12](https://rec.example/1)).', ['Anna'], 'send the draft.'],
    ['Anna: set the alarm (10:45)', ['Anna'], 'set the alarm (10:45)'],
    ['`[0]` is the first index', [], '[0] is the first index'],
    ['Send the draft [[Anna]]', ['Anna'], 'Send the draft'],
    ['Send the draft to [[Anna]]', [], 'Send the draft to Anna'],
    ['Write the draft with [[Anna]] and [[Sam]]', [], 'Write the draft with Anna and Sam'],
    ['Call [[Anna]]', [], 'Call Anna'],
    ['把报价发给 [[王伟]]', [], '把报价发给 王伟'],
    ['联系[[王伟]]', [], '联系王伟'],
    ['整理清单 [[王伟]]', ['王伟'], '整理清单'],
    ['[[Anna]] draft 📅 2026-12-01', ['Anna'], 'draft'],
    ['[[people/王伟|王伟]] 整理清单', ['王伟'], '整理清单'],
    ['[[Checklist]] draft', [], 'Checklist draft'],
    ['整理清单(王伟)', ['王伟'], '整理清单'],
    ['Send the draft @Jörg.Müller', ['Jörg.Müller'], 'Send the draft'],
    ['Send the draft @anna @sam', ['anna', 'sam'], 'Send the draft'],
    ['Send the draft [@anna](https://github.com/anna)', ['anna'], 'Send the draft'],
    ['Send the draft [anna](https://github.com/anna)', ['anna'], 'Send the draft'],
    ['Send the draft to anna@acme.example', [], 'Send the draft to anna@acme.example'],
    ['[Anna] Send the draft', ['Anna'], 'Send the draft'],
    ['【王伟】整理清单', ['王伟'], '整理清单'],
    ['Sam will send the draft', ['Sam'], 'Sam will send the draft'],
    ['Marketing to send the draft', ['Marketing'], 'send the draft'],
    ['Send the draft → Anna', ['Anna'], 'Send the draft'],
    ['Send the draft (Owner: Anna, Due: 2026-12-01)', ['Anna'], 'Send the draft'],
    ['王伟、李娜负责整理清单', ['王伟', '李娜'], '王伟、李娜负责整理清单'],
    ['整理清单——王伟——12月1日', ['王伟'], '整理清单'],
    ['Send the draft (Anna, 2026-12-01)', ['Anna'], 'Send the draft'],
    ['A1 – Anna – send the draft', ['Anna'], 'send the draft'],
    ['Draft to be sent by Anna', ['Anna'], 'Draft to be sent by Anna'],
    ['整理清单（阿杰）', ['阿杰'], '整理清单'],
    ['陳怡君:整理清單', ['陳怡君'], '整理清單'],
    ['整理清單(負責人:許家豪)', ['許家豪'], '整理清單'],
    // A label in front of them, and what is to be done behind.
    ['Owner: Anna - send the draft', ['Anna'], 'send the draft'],
    ['Assigned to: Anna. Send the draft', ['Anna'], 'Send the draft'],
    ['Assign to Anna: send the draft', ['Anna'], 'send the draft'],
    ['Send the draft by 5 Dec (Monica Roe)', ['Monica Roe'], 'Send the draft'],
    ['责任人：王伟 整理清单', ['王伟'], '整理清单'],
    ['跟进人：王伟；整理清单', ['王伟'], '整理清单'],
    ['整理清单 负责人：王伟 时间：12月1日', ['王伟'], '整理清单'],
    // Who they are stands with their name.
    ['Anna from Acme to send the draft', ['Anna'], 'send the draft'],
    ['Anna van der Berg to send the draft', ['Anna van der Berg'], 'send the draft'],
    ['Send the draft (A. Schmidt)', ['A. Schmidt'], 'Send the draft'],
    ['Anna y Ben: send the draft', [], 'Anna y Ben: send the draft'],
    ['王伟（技术）整理清单', ['王伟'], '王伟（技术）整理清单'],
    // Whom something is for, or with whom, does not do it.
    ['向周总汇报进展', [], '向周总汇报进展'],
    ['和周总对清单', [], '和周总对清单'],
    ['需王伟整理清单', ['王伟'], '需王伟整理清单'],
    // A side, or a department.
    ['客户提供素材', ['客户'], '客户提供素材'],
    ['甲方确认预算', ['甲方'], '甲方确认预算'],
    ['我方准备清单', ['我方'], '我方准备清单'],
    ['客户支付接口联调', [], '客户支付接口联调'],
    ['首页底部补充备案号', [], '首页底部补充备案号'],
    ['技术部提供清单', ['技术部'], '技术部提供清单'],
    ['客户确认单归档', [], '客户确认单归档'],
    ['客户反馈整理', [], '客户反馈整理'],
    ["Read @anna's draft", [], "Read @anna's draft"],
    ['Continue to improve the draft', [], 'Continue to improve the draft'],
    ['Frontend: fix the menu', [], 'Frontend: fix the menu'],
    ['Mail `@anna` about it', [], 'Mail @anna about it'],
  ] as const) {
    it(`reads ${text}`, () => {
      const entry = readTask(text);
      assert.deepEqual(ownersOf(entry), owners);
      assert.equal(entry.text, rest);
    });
  }
});

describe('mentions that run on', () => {
  for (const [text, owners, rest] of [
    ['@明一、@哆啦A梦加入文档协作', ['明一', '哆啦A梦'], '加入文档协作'],
    ['@哆啦A梦加入文档协作', ['哆啦A梦'], '加入文档协作'],
    ['@anna整理清单', ['anna'], '整理清单'],
    ['@王伟整理清单', ['王伟'], '整理清单'],
    ['@李雷@王芳 整理清单', ['李雷', '王芳'], '整理清单'],
    ['整理清单@李雷@王芳', ['李雷', '王芳'], '整理清单'],
    // Others who are called so.
    ['@annabel send the draft', ['annabel'], 'send the draft'],
    ['@王伟明 整理清单', ['王伟明'], '整理清单'],
  ] as const) {
    it(`reads ${text}`, () => {
      const entry = readEntry(`---\nparticipants: [Anna Schmidt, 王伟, 明一, 哆啦A梦]\n---\n\n- [ ] ${text}\n`);
      assert.deepEqual([ownersOf(entry), entry.text], [owners, rest]);
    });
  }

  it('keeps two names apart that only their signs part', () => {
    assert.equal(readTask('整理清单 @李雷@王芳').ownersAsWritten, '李雷、王芳');
    assert.equal(readTask('整理清单 @李雷 @王芳').ownersAsWritten, '李雷 王芳');
    assert.equal(readTask('Send the list (@zoe, @tom)').ownersAsWritten, 'zoe, tom');
  });
});

describe('due dates, on Friday 2026-11-20', () => {
  for (const [text, due, rest] of [
    // The end of a word is no word.
    ['Invite the testers for the Beta by 2026-12-03', '2026-12-03', 'Invite the testers for the Beta'],
    ['Send the residue by 2026-12-03', '2026-12-03', 'Send the residue'],
    ['Offer the Beta, ETA 2026-12-03', '2026-12-03', 'Offer the Beta'],
    ['Open the Beta on 1 December', '2026-12-01', 'Open the Beta'],
    ['Send it 📅 2026-12-01', '2026-12-01', 'Send it'],
    ['📅 2026-12-01 Send it', '2026-12-01', 'Send it'],
    ['Send 📅\ufe0f\u00a02026-12-01 it', '2026-12-01', 'Send it'],
    ['Send it 📆 2026-12-01', '2026-12-01', 'Send it'],
    ['Send it 🗓️ 2026-12-01', '2026-12-01', 'Send it'],
    ['Send it [due:: 2026-12-01]', '2026-12-01', 'Send it'],
    ['Send it (due:: 2026-12-01)', '2026-12-01', 'Send it'],
    ['Send it [截止:: 2026-12-01]', '2026-12-01', 'Send it'],
    ['Send it due:2026-12-01', '2026-12-01', 'Send it'],
    ['Send it due: 2026-12-01', '2026-12-01', 'Send it'],
    ['Send it @due(2026-12-01)', '2026-12-01', 'Send it'],
    ['Send it by 2026-12-01', '2026-12-01', 'Send it'],
    ['Send it – Due by **2026-12-01**.', '2026-12-01', 'Send it'],
    ['Send it (2026-12-01)', '2026-12-01', 'Send it'],
    ['Send it\n  DEADLINE: <2026-12-01 Tue>', '2026-12-01', 'Send it'],
    ['Send it\n  DEADLINE: <2026-12-01 Tue 10:00 +1w>', '2026-12-01', 'Send it'],
    ['Send it\n  SCHEDULED: <2026-12-01 Tue>', undefined, 'Send it'],
    ['[#A] Send it', undefined, 'Send it'],
    ['Send it → 01.12.2026', '2026-12-01', 'Send it'],
    ['提交清单 -> 12/5', '2026-12-05', '提交清单'],
    ['Send it by Friday', '2026-11-27', 'Send it'],
    ['Send it by next Friday', '2026-11-27', 'Send it'],
    ['Send it tomorrow', '2026-11-21', 'Send it'],
    ['Send it by the end of next week', '2026-11-27', 'Send it'],
    ['Send it by Dec 1', '2026-12-01', 'Send it'],
    ['Send it by 1 December 2026', '2026-12-01', 'Send it'],
    ['Send it by 12/31', '2026-12-31', 'Send it'],
    ['Send it by 12/01', undefined, 'Send it by 12/01'],
    ['提交清单 截止:2026-12-01', '2026-12-01', '提交清单'],
    ['提交清单 截止日期:12月1日', '2026-12-01', '提交清单'],
    ['12月1日前提交清单', '2026-12-01', '提交清单'],
    ['下周五前提交清单', '2026-11-27', '提交清单'],
    ['提交清单,下周五', '2026-11-27', '提交清单'],
    ['2026年12月1日之前提交清单', '2026-12-01', '提交清单'],
    ['月底前提交清单', '2026-11-30', '提交清单'],
    ['两周后提交清单', '2026-12-04', '提交清单'],
    ['提交清单 ⏰2026-12-01 18:00', '2026-12-01', '提交清单'],
    ['Send it by EOD Friday', '2026-11-27', 'Send it'],
    ['提交清单,预计12月5日完成', '2026-12-05', '提交清单'],
    ['提交清单 完成时间:12.5', '2026-12-05', '提交清单'],
    ['12/5前提交清单', '2026-12-05', '提交清单'],
    ['Send it (@anna, end of December)', '2026-12-31', 'Send it'],
    ['Send it by mid-December', '2026-12-15', 'Send it'],
    ['Send it – 02-Dec-2026', '2026-12-02', 'Send it'],
    ['三月底前提交清单', '2027-03-31', '提交清单'],
    ['12月中旬提交清单', '2026-12-15', '提交清单'],
    ['提交清单 12/5', '2026-12-05', '提交清单'],
    ['下週五前提交清單', '2026-11-27', '提交清單'],
    // A day of the month alone is the next one.
    ['28号前提交清单', '2026-11-28', '提交清单'],
    ['28日提交清单', '2026-11-28', '提交清单'],
    ['5号前提交清单', '2026-12-05', '提交清单'],
    ['本月28日提交清单', '2026-11-28', '提交清单'],
    ['提交清单，28号', '2026-11-28', '提交清单'],
    ['Send it on the 28th', '2026-11-28', 'Send it'],
    ['Send it by the 5th.', '2026-12-05', 'Send it'],
    ['3号楼漏水整改', undefined, '3号楼漏水整改'],
    ['1号服务器扩容', undefined, '1号服务器扩容'],
    ['合同改为账期30日', undefined, '合同改为账期30日'],
    ['3月上线的版本复盘', undefined, '3月上线的版本复盘'],
    ['于11月10日签署的合同归档', undefined, '于11月10日签署的合同归档'],
    ['将11月10日数据导入系统', undefined, '将11月10日数据导入系统'],
    ['3.1-3.4 小节补充截图', undefined, '3.1-3.4 小节补充截图'],
    ['8.30-9.20 准备早会', undefined, '8.30-9.20 准备早会'],
    ['Fix the 1st, then the 2nd', undefined, 'Fix the 1st, then the 2nd'],
    ['添加系统标识（鲸鲨1号）', undefined, '添加系统标识（鲸鲨1号）'],
    ['在12/4后提交清单', undefined, '在12/4后提交清单'],
    ['2号机房换电池', undefined, '2号机房换电池'],
    ['40号前提交清单', undefined, '40号前提交清单'],
    ['Send it to the 3rd party', undefined, 'Send it to the 3rd party'],
    ['12.04完成部署', '2026-12-04', '完成部署'],
    ['修复播放（大概12.04结束）', '2026-12-04', '修复播放'],
    ['Anna (4 Dec): send it', '2026-12-04', 'send it'],
    ['李娜（12月4日）：提交清单', '2026-12-04', '提交清单'],
    ['Anna (4 Nov): sent it', undefined, 'sent it'],
    // A weekday in brackets belongs to its day.
    ['12/4(五)前提交清单', '2026-12-04', '提交清单'],
    ['12月4日（周五）前提交清单', '2026-12-04', '提交清单'],
    ['Send it by 4 Dec (Fri)', '2026-12-04', 'Send it'],
    ['明早给出答复', '2026-11-21', '给出答复'],
    ['24小时内给出答复', undefined, '24小时内给出答复'],
    ['Send it within two weeks', '2026-12-04', 'Send it'],
    ['Answer tickets within 24 hours', undefined, 'Answer tickets within 24 hours'],
    ['Keep the logs within 30 days', undefined, 'Keep the logs within 30 days'],
    ['12月4前提交清单', '2026-12-04', '提交清单'],
    ['26年12月4日前提交清单', '2026-12-04', '提交清单'],
    ['预计12/4发布新版本', '2026-12-04', '发布新版本'],
    ['于12月4日完成部署', '2026-12-04', '完成部署'],
    ['计划于12月4日上线', '2026-12-04', '上线'],
    ['12月完成部署', '2026-12-31', '完成部署'],
    ['Send it by noon on Dec 4', '2026-12-04', 'Send it'],
    ['Send it by 5pm on 4 December', '2026-12-04', 'Send it'],
    // Of a stretch of days the last.
    ['11.23-12.4 完成测试', '2026-12-04', '完成测试'],
    ['11月23日-12月4日：完成测试', '2026-12-04', '完成测试'],
    ['11/23~12/4 完成测试', '2026-12-04', '完成测试'],
    ['Run the tests (23 Nov - 4 Dec)', '2026-12-04', 'Run the tests'],
    ['9.15-10.30 预订会议室', undefined, '9.15-10.30 预订会议室'],
    ['Review the minutes of 2026-11-03', undefined, 'Review the minutes of 2026-11-03'],
    ['Prepare the Friday demo', undefined, 'Prepare the Friday demo'],
    // To what day something is moved is what is to be done.
    ['Move the training to Friday', undefined, 'Move the training to Friday'],
    ['Bring the review forward to Monday', undefined, 'Bring the review forward to Monday'],
    ['Set the launch date to 3 December', undefined, 'Set the launch date to 3 December'],
    ['Postpone launch until 3 December', undefined, 'Postpone launch until 3 December'],
    ['Extend the contract until 31 December', undefined, 'Extend the contract until 31 December'],
    ['Push the launch back until 3 December', undefined, 'Push the launch back until 3 December'],
    ['Reschedule the demo for Tuesday', undefined, 'Reschedule the demo for Tuesday'],
    ['Tell them that the launch moves to Friday', undefined, 'Tell them that the launch moves to Friday'],
    ['Tell them that the demo is on Friday', undefined, 'Tell them that the demo is on Friday'],
    ['把培训推迟到周五', undefined, '把培训推迟到周五'],
    ['培训改到周五', undefined, '培训改到周五'],
    ['会议提前到周五', undefined, '会议提前到周五'],
    ['交付顺延至12月3日', undefined, '交付顺延至12月3日'],
    ['评审定在周五', undefined, '评审定在周五'],
    ['上线推迟到 11.27', undefined, '上线推迟到 11.27'],
    ['会议挪到周五前通知', undefined, '会议挪到周五前通知'],
    ['通知客户演示在周五', undefined, '通知客户演示在周五'],
    ['把培訓推遲到週五', undefined, '把培訓推遲到週五'],
    ['Move the files by Friday', '2026-11-27', 'Move the files'],
    ['Move the files on Friday', '2026-11-27', 'Move the files'],
    ['Push the release to staging by Friday', '2026-11-27', 'Push the release to staging'],
    ['Reschedule the demo by Friday', '2026-11-27', 'Reschedule the demo'],
    ['Postpone the launch, tell Anna by Friday', '2026-11-27', 'Postpone the launch, tell Anna'],
    ['Finish it until Friday', '2026-11-27', 'Finish it'],
    ['周五前推迟通知发出', '2026-11-27', '推迟通知发出'],
    ['资料收到后，周五前提交', '2026-11-27', '资料收到后，提交'],
    ['不晚于周五提交清单', '2026-11-27', '提交清单'],
    // By then it is done, and yet the words say nothing without it.
    ['联调提前到周五前完成', '2026-11-27', '联调提前到周五前完成'],
    ['Keep the server running until 3 December', '2026-12-03', 'Keep the server running until 3 December'],
    ['Ask Anna whom to send it to by Friday', '2026-11-27', 'Ask Anna whom to send it to by Friday'],
    // The day of what is arranged is not by when to arrange it.
    ['Book the room for Friday', undefined, 'Book the room for Friday'],
    ['Anna to book the room for Friday', undefined, 'book the room for Friday'],
    ['Schedule the demo for Tuesday', undefined, 'Schedule the demo for Tuesday'],
    ['Arrange a call on 3 December', undefined, 'Arrange a call on 3 December'],
    ['Set up a call with Anna on Friday', undefined, 'Set up a call with Anna on Friday'],
    ['Invite Anna to the workshop on Friday', undefined, 'Invite Anna to the workshop on Friday'],
    ['安排周五的演示', undefined, '安排周五的演示'],
    ['预约12月3日的会议室', undefined, '预约12月3日的会议室'],
    ['约客户周五', undefined, '约客户周五'],
    ['Book the room by Friday', '2026-11-27', 'Book the room'],
    ['Set up the server on Friday', '2026-11-27', 'Set up the server'],
    ['Send the plan for Friday', '2026-11-27', 'Send the plan'],
    ['Invite Anna on Friday', '2026-11-27', 'Invite Anna'],
    ['Attend the workshop on 3 December', '2026-12-03', 'Attend the workshop'],
    ['周五前安排演示', '2026-11-27', '安排演示'],
    ['约客户周五前', '2026-11-27', '约客户'],
    ['合约修改，周五', '2026-11-27', '合约修改'],
    // What is not to be done by then would be asked for without its day.
    ['Do not deploy before Friday', undefined, 'Do not deploy before Friday'],
    ['No deployments until Friday', undefined, 'No deployments until Friday'],
    ['周五前不要发布', undefined, '周五前不要发布'],
    ['不要在周五前上线', undefined, '不要在周五前上线'],
    ['Don’t forget to send it before Friday', '2026-11-27', 'Don’t forget to send it'],
    ['Send it no later than Friday', '2026-11-27', 'Send it'],
    ['周五前别忘了提交', '2026-11-27', '别忘了提交'],
    ['分别于周五前提交', '2026-11-27', '分别提交'],
    ['周五前把不用的账号删除', '2026-11-27', '把不用的账号删除'],
  ] as const) {
    it(`reads ${text}`, () => {
      const entry = readTask(text);
      assert.equal(entry.due?.value, due);
      assert.equal(entry.text, rest);
    });
  }

  it('keeps the place of the date', () => {
    const text = '- [ ] Send it 📅 2026-12-01\n';
    const { due } = readEntry(text);
    assert.equal(text.slice(due?.span.start, due?.span.end), '2026-12-01');
  });

  it('takes an impossible date for a problem, not for another day', () => {
    const note = read('- [ ] Send it 📅 2026-02-30\n');
    assert.equal(note.entries[0]?.due, undefined);
    assert.deepEqual(
      note.problems.map((problem) => [problem.reason, problem.data.key, problem.data.value]),
      [['impossible-date', 'due', '2026-02-30']],
    );
  });
});

describe('how an action stands, said at its end', () => {
  for (const [text, status, rest] of [
    ['Send the draft (done)', 'done', 'Send the draft'],
    ['Send the draft — done', 'done', 'Send the draft'],
    ['Send the draft (in progress)', 'in-progress', 'Send the draft'],
    ['王伟 整理清单 已完成', 'done', '整理清单'],
    ['整理清单（进行中）', 'in-progress', '整理清单'],
    ['整理清单，已取消', 'cancelled', '整理清单'],
    ['Get the work done', 'open', 'Get the work done'],
    ['检查工作是否已完成', 'open', '检查工作是否已完成'],
    ['Send the draft (new)', 'open', 'Send the draft (new)'],
    ['Send the draft ✅', 'done', 'Send the draft'],
    ['✅ Send the draft', 'done', 'Send the draft'],
    ['✅ Send the draft by Friday', 'open', '✅ Send the draft'],
    ['√ 整理清单', 'done', '整理清单'],
    ['整理清单√', 'done', '整理清单'],
    ['⏳ 整理清单', 'in-progress', '整理清单'],
    ['[DONE] Send the draft', 'done', 'Send the draft'],
    ['【进行中】整理清单', 'in-progress', '整理清单'],
    ['WIP: send the draft', 'in-progress', 'send the draft'],
    ['Send the draft: done', 'done', 'Send the draft'],
    ['整理清单：已完成', 'done', '整理清单'],
    ['Send the draft. Done.', 'done', 'Send the draft.'],
    ['Send the draft. Status: done', 'done', 'Send the draft'],
    ['整理清单 状态：已完成', 'done', '整理清单'],
    ['Send the draft (done 2026-11-19)', 'done', 'Send the draft'],
    ['整理清单（已完成 11/19）', 'done', '整理清单'],
    ['整理清单（11月19日已完成）', 'done', '整理清单'],
    ['整理清单（完成 80%）', 'in-progress', '整理清单'],
    ['整理清单（100% done）', 'done', '整理清单'],
    ['Bring test coverage to 100%', 'open', 'Bring test coverage to 100%'],
    ['续费率提升到（100%）', 'open', '续费率提升到（100%）'],
    ['[Closed] tickets: list them', 'open', '[Closed] tickets: list them'],
    ['【已提交】状态的订单加筛选', 'open', '【已提交】状态的订单加筛选'],
    ['Set the ticket status: closed', 'open', 'Set the ticket status: closed'],
    ['更新订单状态：已完成', 'open', '更新订单状态：已完成'],
    ['Ask whether the contract is: cancelled', 'open', 'Ask whether the contract is: cancelled'],
    ['Cut the discount (80%)', 'open', 'Cut the discount (80%)'],
    ['已处理工单统计', 'open', '已处理工单统计'],
    ['已完成的功能补测试', 'open', '已完成的功能补测试'],
    ['[Draft] Send the list', 'open', '[Draft] Send the list'],
  ] as const) {
    it(`reads ${text}`, () => {
      const entry = readTask(text);
      assert.deepEqual([entry.status, entry.text], [status, rest]);
    });
  }
});

describe('how bad a risk is, said in its line', () => {
  for (const [text, severity, rest] of [
    ['Supplier may be late (high)', 'high', 'Supplier may be late'],
    ['Supplier may be late – HIGH', 'high', 'Supplier may be late'],
    ['Supplier may be late - medium.', 'medium', 'Supplier may be late'],
    ['Supplier may be late, high', 'high', 'Supplier may be late'],
    ['Supplier may be late – HIGH @anna', 'high', 'Supplier may be late'],
    ['Supplier may be late – **Low** #client', 'low', 'Supplier may be late'],
    ['High: supplier may be late', 'high', 'supplier may be late'],
    ['**MEDIUM** – supplier may be late', 'medium', 'supplier may be late'],
    ['High risk: supplier may be late', 'high', 'supplier may be late'],
    ['Supplier may be late (severity: high)', 'high', 'Supplier may be late'],
    ['Supplier may be late (severity high)', 'high', 'Supplier may be late'],
    ['Supplier may be late, severity: high', 'high', 'Supplier may be late'],
    ['Supplier may be late, likelihood: low, impact: medium', 'low', 'Supplier may be late'],
    ['Supplier may be late [P1]', 'high', 'Supplier may be late'],
    ['供应商可能延期（高）', 'high', '供应商可能延期'],
    ['供应商可能延期 – 高', 'high', '供应商可能延期'],
    ['供应商可能延期——中', 'medium', '供应商可能延期'],
    ['供应商可能延期，高', 'high', '供应商可能延期'],
    ['高：供应商可能延期', 'high', '供应商可能延期'],
    ['高风险：供应商可能延期', 'high', '供应商可能延期'],
    ['【高】供应商可能延期', 'high', '供应商可能延期'],
    ['供应商可能延期，严重程度：高', 'high', '供应商可能延期'],
    ['供应商可能延期；等级：低；先备一家', 'low', '供应商可能延期；先备一家'],
    ['供应商可能延期，概率：高，影响：中', 'high', '供应商可能延期'],
    ['The stakes are high', undefined, 'The stakes are high'],
    ['High load: the server may fail', undefined, 'High load: the server may fail'],
    ['Low morale - people leave', undefined, 'Low morale - people leave'],
    ['Supplier may be late – high costs', undefined, 'Supplier may be late – high costs'],
    ['Memory usage: high', undefined, 'Memory usage: high'],
    // A number as others have, and a count that starts anywhere.
    ['P1: supplier may be late', undefined, 'P1: supplier may be late'],
    ['Supplier may be late (P2)', undefined, 'Supplier may be late (P2)'],
    ['高并发：服务可能宕机', undefined, '高并发：服务可能宕机'],
    ['成本高，质量低', undefined, '成本高，质量低'],
    ['服务不稳，影响：高峰期不可用', undefined, '服务不稳，影响：高峰期不可用'],
    ['中期评审：可能延期', undefined, '中期评审：可能延期'],
  ] as const) {
    it(`reads ${text}`, () => {
      const entry = readEntry(`## Risks\n\n- ${text}\n`);
      assert.deepEqual([entry.severity?.value, entry.text], [severity, rest]);
    });
  }

  it('reads it in the label, too, and of nothing but a risk or issue', () => {
    assert.equal(readEntry('Risk (high): supplier may be late\n').severity?.value, 'high');
    assert.equal(readEntry('风险（高）：供应商可能延期\n').severity?.value, 'high');
    assert.equal(readEntry('Risk (Acme): supplier may be late\n').severity, undefined);
    assert.equal(readTask('Send the draft – HIGH').severity, undefined);
    assert.equal(readTask('提交清单 – 高').text, '提交清单 – 高');
  });
});

describe('questions and their answers', () => {
  for (const [text, ...questions] of [
    ['- Q: Who owns it?\n  - A: the client', 'Who owns it? done: the client'],
    [
      '- Q: Who owns it?\n- A: the client\n- Q: When?\n- Q: Where?\n- A: TBD',
      'Who owns it? done: the client',
      'When? open: –',
      'Where? open: –',
    ],
    ['Q: Who owns it?\nA: the client\nQ: When?', 'Who owns it? done: the client', 'When? open: –'],
    ['- Who owns it?\n  - Answer: Anna will check', 'Who owns it? open: Anna will check'],
    ['- 问：域名归谁？\n- 答：归客户', '域名归谁？ done: 归客户'],
    ['- 疑问：域名归谁？\n  - 答复：待确认', '域名归谁？ open: 待确认'],
    ['- 疑问：域名归谁？\n  - 回复：11月19日', '域名归谁？ done: –'],
    [
      '| Question | Answer |\n|---|---|\n| Who owns it? | The client |\n| When? | |',
      'Who owns it? done: The client',
      'When? open: –',
    ],
    ['- Who owns it?\n  - A: waiting for Anna', 'Who owns it? open: waiting for Anna'],
    ['- 问：域名归谁？\n- 答：下周答复', '域名归谁？ open: 下周答复'],
    // What is kept inside, or marked for nobody, answers nothing that is for the client.
    ['- Q: Who hosts? #client\n- A: we charge them double', 'Who hosts? open: –', 'A: we charge them double open: –'],
    ['- Q: Who owns it?\n- A: the client (internal)', 'Who owns it? open: –'],
  ] as const) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const { entries } = read(`## Questions\n\n${text}\n`);
      assert.deepEqual(
        entries
          .filter(({ mark }) => mark !== 'internal')
          .map((it) => `${it.text} ${it.status}: ${it.answer?.value ?? '–'}`),
        questions,
      );
    });
  }
});

describe('other fields', () => {
  it('reads fields in any order and place', () => {
    const parts = ['@anna', '📅 2026-12-01', '#client', '[priority:: high]', '🆔 a1', '➕ 2026-11-19'];
    for (const order of [parts, [...parts].reverse(), [parts[2], parts[0], parts[4], parts[1], parts[5], parts[3]]]) {
      for (const text of [`${order.join(' ')} Send it`, `Send ${order.join(' ')} it`, `Send it ${order.join(' ')}`]) {
        const entry = readTask(text);
        assert.deepEqual(
          [ownersOf(entry), entry.due?.value, entry.mark, entry.priority, entry.id, entry.created],
          [['anna'], '2026-12-01', 'client', 'high', 'a1', '2026-11-19'],
          text,
        );
        assert.equal(entry.text.replace('@anna ', ''), 'Send it', text);
      }
    }
  });

  it('reads signs of Obsidian Tasks', () => {
    const entry = readTask('Send it ⏫ 🔁 every week ⏳ 2026-11-22 🛫 2026-11-21 ⛔ a1,b2 📅 2026-12-01');
    assert.deepEqual(
      [entry.priority, entry.recurrence, entry.scheduled, entry.start, entry.dependsOn, entry.due?.value, entry.text],
      ['high', 'every week', '2026-11-22', '2026-11-21', ['a1', 'b2'], '2026-12-01', 'Send it'],
    );
  });

  it('reads lifecycle dates in both languages', () => {
    const entry = readEntry('## Questions\n\n- Why? [from:: Anna Schmidt] [asked:: 2026-11-18] [回复:: 2026-11-19]\n');
    assert.deepEqual(
      [entry.kind, entry.from?.value, entry.steps?.asked?.value, entry.steps?.answered?.value, entry.status],
      ['question', 'Anna Schmidt', '2026-11-18', '2026-11-19', 'done'],
    );
  });

  it('finishes on an unknown day where only "yes" is said', () => {
    const entry = readEntry('## Questions\n\n- Why? [answered:: yes]\n');
    assert.deepEqual([entry.status, entry.done?.value], ['done', 'unknown-day']);
  });

  it('reads severity, or makes it of probability and impact', () => {
    assert.equal(readEntry('风险:库存不准 [severity:: 高]\n').severity?.value, 'high');
    assert.equal(readEntry('Risk: late [probability:: high] [impact:: medium]\n').severity?.value, 'high');
    assert.equal(readEntry('Risk: late [probability:: low] [impact:: medium]\n').severity?.value, 'low');
  });

  it('tells a decision that is needed', () => {
    const entry = readEntry('Decision: who pays [status:: needed] [by:: 2026-12-05]\n');
    assert.deepEqual([entry.decisionStatus?.value, entry.neededBy?.value], ['needed', '2026-12-05']);
    assert.equal(readEntry('## 决议\n\n- 谁付款 [status:: 待客户决定]\n').decisionStatus?.value, 'needed');
    assert.equal(readEntry('## Decisions needed\n\n- Who pays\n').decisionStatus?.value, 'needed');
    for (const text of ['付款方式待客户决定', '颜色(待定)', 'Colour: to be decided', 'Colour TBD'])
      assert.equal(readEntry(`## Decisions\n\n- ${text}\n`).decisionStatus?.value, 'needed', text);
    for (const text of ['Budget approved at 40k, colours TBD', '采用方案A，颜色待定', '接口未定义的字段一律忽略'])
      assert.notEqual(readEntry(`## Decisions\n\n- ${text}\n`).decisionStatus?.value, 'needed', text);
  });

  it('takes a time or a price from one to the other for no day', () => {
    for (const text of ['预订会议室 9.00-10.30', '核对报价 8.50-12.30'])
      assert.equal(readEntry(`## 行动项\n\n- [ ] ${text}\n`).due, undefined, text);
  });

  it('reads what is to be done between who has it and by when', () => {
    const note = read(
      '---\ndate: 2026-11-20\n---\n\n## Actions\n\n- Owner: Anna; send the draft; due: 1 December\n- 责任人：李娜；整理清单；截止：12月1日\n- 责任人：李娜；截止：12月1日\n',
    );
    assert.deepEqual(
      note.entries.map((entry) => [entry.text, ...ownersOf(entry), entry.due?.value]),
      [
        ['send the draft', 'Anna', '2026-12-01'],
        ['整理清单', '李娜', '2026-12-01'],
      ],
    );
  });

  it('takes why something was struck out for no text, and a change that was approved for agreed', () => {
    for (const text of ['~~Drop the chat~~ (postponed)', '~~取消聊天模块~~（暂缓）']) {
      const { text: said, mark } = readEntry(`## Decisions\n\n- ${text}\n`);
      assert.deepEqual([said, mark], [text.slice(2, text.lastIndexOf('~~')), 'internal']);
    }
    for (const text of ['Change: add French – **approved**', '变更：增加法语，已批准'])
      assert.equal(readEntry(`${text}\n`).steps?.agreed?.value, 'unknown-day', text);
    assert.equal(readEntry('Change: add French, approved colours only\n').steps?.agreed, undefined);
  });

  it('reads columns by what they are called for short', () => {
    const note = read('## Risks\n\n| Risk | Prob. | Impact |\n|---|---|---|\n| Late data | High | Low |\n');
    assert.equal(note.entries[0]?.severity?.value, 'medium');
  });

  it('takes whom something is told for nobody who does it', () => {
    const note = read('参会人：李娜、周总\n\n## 待办\n\n- 向周总汇报进展\n- 和周总对清单\n- 周总确认清单\n');
    assert.deepEqual(note.entries.map(ownersOf), [[], [], ['周总']]);
  });

  it('takes a feast by which something is done for nobody', () => {
    const owners = (text: string) =>
      (readEntry(`## Actions\n\n- [ ] ${text}\n`).owners ?? []).map(({ value }) => value);
    assert.deepEqual(owners('Report to be written by Easter'), []);
    assert.deepEqual(owners('Report to be written by Chiara'), ['Chiara']);
    assert.equal(readEntry('## 决议\n\n- 客户决定采用蓝色\n').decisionStatus, undefined);
  });

  it('lets internal win over client, and hides where a mark is misspelt', () => {
    assert.equal(readTask('Send it #client #internal').mark, 'internal');
    assert.equal(readTask('Send it [visibility:: client]').mark, 'client');
    assert.equal(readTask('Send it [visibility:: cleint]').mark, 'internal');
    assert.equal(readTask('Send it #int\u200bernal').mark, 'internal');
  });

  it('reads from the wording that something is the client’s', () => {
    for (const text of ['何时上线(客户提出)', 'When do we launch? (raised by the client)'])
      assert.equal(readEntry(`## Questions\n\n- ${text}\n`).clientSide, true, text);
    assert.equal(readEntry('## Questions\n\n- 客户何时付款?\n').clientSide, undefined);
  });

  it('reads an owner at the end of the first line, with more on the next', () => {
    const entry = readEntry('## Next steps\n\n- Share the deck (Anna)\n  with the new cover\n');
    assert.deepEqual([ownersOf(entry), entry.text], [['Anna'], 'Share the deck with the new cover']);
  });

  it('keeps unknown keys', () => {
    assert.deepEqual(readTask('Send it [effort:: 3]').fields?.[0]?.value, ['effort', '3']);
  });

  it('reads what a change affects and how a conflict stands', () => {
    assert.deepEqual(readEntry('变更:推迟一周 [affects:: 时间, 范围]\n').affects, ['time', 'scope']);
    const conflict = readEntry(
      '- Conflict: photos [cause:: understanding]\n  - Positions: Ruth thinks so\n  - 方案:各付一半\n  - Agreement: half each\n',
    );
    assert.deepEqual(
      [conflict.cause?.value, conflict.positions, conflict.options, conflict.agreement?.value],
      ['understanding', ['Ruth thinks so'], ['各付一半'], 'half each'],
    );
  });
});
