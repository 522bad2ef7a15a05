import { spared } from '../../../search/spared';
import { wordTable } from '../../../search/wordTable';
import { prefiltered } from '../../prefiltered';

/** Words the search for Chinese commitments goes by. Data only: extend these lists, not the code. */

const words = (text: string): readonly string[] =>
  // Longer ones first, so that the longest reads; what must not follow is no part of them.
  [...new Set(text.trim().split(/\s+/))].sort((a, b) => lengthOf(b) - lengthOf(a));

const lengthOf = (word: string): number => word.replace(/\(.*/, '').length;

/** Verbs that name a deed somebody can take on. */
export const DEEDS_ZH: readonly string[] = words(`
  负责 跟进 推进 完成 提交 提供 整理 准备 协调 组织 安排 联系 沟通 确认 核实 核对 检查 排查 调研 研究 评估 测试 验证 修复 解决 处理 更新 修改
  修订 调整 优化 完善 补充 编写 撰写 起草 输出 出具 制定 制作 设计 开发 实现 实施 部署 上线 发布 发送 发给 发出 发一 发 反馈 回复 答复 回应 汇报 报告 汇总 统计
  收集 梳理 对接 配合 协助 支持 培训 讲解 演示 分享 介绍 主持 召集 召开 邀请 更换 替换 退换 回归 领取 寄送 通知 告知 同步 转交 移交 交付 交给 送达 寄出
  采购 申请 审批 审核 评审 签署 签订 付款 支付 开票 报价 催促 催 预约 约 订 搭建 配置 迁移 接入 集成 联调 复查 复盘 归档 备份 上传 下载 导出 翻译 校对 拍摄
  布置 招募 招聘 跟踪 监控 关注 落实 落地 牵头 主导 担任 接手 承担 给出 拿出 出一 做一 写一 画 查 看一下 看看 看下 问 找 拿 取 领 寄 送 列 建 改 补 写 做 出(?![差现错国院境]) 定 提(?!醒|到|出|及|议|供|高|升|问|前|示)
  报 讨论 商议 商量 拜访 走访 对齐 拉群 拉会 提报 敲定 细化 拆分 继续 启动 开展 进行 尝试 探索 保证 确保 指派 指定 谈 聊(?!天) 收尾 统筹 回访 轮换 约谈
  录入 翻新 打电话 致电 上报 报备 清点 盘点 拟 草拟 办理 办(?!公|法) 复核 追踪 盯 给答复 给回复 给结论 给反馈 给意见 给我们 说一声 打招呼 加一 加个 加上 拉一 拉个
  建一 建个 补上 借 换 送 审议 审定 签 修 调(?![组岗任离休]) 测 排期 印 盖章 录制 剪辑 出版本 申报 报名 抽查 走查 采集 排班 排 带队 带 值守 值班 补录 回传 观察 备齐 备 搞定
  推荐 碰 讲 交 传 上传 选 画 领读 过一 走流程 整改 清理 驻点 导 定稿 合稿 统一 规划 评定 打印 打包 打样 打 送审 送检 送样 巡检 巡查 检修 维修 保养 施工 验收 复验
  采样 取样 化验 登记 备案 公示 公布 张贴 贴 宣传 动员 慰问 接待 接送 接触 接洽 洽谈 谈判 谈价 砍价 下单 订货 补货 备货 发货 装车 派人 派 补发 重发 转发 转给 转 抄送
  邮寄 快递 递交 呈报 请示 征求 征集 摸底 摸排 调查 查明 查看 挑 查一 看一 问一 理清 理一 捋 厘清 明确 界定 挑选 筛选 面试 入职 培养 辅导 指导 监督 督促 督办 兜底
  回来 改版 改造 升级 升 回滚 切换 下线 关停 封版 提测 压测 压 打通 打磨 写好 改好 做好 弄 搬 搭 拆 装 调试 校验 校准 算 估 测算 核算 结算 报销 催款 收款 打款 汇款 转账
  买 购买 租 订酒店 订票 定位 预订 订餐 开会 开个 开通 开放 申办 统稿 撰稿 校稿 审稿 排版 统一成 改成 换成 调成 跑一 跑通 跑回归 跑 派人 派 抢回 抢修 剪 拍 审 组建 成立 招标 投标 摇号 抓取 爬取 标注 训练 微调 评测 了解 学习 补课 出面 形成 报馆 拍 录 带来 带到 发来 寄来
  新增 增加 添加 删除 移除 重构 绘制 扩充 丰富 合并 寻找 搜集 查阅 研读 熟悉 掌握 建立 发起 巡检 投票 表决 送来 传来 交来 复现 阅读 填写 安装 回收 收回 给到 跟(?=$|[，,。；;\\s]) 发到 交到 送到 放到 挂到 贴到 录到 同步到 自学 出任 盯着 顶上 顶替 认领 跟一 跟下 开一 着手 公告(?=[在于至到]) 给你(?=$|[，,。；;]) 给您(?=$|[，,。；;]) 读(?=[完一两])`);

/** The same, to be looked for. */
export const DEED_TABLE_ZH = wordTable(DEEDS_ZH);
/** Those of them that are more than one character, or are told by what follows. */
export const LONG_DEED_TABLE_ZH = wordTable(DEEDS_ZH.filter((deed) => deed.length > 1));

/** Deeds by which minutes tell what was said and done there: they look ahead only with a day or a modal. */
export const TOLD_ZH: ReadonlySet<string> = new Set(
  words(`介绍 汇报 分享 讲解 主持 提报 提出 反馈 回复 答复 回应 报告 报 演示 讨论 补充 确认 关注 支持 统一 继续 进行 尝试 完成 修复 提交 实现 优化 更新 上线 发布
  解决 处理 开发 部署 担任 定 谈 聊 出 讲 说 问 过一 明确 选 形成 设计 测试 调整 对齐 同步 落地 落实 推荐 观察 出具 给出 拿 带来 发来 寄来 传来 收款 组建 成立 开放 规划 探索 开展
  了解 学习 提供 上报 请示 发出 发送 打通 升级 参与 召开 签署 签订 入职 报名 打 转 交 传 换 加上 评审 审议 买 完善 推进 送 拍 录 导 碰 修 算 估 租 搬 改造 新增 增加 添加 删除 移除 扩充 丰富 合并 寻找 搜集 查阅 研读 熟悉 掌握 建立 发起`),
);

/** What is done in a meeting: handed to somebody it lies ahead only when a day or a next time is named. */
export const HELD_ZH: ReadonlySet<string> = new Set(
  words('主持 担任 进行 分享 介绍 汇报 讲解 演示 报告 组织 召集 召开 讨论 开会'),
);

/** Deeds that are done by talking, at a meeting or about it. */
export const TALKED_ZH: ReadonlySet<string> = new Set(
  words(`讨论 商议 商量 汇报 报告 介绍 分享 讲解 演示 主持 召集 召开 开会 开个 进行 反馈 回复 答复 回应 沟通 关注 通知 告知 同步 支持 保证 确保 负责 了解 明确 确认 评审 审议 回来
  安排 组织 邀请 继续 尝试 准备 对齐 碰 定位 接触 问 谈 聊 统一 复盘 投票 表决 提出 给我们 说一声 关停 形成`),
);

/** Deeds that nobody does by talking, the longer ones of the vocabulary and those that people set themselves. */
export const WORK_ZH: readonly string[] = [
  ...DEEDS_ZH.filter((deed) => deed.length > 1 && !TALKED_ZH.has(deed)),
  ...words(
    '阅读 预习 复习 自学 填写 安装 注册 体验 试用 构思 总结 思考 制订 撰稿 搭好 跑完 汇编 打好 接好 补齐 补全 分析 提取 剔除 清洗 计算 弄懂 搞懂 整合 拆解 拟定 攻关 攻克 封装 改进 复现',
  ),
];

/** Those of them that people do, and no system: `实现`, `支持` and `增加` tell as often what a thing is to do. */
export const HUMAN_WORK_ZH: readonly string[] = words(`
  编写 撰写 整理 学习 联系 搭建 调研 查找 查阅 阅读 熟悉 了解 提交 制作 申请 跑通 跑一 收集 搜集 绘制 部署 购买 注册 下载 安装 准备 修改 修复 完善 汇总 统计
  复现 拉一个 拉群 建一个 建群 预约 预订 填写 研究 测试 调试 配置 总结 发布 通知 约 找 补充 梳理`);

/** What heads a line of plans under somebody's name. */
export const PLANS_ZH =
  '今天|今日|明天|明日|今日计划|明日计划|今天计划|明天计划|计划|下一步|接下来|后续|本周|本周计划|下周|下周计划';

/** The day of the meeting itself. */
export const TODAY_ZH = spared(/今天|今日|本次|会上|(?<![明后]天|周.|[日号])(?:上午|下午|晚上)/u);

/** Deeds that take something on by themselves: whoever does them has it from now on. */
export const CHARGE_ZH = '负责|牵头|跟进|承担|主导|接手|认领|带队|值守|值班|兜底|出任|盯着|顶上|顶替';

/** Words by which somebody takes something on, whatever it is. */
export const PROMISE_ZH =
  '主动提出|主动要求|主动申请|自告奋勇|自愿|表示愿意|愿意|(?:承诺|答应|保证)(?:[他她你您]们?|我们|对方|客户)?';

/** Words behind which somebody's own words stand. */
export const SAYS_ZH = '当场表示|表示|同意|确认|强调|说|称|回复|反馈|提出';

/** Between a person and the deed: what puts it ahead. */
export const AHEAD_ZH =
  '将会|将要|将(?![军他她它你我其此该这那])|会后|会尽快|会(?![议员计展场长面])|来(?![自源访])|去(?![年除])|要(?![求是点不])|需要|需(?!求)|须|必须|应当|应(?![用对急付收])|得(?![到知出])|准备|计划(?!书)|打算|拟|争取|后续|随后|稍后|之后|接下来|下一步|回头|回去|后面|下面(?![的这几])|下来|下去|找时间|抽空|抽时间|预计|待会儿?|一会儿?|晚点|尽快|马上|立即|立刻|赶紧|抓紧|即将|继续|再|先(?![生进])|这就|现在就';

/** Words for what comes next that may stand before somebody. */
export const AFTERWARDS_ZH =
  '后续|随后|稍后|之后|接下来|下一步|回头|会后|待会儿?|一会儿?|晚点|后面|下次会议|下次|下期|先|再';

/** How it is done; this says nothing of when. */
export const MANNER_ZH =
  '依旧|依然|仍然|开始|着手|分工|逐一|逐个|分批|自己|亲自|上门|当面|统一|单独|一起|一同|共同|分别|分头|各自|主动|定期|同步|也|都|还|就|再次|重新|进一步|协同|牵头|负责|出面|具体|主要|全程|全权|专门|额外|另外|同时|这边|那边|方面|帮忙|帮助|帮|麻烦|协助|远程|线上|现场|手动|集中|最后|实地|正式|全面';

/** Before a person: what hands something to them. */
export const HANDED_ZH =
  '(?<![\\p{Script=Han}A-Za-z])(?:前端|后端|测试|设计|产品|运维|算法|文档)(?=(?!小?组|团队|人员|同学|工程师|部门?)\\p{Script=Han}{2,3}(?:负责|跟进|牵头))|交由|交给|转交给?|转给|委托|指派|安排|麻烦|烦请|劳烦|辛苦(?!了)|有请|(?<!是)由(?!于|此)|(?<![申邀提])请(?!教)|待|等(?!行政|财务|法务|通知)|(?<![折转出谦忍])让(?!我(?!们))|(?:后续|后期|接下来|下一步|下周|之后)[^，,。；;]{0,6}?[与和跟](?=\\s*@)';

/** Between a person and the deed: what it is done with, to or for. */
export const WITH_ZH =
  '把|将|与|和|跟|给|向|对|为|同|按|从|找|带|用|根据|对接|在(?![找做看查写改测调弄跟等])|于|到|往|请|通过|针对|围绕|拿|替|陪|会同|联合|拉|让|叫|照|按照';

const IS_PAST = prefiltered({
  cores: [
    '已经|已(?=\\p{Script=Han})',
    [
      '(?:本次|此次|这次|上次|今日|今天)[^，,。；;]{0,8}',
      '由[^，,。；;]{0,60}?(?:主持|(?<!来)进行|分享|介绍|记录|组织|召集|担任|主讲)',
    ],
    '往年|以往|历来|向来|(?:一直|以前|原来|原本|原先)由|(?:目前|现在|平时)(?:主要)?负责|曾|此前|(?<![周月日号天末底一二三四五六晚午点班])之前(?!(?:提交|完成|给|发|把|交|要|需|会|提供|反馈))',
    '上周|上个?月|上一?[期届轮]|昨天|昨日|昨晚|前天|上次|刚刚|刚才|去年|正在|[^太就]了$|(?:破坏|导致|造成|引起|引发|影响|暴露|带来)了',
  ],
  flags: 'u',
});
const IS_DONE = prefiltered({
  cores: ['(?:(?<!(?:前|须|应|将|会|要|需).{0,12})完毕|好了|完了|过了?(?![一敏程期滤渡来户于分高低的])|了)(?!解)'],
  flags: 'gu',
});
const CAN_BE_DONE = wordTable([...DEEDS_ZH, ...words('讨论 说明 展示 演示 回顾 看 查')]);

/** Marks of the past: the clause promises nothing. */
export const PAST_ZH: Pick<RegExp, 'test'> = {
  test: (text) => IS_PAST.test(text) || IS_DONE.all(text).some(({ index }) => CAN_BE_DONE.endsAt(text, index)),
};
/** A condition or doubt governs all that follows it in its sentence. */
export const CONDITIONS_ZH = spared(
  /如果|万一|如(?=出现|遇|有|需|发生|果)|若(?!干)|假如|假设|倘若|一旦|的话|除非|要是|是否|能否|可否|(?<!(?:确认|核实|查|问|看|试|了解|咨询|讨论|研究|评估).{0,12})(?:能不能|可不可以|行不行)|会不会|要不要|可能|也许|或许|大概会|应该会|理论上|原则上|取决于|视.{0,8}(?:而定|情况)|(?:认识|意识|体会|领会|理解|学习)到/u,
);
/** A wish governs what follows, until somebody else is spoken of. */
export const WISHES_ZH = spared(/希望|建议|最好|期望|期待|鼓励|呼吁/u);
/** What is said of a thing, not done to it (`取药叫号声音太小`). */
export const QUALITY_ZH = spared(
  /(?:太|很|偏|非常|比较|过于|不够|有点|挺|相当|十分|特别)\p{Script=Han}{1,3}$|(?:丢失|缺失|失败|报错|异常|不完整|不一致|不全|卡顿|崩溃|超时)$/u,
);

/** A denial or question word unmakes its own clause alone. */
export const HEDGES_ZH = spared(
  /^[^：:]{0,12}[：:]?\s*[「“"]?(?:因为|由于|鉴于|之所以)|(?:等|待)[^，,。；;]{1,10}(?:完(?!成|善|毕)|好(?!评))|待[^，,。；;]{1,14}完成之?后|[等待][^，,。；;]{1,10}(?:确认|同意|批准|审批|回复|答复|反馈|签字|验收|定稿|拍板)(?:完|好)?[之以]?后(?!续)|就行|就好|即可|就可以|不会|不再|无法|(?<!看看?能)不能|没有|没空|未能|不需要(?!的)|无需|不用|不必|(?<!(?:确认|核实|查|问|看|了解|咨询|讨论|研究|明确|统计|理清|弄清).{0,12})(?:谁|什么|哪|怎么|为何|为什么|多少).{0,20}[?？]?$/u,
);

const CLOCK = '(?:上午|下午|中午|晚上|傍晚|早上|凌晨|晚(?![点会餐报])|早(?![就已期]))';
const DAY =
  '今天|今日|今晚|明天|明日|明早|明晚|大?后天|(?:本|这|下下|下|每)?个?(?:周|星期|礼拜)[一二三四五六日天末]|(?:每|下|本|这)个?周|(?:下|本|这)个?(?:季度|月)(?:初|中|底|末)?|月底|月初|月末|年底|年前|节前|节后|每[天月日]|(?:[一二三四五六七八九十]{1,2}|\\d{1,2}\\s?)月(?:\\s?\\d{1,2}\\s?[日号]?|初|上旬|中旬|下旬|底)|\\d{1,2}\\s?[日号]|\\d{1,2}[./]\\d{1,2}|这几?两?天|过[几两]天|近日|近期|下班|(?:[\\d一二两三四五六七八九十半几]{1,3}\\s?(?:分钟|个?小时|个?工作日|天|日|周|个月))[之以]?[后内]';

/** Words for a day or time ahead. */
export const TIMES_ZH = `(?:${DAY})${CLOCK}?(?:之?前|以前|以内|内|起)?|${CLOCK}`;

/** What a person does without taking anything on: where they are, what they feel, what happens to them. */
export const STATES_ZH =
  '编程|[英日法德韩]语|[两三几]种|在|有|是|不|没|无|休|请假|出差|度假|放假|喜欢|觉得|认为|知道|以为|担心|希望|想|需要|缺|到(?!位)|离开|离职|回来|回国|加入|退出|退休|成为|变|下降|上升|收到|迟到|缺席|参加|出席|过来|过生日|去|来|会|要|将|很|太|更|还|说|表示|问|提到|被|必须|能|可以|应该|注意|开始休|结束|毕业|搬|负担|面临|遇到|受|属于|等于|达到|超过|影响|支付得起';

/** Subjects that are things, not people: what they `会` or `将` do is a general truth. */
export const THINGS_ZH =
  /(?:系统|平台|页面|功能|接口|模块|服务|服务器|程序|软件|应用|数据|数据库|版本|项目|产品|方案|文档|文件|网站|小程序|机器人|插件|工具|框架|模型|算法|流程|机制|活动|会议|合同|预算|费用|成本|时间|进度|风险|问题|需求|订单|用户|消费者|市场|价格|政策|系统会|按钮|首页|列表|邮件|消息|短信|状态|结果|报表|报告|图片|视频|账号|密码|权限|缓存|日志|任务|代码|脚本|测试|培训|功能会|专人|他人|它|这|那|此|该)$/u;

/** Teams and parties by their last characters. */
export const PARTY_ZH =
  '(?:[A-Z][A-Za-z]{1,11}\\s?(?:小组|组|团队|委员会|社区)(?![长员织成合建装])|(?:(?!负责|跟进|联系|会|将|的|由|要|给|请|找|向|和|与|跟|把|去|来|在|让|等|待|报|发)[\\p{Script=Han}A-Za-z0-9]){0,8}?(?:团队|小组|项目组|设计组|开发组|测试组|运营组|产品组|工作组|委员会|理事会|董事会|监事会|秘书处|事业部|财务部|市场部|法务部|技术部|采购部|人事部|信息部|信息科|(?<=[\\p{Script=Han}])(?:[科处]|(?<![数分词模])组|(?<![全内外局顶底头尾])部)(?![长员室理分门署件位落学技方于织成合建装件])|部门|中心|公司|办公室|门诊办|[甲乙丙]方|组委会|学生会(?!议)|秘书长|会长|部长|主席|辅导员|总?干事|会计|客户方|方面|供应商|厂家|厂商|厂方|客户|前端|后端|设计师|产品经理|项目经理|工程师|负责人|(?:开发|测试|产品|设计|算法|前端|后端)同学|财务|法务|运营|采购|行政|人事|老师|(?:产品|研发|技术|业务|商务|平台)侧|双方|各方|各组|各部门|物业|街道|社区|居委会|业委会|校方|院方|银行|印刷厂|施工方|施工单位|设计院|总包单位|总包|分包单位|分包|业主单位|业主|勘察单位|检测单位|监理单位|建设单位|设计单位|监理|承运商|搭建商|代理商|经销商|外协|助理|学校|总部|分公司|组长|班长|学长|学姐|导师|门店|车间|仓库|运维|客服|PMC|TSC|PMO|QA|HR|IT)(?!团队|小组|[部组科处](?![分署理])|中心|经理|负责人|同[学事]|人员|单位|主任|总监|专员|法务|财务|技术|商务|测试|开发|运营))';

/** We, in all the ways a note says it. */
export const WE_ZH =
  '我们公司|我们团队|我们组|我们|我方|我司|本公司|我组|我(?!们|方|司|组|国)|咱们|本人|贵方|贵司|对方|他们|她们';

/** Everybody at once: what is asked of them is taken on where it has a day. */
export const EVERYBODY_ZH =
  '大家|各位(?:同学|同事|成员|委员|老师)?|每位(?:同学|同事|成员|组员)|每个(?:人|成员|同学|组员)|每人|所有(?:人|成员|同学|组员|参与者|参与人员|参会人员?)|全体(?:成员|组员|同学)?|各(?:小组|组)(?:组长|成员)|各小组|各成员|组员们?|(?:小组|项目组|团队|组内|全组|队内|各组)(?:全体|所有|各)?成员们?|同学们|全员|[两三四五六几]个?人(?=分别|各自|都|一起|共同|\\s?(?:学习|完成|负责|准备|讨论))|每个家庭|每户|每个(?:小)?组|每组';

/** Before a colon: what follows says who is to do what (`分工：张三写报告，李四做 PPT`). */
export const DEALT_ZH =
  '(?:任务|工作|人员|具体|会议)?(?:分工|任务分配|任务安排|工作安排|后续安排)|任务|待办|下一?步(?:计划|工作|安排)?|(?:下周|下阶段|后续|近期)(?:的?(?:计划|工作|安排|任务))?';

/** Deeds that happen to things: behind a day alone nobody in particular does them (`介绍了方案，下周上线`). */
export const HAPPENS_ZH: ReadonlySet<string> = new Set(
  words('上线 发布 启动 开展 进行 召开 开放 升级 部署 开通 开会 讨论 验收 落地 下线'),
);

/** What stands behind a family name to make it somebody. */
export const TITLES_ZH =
  '总监|总(?![是结体共数计量部裁会线])|工(?![作程具期人业厂资序种地会单方队艺况])|经理|老师|主任|秘书|同学|书记|主管|组长|律师|会计|导|董|博士|女士|先生|小姐|师傅|医生|院长|厂长|校长|班长|科长|处长|局长|部长|店长|队长|站长|教授|护士长|护士|老板|委员|村长|阿姨|大姐|哥|姐|叔';

/** Titles that make a name of any one character before them. */
export const SURE_TITLES_ZH = '总监|经理|老师|主任|书记|主管|律师|会计|博士|女士|先生|小姐|师傅|院长|厂长|校长|教授';

/** Characters that people are called by twice: `豆豆`, `念念`. */
export const TWIN_NAMES_ZH =
  '豆果丁念木圆乐彤轩涵萌佳欢团糖朵可贝米宝安晨月星思妮娜莉琳莹婷娟丽芳敏静玲霞燕红英梅兰萍芬洋涛强军杰浩鹏飞阳冰雪莎露菲瑶瑾琪依西希鱼牛虎猫咪毛东南北薇佩甜静文雯倩洁颖晶';
