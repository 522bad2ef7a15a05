/** What the notes of the generated corpus are made of, per language. */
export interface CorpusWords {
  readonly clients: readonly string[];
  readonly projects: readonly string[];
  readonly us: readonly string[];
  readonly them: readonly string[];
  readonly subjects: readonly string[];
  readonly sentences: readonly string[];
  readonly tasks: readonly string[];
  readonly decisions: readonly string[];
  readonly risks: readonly string[];
  readonly questions: readonly string[];
  readonly headings: Readonly<
    Record<
      'discussion' | 'decisions' | 'actions' | 'risks' | 'questions' | 'client' | 'internal' | 'background',
      string
    >
  >;
  readonly columns: readonly [string, string, string];
  readonly meeting: string;
  readonly report: string;
  readonly reportSections: readonly string[];
}

export const ENGLISH: CorpusWords = {
  clients: [
    'Harbour Books',
    'Alder Clinics',
    'Quill Insurance',
    'Brightwell Foods',
    'Lakeside Transport',
    'Fern & Co',
    'Orchard Bank',
    'Tidewater Museum',
    'Pine Street Schools',
    'Copper Kettle',
  ],
  projects: [
    'Web shop',
    'Member portal',
    'Data migration',
    'Mobile app',
    'Intranet',
    'Booking desk',
    'Reporting suite',
    'Design system',
    'Payment service',
    'Archive',
  ],
  us: ['Nina Hart', 'Omar Diaz', 'Kate Lowell', 'Viktor Blum'],
  them: ['Laura Penn', 'Greg Sato', 'Ingrid Moe', 'Paul Achebe', 'Rosa Lind'],
  subjects: [
    'the import',
    'the search page',
    'the contract',
    'the rate table',
    'the sign-in flow',
    'the test plan',
    'the export',
    'the monthly figures',
    'the landing page',
    'the access rights',
  ],
  sentences: [
    'We looked at %s and compared it with what was agreed in spring.',
    'The numbers for %s are better than a month ago, though nobody could say why.',
    '%s was shown on a large screen; most of it worked, two steps still need a decision.',
    'There was a longer talk about %s, because the people who use it every day see it differently.',
    'Nobody had objections to %s as long as the date holds.',
    'For %s the old system stays in place until the new one has run for four weeks.',
    'If %s is late, the training moves too, and with it the room that was booked.',
    'The finance department asks that %s be part of the first release (see the mail of last week).',
    'It remains open whether %s is needed at all; the count of people who use it is **small**, about 4 % of them.',
    'In the last test `export.csv` came out empty, which has to do with %s and the encoding of names.',
    'More about %s stands in [the paper](https://papers.example/plan) that was sent round before.',
  ],
  tasks: [
    'Send the revised version of %s',
    'Check %s with the data protection officer',
    'Prepare a demonstration of %s',
    'Write down the open points of %s',
    'Ask for a quote for %s',
    'Clean up %s',
    'Document %s for the help desk',
  ],
  decisions: [
    '%s goes into the first release',
    'We keep %s as it is',
    'The cost of %s is shared',
    'No further work on %s this year',
  ],
  risks: ['%s may take longer than planned', 'Only one person knows %s', 'The supplier of %s changes its prices'],
  questions: ['Who signs off %s?', 'Until when must %s be kept?', 'Does %s need a translation?'],
  headings: {
    discussion: 'Discussion',
    decisions: 'Decisions',
    actions: 'Action items',
    risks: 'Risks',
    questions: 'Client questions',
    client: 'For the client',
    internal: 'Internal notes',
    background: 'Background',
  },
  columns: ['Action', 'Owner', 'Due'],
  meeting: 'Progress meeting',
  report: 'Weekly report',
  reportSections: ['Progress', 'Completed', 'Problems', 'Next steps'],
};

export const CHINESE: CorpusWords = {
  clients: [
    '青山书店',
    '云帆诊所',
    '长河保险',
    '麦田食品',
    '湖畔物流',
    '松林学校',
    '星港博物馆',
    '橘园银行',
    '白鹭文化',
    '铜壶餐饮',
  ],
  projects: [
    '网上商城',
    '会员平台',
    '数据迁移',
    '移动应用',
    '内部门户',
    '预约系统',
    '报表平台',
    '设计规范',
    '支付服务',
    '档案库',
  ],
  us: ['周宁', '何曼', '陆川', '白杨'],
  them: ['林岚', '高松', '尹月', '秦朗', '罗丹'],
  subjects: [
    '数据导入',
    '搜索页面',
    '合同文本',
    '价格表',
    '登录流程',
    '测试计划',
    '导出功能',
    '月度数据',
    '首页设计',
    '访问权限',
  ],
  sentences: [
    '大家一起看了%s,并和春天商定的内容做了对比。',
    '%s的数据比上个月好,但原因还说不清楚。',
    '现场演示了%s,大部分功能正常,还有两个步骤需要决定。',
    '关于%s讨论了比较久,因为每天使用的同事看法不同。',
    '只要日期不变,对%s没有异议。',
    '在新系统稳定运行四周之前,%s仍由旧系统提供。',
    '如果%s推迟,培训也要顺延,已经订好的会议室需要改期。',
    '财务部希望%s进入第一期(见上周的邮件)。',
    '%s是否需要仍然没有定论;使用的人**很少**,大约占百分之四。',
    '上次测试中 `export.csv` 是空的,和%s以及姓名的编码有关。',
    '%s的更多内容见会前发出的[文件](https://papers.example/plan)。',
  ],
  tasks: [
    '发送%s的修订版',
    '和数据保护负责人确认%s',
    '准备%s的演示',
    '整理%s的待定问题',
    '询价%s',
    '清理%s',
    '为客服编写%s说明',
  ],
  decisions: ['%s进入第一期', '%s保持不变', '%s的费用双方分担', '今年不再继续%s'],
  risks: ['%s可能比计划更久', '只有一个人熟悉%s', '%s的供应商要调整价格'],
  questions: ['%s由谁签字?', '%s需要保留到什么时候?', '%s需要翻译吗?'],
  headings: {
    discussion: '讨论',
    decisions: '决议',
    actions: '待办事项',
    risks: '风险',
    questions: '客户问题',
    client: '给客户',
    internal: '内部备注',
    background: '背景',
  },
  columns: ['事项', '负责人', '截止'],
  meeting: '进度会议',
  report: '周报',
  reportSections: ['进展', '已完成', '问题', '下一步'],
};
