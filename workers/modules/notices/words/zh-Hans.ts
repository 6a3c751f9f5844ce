import { approvals } from './approvals'
import { endings } from './endings'
import { standing, type Facts, type Said, type Words } from './words'

const mentioned = ({ who, title, text }: Facts, you: string): Said => ({
  subject: `${who}提到了${you}：${title}`,
  lines: [`${who}在《${title}》的讨论中提到了${you}：`, text],
  button: '打开讨论', reason: `收到本邮件，是因为讨论中点名提到了${you}。`,
})
const added = ({ who, title, text }: Facts, you: string): Said => ({
  subject: `${who}在《${title}》中留言`,
  lines: text ? [`${who}在《${title}》的讨论中写道：`, text] : [`${who}向${you}开放了《${title}》的一个讨论。`],
  button: '打开讨论', reason: `收到本邮件，是因为这个讨论与${you}有关，或${you}参与其中。`,
})

export const zhHans: Words = {
  'person.invited': {
    staff: ({ agency, who }) => ({
      subject: `${agency}邀请你加入团队`,
      lines: [`${who}已将你加入 Convoke 上的${agency}。`, '此链接仅供你本人使用一次，过期失效。'],
      button: '打开邀请', reason: `收到本邮件，是因为${who}填写了你的邮箱。`,
    }),
    client: ({ agency, who }) => ({
      subject: `${agency}邀请您一起筹备活动`,
      lines: [`${who}已为您开通客户门户，您可以在那里填写需求、回答问题、确认文档。`, '此链接仅供您本人使用一次，过期失效。'],
      button: '打开邀请', reason: who === agency ? `收到本邮件，是因为您向${agency}提交了需求。` : `收到本邮件，是因为${agency}的${who}填写了您的邮箱。`,
    }),
    supplier: ({ agency, who }) => ({
      subject: `${agency}邀请您成为供应商`,
      lines: [`${who}已为您开通供应商门户，您可以在那里提交资质文件、回复工作邀约。`, '此链接仅供您本人使用一次，过期失效。'],
      button: '打开邀请', reason: `收到本邮件，是因为${agency}的${who}填写了您的邮箱。`,
    }),
  },
  'person.joined': {
    staff: ({ who }) => ({
      subject: `${who}已加入`,
      lines: [`${who}已接受你的邀请，现在可以登录。`],
      button: '查看此人', reason: '收到本邮件，是因为邀请由你发出。',
    }),
    client: ({ who }) => ({
      subject: `${who}已加入`,
      lines: [`${who}已接受您的邀请，现在可以登录。`],
      button: '查看同事', reason: '收到本邮件，是因为邀请由您发出。',
    }),
  },
  'brief.submitted': {
    staff: ({ who, title, client }) => ({
      subject: `需求已提交：${title}`,
      lines: [`${who}提交了需求文档《${title}》。`, client && `客户：${client}`, '阅读并提出疑问，然后定稿一个版本交客户确认。'],
      button: '阅读需求', reason: '收到本邮件，是因为你负责该客户的活动策划。',
    }),
  },
  'brief.enquired': {
    staff: ({ title, client }) => ({
      subject: `外部咨询：${title}`,
      lines: [`${client ?? ''}通过咨询页面提交了需求《${title}》。`, '需求已提交给你。尚未填写的内容会在对方的页面上请其补充；请回电或回信。'],
      button: '阅读需求', reason: '收到本邮件，是因为你负责活动策划，且此需求尚无人跟进。',
    }),
  },
  'call.report_due': {
    staff: ({ title }) => ({
      subject: `纪要未发：${title}`,
      lines: [`客户尚未收到《${title}》的会谈纪要。`, '趁记忆清晰，写下真正的需求、已作决定和未决事项，并发送给客户。'],
      button: '填写纪要', reason: '收到本邮件，是因为此次会谈由你安排。',
    }),
  },
  'call.reported': {
    client: ({ agency, title }) => ({
      subject: `会谈纪要请核对：${title}`,
      lines: [`${agency}已整理《${title}》的会谈纪要。`, '请阅读，一键确认无误，或说明有误之处。'],
      button: '阅读纪要', reason: '收到本邮件，是因为您可代表公司确认。',
    }),
  },
  'call.not_right': {
    staff: ({ who, title, text }) => ({
      subject: `纪要有误：${title}`,
      lines: [`${who}表示《${title}》的会谈纪要有误：`, text, '请更正后重新发送。'],
      button: '更正纪要', reason: '收到本邮件，是因为纪要由你发送。',
    }),
  },
  'question.asked': {
    staff: ({ who, title, text, day }) => ({
      subject: `关于《${title}》的一个问题`,
      lines: [`${who}就需求文档《${title}》提问：`, text, day && `请在${day}前回答。`],
      button: '回答问题', reason: '收到本邮件，是因为问题是向你提出的。',
    }),
    client: ({ who, title, text, day }) => ({
      subject: `关于《${title}》，有一个问题等您回答`,
      lines: [`${who}就您的需求文档《${title}》提问：`, text, day && `我们需要在${day}前得到您的回答。`],
      button: '回答问题', reason: '收到本邮件，是因为问题是向您提出的。',
    }),
  },
  'question.answered': {
    staff: ({ who, title }) => ({
      subject: `已回答：你关于《${title}》的问题`,
      lines: [`${who}回答了你就需求文档《${title}》提出的问题。`],
      button: '查看回答', reason: '收到本邮件，是因为问题由你提出。',
    }),
    client: ({ who, title }) => ({
      subject: `已回答：您关于《${title}》的问题`,
      lines: [`${who}回答了您就需求文档《${title}》提出的问题。`],
      button: '查看回答', reason: '收到本邮件，是因为问题由您提出。',
    }),
  },
  'brief.ready_to_agree': {
    client: ({ agency, title, version, day }) => ({
      subject: `等待您确认：${title}`,
      lines: [version ? `${agency}已将您的需求文档《${title}》定稿为第 ${version} 版。` : `${agency}已将您的需求文档《${title}》定稿。`, day && `答复截止${day}。`, '阅读后确认，或说明需要修改之处。您的答复只对这一版本有效。'],
      button: '阅读并答复', reason: '收到本邮件，是因为您有权代表贵方确认。',
    }),
  },
  'brief.agreement_due': {
    client: ({ agency, title, version, day, late }) => ({
      subject: { before: `明天需要您的答复：${title}`, today: `今天需要您的答复：${title}`, after: `仍在等待您的答复：${title}` }[standing(late)],
      lines: [`${agency}正在等待您对《${title}》第 ${version} 版的答复。`, day && `约定的日期是${day}。`, '确认该版本，或说明需要修改之处。策划以您确认的版本为准。'],
      button: '阅读并答复', reason: '收到本邮件，是因为您有权代表贵方确认。',
    }),
  },
  'brief.changes_required': {
    staff: ({ who, title, client, text }) => ({
      subject: `需要修改：${title}`,
      lines: [`${who}未按定稿确认需求文档《${title}》。`, client && `客户：${client}`, text && `需修改：${text}`],
      button: '打开需求', reason: '收到本邮件，是因为该需求由你负责。',
    }),
  },
  'brief.agreed': {
    staff: ({ who, title, client, text }) => ({
      subject: `需求已确认：${title}`,
      lines: [`${who}确认了需求文档《${title}》。`, client && `客户：${client}`, text && `备注：${text}`, '现在可以据此建立活动。'],
      button: '打开需求', reason: '收到本邮件，是因为你服务于该客户。',
    }),
    client: ({ who, title, agency }) => ({
      subject: `需求已确认：${title}`,
      lines: [`${who}确认了需求文档《${title}》。`, `${agency}将严格按照这一版本策划活动。`],
      button: '打开需求', reason: '收到本邮件，是因为您是这份需求的联系人。',
    }),
  },
  ...approvals['zh-Hans'],
  ...endings['zh-Hans'],
  'event.made': {
    staff: ({ who, title, day }) => ({
      subject: `由你协调：${title}`,
      lines: [`${who}指定你为活动《${title}》的会议协调员。`, day && `活动于${day}开始。`],
      button: '打开活动', reason: '收到本邮件，是因为你是该活动的会议协调员。',
    }),
    client: ({ agency, title, day, coordinator }) => ({
      subject: `活动筹备已开始：${title}`,
      lines: [`${agency}已根据您确认的需求建立活动《${title}》。`, day && `活动于${day}开始。`, coordinator && `您的会议协调员是${coordinator}。`],
      button: '打开活动', reason: '收到本邮件，是因为您是该活动的联系人。',
    }),
  },
  'task.given': {
    staff: ({ who, title, event, day }) => ({
      subject: `给你的任务：${title}`,
      lines: [event ? `${who}将活动《${event}》的任务“${title}”交给了你。` : `${who}将任务“${title}”交给了你。`, day && `截止日期：${day}`],
      button: '打开任务', reason: '收到本邮件，是因为任务由你负责。',
    }),
  },
  'tasks.given': {
    staff: ({ who, title, count }) => ({
      subject: `给你的任务：${title}`,
      lines: [`${who}为活动《${title}》导入了一批任务，其中一部分交给了你。`, `由你负责：${count} 项。`],
      button: '打开活动', reason: '收到本邮件，是因为这些任务由你负责。',
    }),
  },
  'event.postponed': {
    staff: ({ who, title, text, day }) => ({
      subject: `活动延期：${title}`,
      lines: [`${who}已将活动“${title}”延期。`, text, day ? `新的开始日期是${day}，未完成的任务已随之调整。` : '新日期待定，在此之前不再提醒任务。'],
      button: '查看活动', reason: '收到此邮件是因为你参与该活动。',
    }),
    client: ({ agency, title, text, day }) => ({
      subject: `活动延期：${title}`,
      lines: [`${agency}已将您的活动“${title}”延期。`, text, day ? `新的开始日期是${day}。` : '新日期待定，确定后会立即通知您。'],
      button: '查看活动', reason: '您收到此邮件是因为您是该活动的联系人。',
    }),
  },
  'event.cancelled': {
    staff: ({ who, title, text }) => ({
      subject: `活动取消：${title}`,
      lines: [`${who}已取消活动“${title}”，停止相关工作。`, text],
      button: '查看活动', reason: '收到此邮件是因为你参与该活动。',
    }),
    client: ({ agency, title, text }) => ({
      subject: `活动取消：${title}`,
      lines: [`${agency}已取消您的活动“${title}”。`, text],
      button: '查看活动', reason: '您收到此邮件是因为您是该活动的联系人。',
    }),
  },
  'issue.given': {
    staff: ({ who, title, event, day }) => ({
      subject: `由你跟进的问题：${title}`,
      lines: [event ? `${who}将活动“${event}”的问题“${title}”交由你跟进。` : `${who}将问题“${title}”交由你跟进。`, day && `截止日期：${day}。`, '解决后填写处理结果。'],
      button: '查看活动', reason: '收到此邮件是因为该问题由你跟进。',
    }),
  },
  'promises.given': {
    staff: ({ who, title, count }) => ({
      subject: `由你负责的承诺：${title}`,
      lines: [`${who}将“${title}”对客户的承诺交由你负责。`, `共 ${count} 项。`, '说明每项靠什么兑现，兑现后报告。'],
      button: '查看承诺', reason: '收到此邮件是因为这些承诺由你负责。',
    }),
  },
  'promises.changed': {
    staff: ({ title, count }) => ({
      subject: `客户更改了承诺内容：${title}`,
      lines: [`“${title}”的新版本已确认，你负责的承诺内容有变。`, `变更：${count} 项。`, '查看变更，确认你的计划是否仍能兑现。'],
      button: '查看变更', reason: '收到此邮件是因为这些承诺由你负责。',
    }),
  },
  'promise.drop_asked': {
    client: ({ agency, who, title, text }) => ({
      subject: `可否取消此项？${title}`,
      lines: [`${agency}的${who}询问：“${title}”中已约定的一项可否取消。`, text, '在您同意之前，此项承诺依然有效。'],
      button: '答复', reason: '您收到此邮件是因为您可代表公司签字。',
    }),
  },
  'promise.dropped': {
    staff: ({ who, title, text }) => ({
      subject: `已同意取消：${title}的一项承诺`,
      lines: [`${who}同意取消“${title}”的一项承诺。`, text],
      button: '查看承诺', reason: '收到此邮件是因为你提出了请求。',
    }),
  },
  'promise.insisted': {
    staff: ({ who, title, text }) => ({
      subject: `承诺保留：${title}`,
      lines: [`${who}不同意取消“${title}”的一项承诺，仍按约定执行。`, text],
      button: '查看承诺', reason: '收到此邮件是因为你提出了请求。',
    }),
  },
  'task.due': {
    staff: ({ title, event, day, late }) => ({
      subject: { before: `明天截止：${title}`, today: `今天截止：${title}`, after: `已逾期：${title}` }[standing(late)],
      lines: [event ? `活动《${event}》中你负责的任务“${title}”尚未完成。` : `你负责的任务“${title}”尚未完成。`, day && `截止日期：${day}`, '完成后，将其标记为已完成。'],
      button: '打开任务', reason: '收到本邮件，是因为任务由你负责。',
    }),
  },
  'checklist.due': { staff: ({ title, event, day, late }) => ({ subject: { before: `清单明天截止：${title}`, today: `清单今天截止：${title}`, after: `清单已逾期：${title}` }[standing(late)],
    lines: [`活动《${event}》的清单“${title}”尚未完成。`, day && `截止日期：${day}`, '清单在手机上没有网络也能打开。'], button: '打开清单', reason: '收到本邮件，是因为清单由你负责。',
  }) },
  'client.nda_ends': {
    staff: ({ title, day, late }) => ({
      subject: { before: `保密协议即将到期：${title}`, today: `保密协议今天到期：${title}`, after: `保密协议已到期：${title}` }[standing(late)],
      lines: [`与${title}签订的保密协议即将失效。`, day && `最后一天是${day}。`, '尽快续签，并登记新的到期日。'],
      button: '打开客户', reason: '收到本邮件，是因为你是该客户的对接人或公司的负责人。',
    }),
  },
  'question.due': {
    staff: ({ title, text, day, late }) => ({
      subject: { before: `答复即将到期：《${title}》`, today: `今天需答复：《${title}》`, after: `答复已逾期：《${title}》` }[standing(late)],
      lines: [`需求文档《${title}》中有一个问题仍在等你回答：`, text, day && `截止日期：${day}`],
      button: '回答问题', reason: '收到本邮件，是因为问题是向你提出的。',
    }),
    client: ({ agency, title, text, day, late }) => ({
      subject: { before: `近日需要您的回答：《${title}》`, today: `今天需要您的回答：《${title}》`, after: `仍待您回答：关于《${title}》的问题` }[standing(late)],
      lines: [`${agency}仍在等待您就《${title}》作答：`, text, day && `约定的日期是${day}。`],
      button: '回答问题', reason: '收到本邮件，是因为问题是向您提出的。',
    }),
  },
  'person.handed_over': {
    staff: ({ who, title, count }) => ({
      subject: `${title}手上的工作已移交给你`,
      lines: [`${who}已将${title}手上的工作移交给你。`, `共 ${count} 项，详见移交清单。`],
      button: '查看移交清单', reason: '收到本邮件，是因为这些工作现在由你负责。',
    }),
  },
  'person.erasure_asked': {
    staff: ({ title }) => ({
      subject: `${title}申请删除个人信息`,
      lines: [`${title}申请删除其个人信息。`, '法律规定须在一个月内处理。其个人页面会列出将删除和将保留的内容及原因。'],
      button: '打开个人页面', reason: '收到本邮件，是因为所有者和总监可以执行删除。',
    }),
  },
  'letter.died': {
    staff: ({ agency }) => ({
      subject: `${agency}有内容未能送达`,
      lines: ['有一条应告知的内容多次尝试后仍未送达。', '查看详情，然后重新发送或放弃。'],
      button: '查看未送达内容', reason: '收到本邮件，是因为你是公司所有者。',
    }),
  },
  'file.added': {
    staff: ({ who, title, text }) => ({
      subject: `《${title}》有新文件`,
      lines: [`${who}为《${title}》添加了文件：`, text],
      button: '打开', reason: '收到本邮件，是因为你负责该客户的活动策划。',
    }),
    client: ({ who, title, text }) => ({
      subject: `《${title}》有新文件`,
      lines: [`${who}为《${title}》添加了文件：`, text],
      button: '打开', reason: '收到本邮件，是因为您是其联系人。',
    }),
  },
  'comment.mentioned': {
    staff: (facts) => mentioned(facts, '你'), client: (facts) => mentioned(facts, '您'), supplier: (facts) => mentioned(facts, '您'),
  },
  'comment.added': {
    staff: (facts) => added(facts, '你'), client: (facts) => added(facts, '您'), supplier: (facts) => added(facts, '您'),
  },
}
