/** How what is no action may end. */
export type Ending = 'resolved' | 'agreed' | 'refused' | 'answered';

/** What is said of a thing that has ended, English and Chinese; a longer word stands before those it begins with. */
export const ENDING_WORDS: Readonly<Record<Ending, readonly string[]>> = {
  resolved:
    'closed|resolved|fixed|solved|mitigated|averted|no longer a risk|no longer an issue|no longer relevant|已经解决|已解决|已关闭|已修复|已消除|已缓解|已化解|已处理完|已解除|已闭环|已恢复'.split(
      '|',
    ),
  agreed:
    'approved|agreed|accepted|signed off|审批通过|评审通过|已审批通过|已批准|已同意|已确认|已通过|已审批|已签字|已认可|批准|同意|确认|认可'.split(
      '|',
    ),
  refused:
    'rejected|declined|refused|turned down|withdrawn|not approved|已被驳回|已驳回|被驳回|已拒绝|被拒绝|已否决|被否决|未获批准|未批准|未通过|不同意|已撤回|已撤销|驳回|拒绝|否决|不批'.split(
      '|',
    ),
  answered: 'answered|replied|responded|已回复|已答复|已回应|已解答|已当场答复|已当场回复|已当场解答'.split('|'),
};

/** What of these is a deed to come as well (`王总确认`): only beside a day that is over, or `了`, is it done. */
export const BARE_ENDINGS: ReadonlySet<string> = new Set('批准|同意|确认|认可|驳回|拒绝|否决|不批'.split('|'));

/** Who has a say without a name. */
export const THOSE_WHO_DECIDE: ReadonlySet<string> = new Set(
  'client|customer|the client|the customer|steering committee|the steering committee|board|the board|客户|客户方|甲方|对方|业主|领导|项目组|指导委员会|项目指导委员会'.split(
    '|',
  ),
);

/** Where something was answered on the spot. */
export const ON_THE_SPOT: ReadonlySet<string> = new Set(
  'in call|in the call|on the call|in the meeting|in meeting|during the call|during the meeting|on the spot|live|directly|会上|当场|现场'.split(
    '|',
  ),
);
