/** The hundred-odd most common Chinese family names, by which a short Han word can be told to be a person's name. */
export const CHINESE_SURNAMES: ReadonlySet<string> = new Set([
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢骆岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边郎巩冀戚蓝鞠池褚嵇桑狄匡巫仇宗岑敖晏娄佘佟郁杭邬阙谌滕蒲晁冼付肖闫丘屠仲仝荆栾蔺寇阚隋逄逯邸谯亓姬茅濮扈郏隗芮钮蒯訾昝郜郗卞禹臧裘缪刁卓粟代麦',
]);

/** Words that start as a nickname does (`小鱼`, `小简`) and are none. */
export const NOT_NICKNAMES: ReadonlySet<string> = new Set(
  '小时 小组 小型 小结 小区 小数 小学 小额 小于 小心 小费 小票 小样 小计 小节 小版 小图 小改 小标 小幅 小众 小店 小件 小包 小程 小写 小修 小范 小批 小项 小类 小问 小事 小会 阿里 阿姨 阿婆 阿公'.split(
    ' ',
  ),
);

/** Han words that look like a name by their first character and are none. */
export const NOT_CHINESE_NAMES: ReadonlySet<string> = new Set(
  '于本 于明 于今 于下 于上 于近 于每 于周 于月 于年 于此 于是 麦克 麦当 麦田 卓越 卓有 裘皮 蓝色 蓝牙 蓝图 蓝本 宗旨 匡算 池子 杭州 桑拿 方案 方式 时间 时候 文档 文件 文章 关于 关注 项目 安全 安排 成本 成员 成果 任务 任何 高级 高优 高 万一 解决 单元 单据 单位 包括 易用 白天 金额 石油 常见 常规 华为 边界 路由 路径 江苏 查询 查看 周一 周二 周三 周四 周五 周六 周日 周期 周末 周报 周会 周例 周记 章节 温度 管理 管理员 康复 严重 雷达 龙头 施工 向导 成功 段落 游戏 左侧 车辆 房间 常量 高可用 高并发 高性能 高效 高端 高峰 高频 高质量 安卓 安装 程序员 方便 方向 方面 方法 严格 路线 路由器 景区 房屋 车站 时刻 时长 周密 连接 连续 关联 关键 关闭 常态 常规化 平台 付款 付费 付出 付清 付给 付诸 肖像 仲裁 荆棘 史料 景点 强化 程序 程度 洪水 应对 何时 余额 钱包 夏季 白名单 黄金 马上 石头 江湖 汪洋 范围 许可 贺卡 武器 宁愿 常用 牛奶 甘特图 申请 毕业 纪要 祝贺 管控 易错 童年 盛典 查重 解释 单独 包装 车间 华东 华南 华北 于是 余下 代码 代表 代办 代理 代价 代替 代号 代数 代购 代入 代言 代步 文案 文本 文字 文化 文创 文书 文稿 文献 文中 文末 文具 文员 高度 高校 高考 高压 高温 高铁 高速 高亮 高价 高值 高于 高低 高额 高手 高标 何种 何处 何地 何必 马路 马虎 罗列 罗盘 谢谢 谢绝 韩国 韩语 于此 董事 程式 许多 许久 曾经 余量 余款 余数 余地 杜绝 夏令 夏天 钟头 任意 任一 任职 任期 任教 任课 范例 范本 范式 范畴 方才 方框 方块 方位 方针 方形 熊猫 金融 金属 金牌 金币 金奖 金蝶 陆续 白屏 白板 白皮 白盒 白底 白色 白名 白领 白酒 毛利 毛病 毛球 毛坯 毛绒 史上 史诗 顾虑 顾及 万能 万元 万人 万条 万全 万物 雷同 钱款 易懂 易读 易混 易耗 常驻 常识 常住 常委 常务 常任 常设 武汉 武术 庞大 施加 施行 施压 施展 陶瓷 安置 安防 安检 安顿 安抚 安保 颜色 颜值 严禁 严谨 严肃 严控 季度 季节 季末 季初 季报 章程 申报 申诉 申领 申购 尤其 毕竟 毕设 焦点 焦虑 向上 向下 向量 向后 向内 向外 向来 齐全 莫名 辛苦 管道 管线 管家 管辖 祝愿 祝福 左右 左边 左键 左上 左下 时段 时序 时效 时机 时代 时常 时区 时期 时而 时尚 时事 时延 舒适 舒服 路演 路面 路口 路上 路况 关系 关卡 关怀 关机 关停 关税 关门 关心 费用 费率 费力 费时 纪律 纪念 纪录 纪检 欧洲 欧美 欧元 项下 曲线 曲目 成熟 成品 成绩 成效 成交 成套 成型 成形 成都 游客 游玩 游标 游览 阳台 阳性 席位 卫生 卫星 查找 查收 查验 查阅 查漏 查清 查明 查出 查到 位置 位于 位数 位次 位移 景色 薄弱 单个 单价 单品 单店 单页 单机 单人 单次 单向 单测 单点 单日 单一 单词 单击 单选 单步 单条 单线 包含 包邮 包裹 包材 包月 包干 包容 司法 宁可 宁波 宁夏 柴油 解答 解析 解读 解除 解锁 解耦 解绑 解散 解码 解压 解约 解封 解冻 解体 解说 强调 强制 强度 强烈 强势 强行 强弱 华中 华侨 车型 车位 车票 车牌 车载 车展 车库 车厢 车道 车次 房源 房租 房产 房型 房价 边缘 边框 边际 边距 植物 周边 周转 周年 周知 周到 周刊 周围 黄色 黄页 张贴 陈述 陈列 陈旧 宋体 叶片 田间 田野'.split(
    ' ',
  ),
);

