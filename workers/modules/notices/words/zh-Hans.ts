import { approvals } from './approvals'
import { endings } from './endings'
import { bookings } from './bookings'
import { evaluations } from './evaluations'
import { learning } from './learning'
import { papers } from './papers'
import { training } from './training'
import { suppliers } from './suppliers'
import { people } from './people'
import { standing, type Facts, type Said, type Words } from './words'
import { work } from './work'

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
  ...people['zh-Hans'],
  ...work['zh-Hans'],
  ...bookings['zh-Hans'],
  ...training['zh-Hans'],
  ...evaluations['zh-Hans'],
  ...papers['zh-Hans'],
  ...learning['zh-Hans'],
  ...suppliers['zh-Hans'],
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
