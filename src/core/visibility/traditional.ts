/** Traditional characters of the words that notes are read by, each with its simplified form. */
const PAIRS =
  '禮礼蹤踪臨临擇择誌志專专絡络來来個个們们備备傳传價价儘尽優优內内兩两別别劃划劉刘動动務务協协參参吳吴呂吕員员問问單单嚴严圖图執执報报塗涂孫孙實实審审寫写將将對对導导師师幾几張张後后從从復复應应換换據据於于時时曆历書书會会楊杨業业樓楼標标檔档歷历決决測测湯汤準准溫温為为無无營营現现產产畫画當当發发盡尽盧卢確确稅税稱称範范簡简紀纪約约組组結结給给經经網网緊紧線线總总織织繫系繼继續续羅罗聯联聲声職职聽听與与莊庄萬万葉叶蔣蒋蕭萧蘇苏處处號号術术衝冲補补製制複复訂订計计訊讯討讨記记訪访設设許许詢询試试話话該该認认說说誰谁調调談谈請请論论諮咨諾诺謝谢證证譚谭議议變变負负財财貨货責责買买費费賀贺資资賣卖賬账賴赖趙赵車车軟软輸输轉转辦办這这連连週周進进運运過过達达遞递還还郵邮鄔邬鄧邓鄭郑銷销錄录錢钱鍾钟長长閉闭開开間间閻阎關关陳陈陸陆際际隨随險险雜杂電电韓韩響响頁页項项須须預预題题顏颜願愿類类顧顾風风餘余馬马馮冯駱骆驗验體体麼么黃黄點点齊齐龍龙龔龚戶户饋馈評评隊队學学匯汇見见況况溝沟階阶團团擔担門门選选規规統统場场識识採采態态終终級级暫暂編编講讲盤盘監监沒没狀状廠厂讀读裝装習习權权檢检領领帶带樣样數数雙双慮虑牽牵啟启閱阅節节購购訓训嘗尝擬拟並并畢毕視视幫帮讓让質质難难練练課课國国庫库機机語语亞亚倉仓偉伟側侧傑杰傾倾僅仅億亿兒儿冊册凍冻凱凯刪删則则剛刚創创勝胜勞劳勢势勵励區区叢丛喬乔嗎吗圍围園园圓圆塊块壓压夠够奪夺奮奋媽妈寧宁寬宽寶宝尋寻層层屬属幣币廢废強强彙汇彥彦徑径徵征恆恒慶庆憂忧懷怀戲戏捲卷掛挂揚扬搖摇搶抢撫抚擊击擱搁擴扩攝摄敗败斷断昇升曉晓東东條条棄弃棧栈極极榮荣構构樂乐欄栏歐欧歡欢歸归氣气淵渊減减滯滞滾滚滿满漢汉潔洁潤润濤涛濾滤煥焕煩烦燦灿爭争獎奖獨独獲获瑋玮瑤瑶瑩莹環环瓊琼異异眾众碼码礎础祕秘種种積积穎颖穩稳穫获筆笔篩筛簽签籌筹籤签紅红納纳細细紹绍絕绝綁绑綜综綠绿維维綱纲緣缘緩缓縮缩績绩繞绕繪绘義义聶聂腳脚臺台舉举舊旧豔艳華华蓋盖蓮莲薦荐藍蓝藝艺蘭兰衛卫裡里裏里親亲覺觉覽览觀观觸触託托訴诉診诊註注証证詞词詩诗詳详誠诚誤误諸诸謙谦謹谨譯译護护讚赞豐丰貝贝貴贵貼贴賈贾賓宾賢贤贊赞趕赶躍跃軍军軒轩較较載载輔辅輕轻輝辉輪轮輯辑轄辖辯辩遊游遠远適适遲迟遷迁遺遗邊边鄒邹醫医釋释釐厘針针鈞钧銀银銘铭銳锐鋒锋錦锦錯错鍵键鎖锁鏈链鐘钟鐵铁陞升陽阳隱隐離离雲云靜静韋韦頂顶順顺頓顿頭头頻频額额顯显飛飞養养館馆駁驳駐驻駿骏騰腾驟骤髮发魚鱼魯鲁鮑鲍鴻鸿鵬鹏鶴鹤麗丽麥麦麵面龐庞爛烂爲为説说羣群瞞瞒洩泄衆众閲阅闆板緒绪';
const SIMPLE: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS[2 * i] ?? '', PAIRS[2 * i + 1] ?? ''] as const),
);
const IS_TRADITIONAL = new Uint8Array(0x10000);
for (const character of SIMPLE.keys()) IS_TRADITIONAL[character.charCodeAt(0)] = 1;
const TRADITIONAL = new RegExp(`[${[...SIMPLE.keys()].join('')}]`, 'g');

const IS_FOLDED = new Set(SIMPLE.values());

/** Whether a text may have been written in traditional characters before it was folded. */
export function mayBeFolded(text: string): boolean {
  return Array.from(text).some((character) => IS_FOLDED.has(character));
}

/** The text that was asked for last, and what it is in simplified characters: a sentence is asked several questions in a row. */
let latest = { text: '', simple: '' };

/** A text in simplified characters, as far as the reader's words need it; of the same length. */
export function simplified(text: string): string {
  if (latest.text !== text) latest = { text, simple: simplify(text) };
  return latest.simple;
}

function simplify(text: string): string {
  // Most texts hold none: a look at each character is many times faster than the expression.
  let at = 0;
  while (at < text.length && IS_TRADITIONAL[text.charCodeAt(at)] === 0) at++;
  if (at === text.length) return text;
  return text.replace(TRADITIONAL, (character) => SIMPLE.get(character) ?? character);
}