/** English words that lead `… to do something` or stand before a colon without being anybody's name. */
export const NOT_ENGLISH_NAMES: ReadonlySet<string> = new Set(
  `need needs want plan plans continue try remember aim agree agreed agreement decide decided start begin move go talk speak write reach reply respond send
  add switch migrate upgrade link point report submit get come look have prepare back return connect commit subscribe listen attend present push how what
  where when why who due access changes change contribute apply refer related ready follow next action actions note notes todo done blocked status update
  updates goal goals risk risks issue issues question questions decision decisions date time location agenda topic topics summary description example
  important warning tip see also frontend backend design api docs documentation website testing test tests ui ux infra infrastructure marketing sales legal
  security performance database server mobile web app ios android data research release deployment bug bugs fix feature features misc general other others
  option options pros cons background context result results review reviewed discuss discussion confirm confirmation first second third finally step phase
  sprint milestone milestones priority priorities low medium high yes no none tbd asap eod eow today tomorrow monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december open closed owner assignee deadline scope budget timeline resources
  client's ask tell check make ensure keep let please draft create set define finalize finish complete investigate explore implement improve integrate
  merge publish schedule share organize organise invite contact email call meet figure work build clean close consider collect compare deliver discussing
  evaluate find give help identify include increase install introduce join launch lead learn list maintain manage monitor optimize order organise present
  propose provide publish reach rebuild reduce refactor remove rename replace request resolve rewrite run scan setup sign sort split store study support
  sync track train translate update upload use validate verify visit wait watch adding fixing improving new old currently previously later now after before
  waiting looking working trying going able unable happy time everything nothing something it this that these those there here they it's the a an if for in
  recap deliverables deliverable announcements logistics introductions icebreaker housekeeping retrospective reflections achievements wins highlights kudos
  roadmap finance membership events outreach communications governance hardware software architecture backlog demo demos showcase roundtable closing opening
  adjournment business miscellaneous ongoing project projects github gitlab jira confluence slack zoom discord figma miro google docs notion trello asana excel
  powerpoint outlook gmail youtube twitter linkedin facebook instagram wordpress docker kubernetes jenkins azure heroku netlify vercel python java javascript
  typescript react angular node django linux windows ubuntu london paris berlin sydney tokyo boston chicago zurich vienna dublin munich amsterdam brussels
  on at of with from up out down over into about as by or and but not so then than too very just only each every both either neither such same link links purpose opportunity
  homepage newsletter map survey project projects member members membership wireless recording sessions session idea ideas hope intention intent
  objective objectives aim continued theory notebook decided selected consensed decide
  dataset datasets hosting login signup payment checkout dashboard chatbot prototype presentation poster slides paper thesis literature methodology evaluation analysis
  authentication authorization pipeline interface layout homework workshop material materials logo branding script scripts module modules component components
  sensor sensors camera robot motor firmware algorithm algorithms user users story stories persona personas wireframes mockups interview interviews
  surveys questionnaire report reports article chapter abstract conclusion appendix figure figures table tables plot plots experiment experiments
  staging production endpoint endpoints schema migration logging alerts notifications search filter profile settings onboarding landing
  weekly daily monthly overall final draft internal external upcoming previous task tasks responsibility responsibilities deadline deadlines reminder intro commit commits merged fixes usage installation license requirements dependencies prerequisites examples references contributing credits acknowledgements troubleshooting configuration options unreleased tried wanted needed managed failed started helped attempted hoped forgot promised offered planned undecided unassigned someone somebody nobody anyone anybody volunteer`.split(
    /\s+/,
  ),
);

/** Names that end as nouns do: `Melvin Manning`, `Wei Ming`, where `Sprint Planning` is none. */
export const NAMES_LIKE_NOUNS: ReadonlySet<string> = new Set(
  `manning fleming browning golding dowling keating cushing hastings harding fielding channing bunting darling deering downing gehring
  goering hocking huling jennings lansing pershing pickering rowling schilling sterling stirling whiting wilding wiesing irving king
  ming ling ying ting ping jing qing xing ding ning bing ching hing yuting meiling xiaoming zhiming jianing trinity charity felicity
  clement`.split(/\s+/),
);

/** Two and three capitals that are a system's, an office's or a remark's, and nobody's initials. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'UI UX QA API APP IOS WEB IT HR PR MR CI CD DB AI ML SDK URL PDF CMS CRM FAQ TBD TBA TBC NB FYI OK NO YES PS ETA EOD EOW ASAP AOB AGM TODO DOC SEO KPI OKR MVP POC RFC RFP SLA SQL CSS XML CSV AWS GCP VM OS PC TV US UK EU UN ID AR AP WIP SOW ERP CAD BIM VR'.split(
    ' ',
  ),
);

/** Words for groups of people that can own an action. */
export const ENGLISH_GROUPS: ReadonlySet<string> = new Set(
  'team client customer everyone everybody all we us group committee board pm engineering developers devs designers management admins administrators officers chairs organizers organisers maintainers trustees volunteers staff editors'.split(
    ' ',
  ),
);

/** What is done to people: `Email everyone to say so` names nobody who does it. */
export const DONE_TO_PEOPLE: ReadonlySet<string> = new Set(
  'ask tell invite remind get have help let need want allow email e-mail contact inform encourage request require notify urge train teach assign enable survey thank poll message call nudge ping chase poke convince persuade'.split(
    ' ',
  ),
);

/** Several people, or an office, before what they will do (`writing team`, `club heads`): the last word of what they are called. */
export const GROUPS_AND_OFFICES =
  'agency|vendor|supplier|contractor|printer|landlord|teams?|committee|subcommittee|board|council|group|heads|officers?|members?|students|interns|managers?|leads?|leaders?|coordinators?|directors?|secretary|treasurer|president|chairs?|co-chairs|organi[sz]ers|maintainers|developers|devs|editors?|captains?|representatives?|reps|advisors?|supervisors?|instructors?|volunteers|trustees|staff|faculty|everyone|everybody';

/** Trades and parts of a system that stand for those who work on them, before a colon over their tasks. */
export const TRADES: ReadonlySet<string> = new Set(
  '前端|后端|算法|测试|设计|产品|运营|运维|硬件|软件|市场|文档|frontend|front-end|front end|backend|back-end|back end|design|ui|ux|qa|testing|docs|documentation|marketing|hardware|software|mobile|data'.split(
    '|',
  ),
);

/** Letters without a vowel that are a thing's, and nobody's initials. */
export const LOWER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'css html http sql ssh xml php npm pnpm mvp sdk ddl pdf ppt prd vpn dns tls cdn rpc wx qq tcp jwt crm sms mq db md py js ts jsx tsx vm pc tv hr pm pr mr cp ml nlp cnn rnn gpt rgb svg png jpg csv ftp ssl dll pcb rtk cpp bgm tf np pd ps wps gdb gcc mcp rtsp rtmp bbs vr mvc spss rss psd btn src pkg bnf hdfs yml kpi txt ssm jsp jvm jdk dfs bfs kmp knn svm lstm pwm sd sdn nfc mm kg km gb mb kb hz'.split(
    ' ',
  ),
);
