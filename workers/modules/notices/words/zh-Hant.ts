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
  lines: [`${who}在「${title}」的討論中提到了${you}：`, text],
  button: '開啟討論', reason: `收到本郵件，是因為討論中點名提到了${you}。`,
})
const added = ({ who, title, text }: Facts, you: string): Said => ({
  subject: `${who}在「${title}」留言`,
  lines: text ? [`${who}在「${title}」的討論中寫道：`, text] : [`${who}向${you}開放了「${title}」的一則討論。`],
  button: '開啟討論', reason: `收到本郵件，是因為這則討論與${you}有關，或${you}參與其中。`,
})

export const zhHant: Words = {
  'brief.submitted': {
    staff: ({ who, title, client }) => ({
      subject: `需求已送出：${title}`,
      lines: [`${who}送出了需求文件「${title}」。`, client && `客戶：${client}`, '閱讀並提出疑問，再定稿一個版本交客戶確認。'],
      button: '閱讀需求', reason: '收到本郵件，是因為你負責該客戶的活動企劃。',
    }),
  },
  'brief.enquired': {
    staff: ({ title, client }) => ({
      subject: `外部諮詢：${title}`,
      lines: [`${client ?? ''}透過諮詢頁面送出了需求「${title}」。`, '需求已送交給你。尚未填寫的內容會在對方的頁面上請其補充；請回電或回信。'],
      button: '閱讀需求', reason: '收到本郵件，是因為你負責活動企劃，而此需求尚無人跟進。',
    }),
  },
  'call.report_due': {
    staff: ({ title }) => ({
      subject: `紀錄未送：${title}`,
      lines: [`客戶尚未收到「${title}」的會談紀錄。`, '趁記憶猶新，寫下真正的需求、已作決定與未決事項，並送給客戶。'],
      button: '填寫紀錄', reason: '收到本郵件，是因為這次會談由你安排。',
    }),
  },
  'call.reported': {
    client: ({ agency, title }) => ({
      subject: `請核對會談紀錄：${title}`,
      lines: [`${agency}已整理「${title}」的會談紀錄。`, '請閱讀，一鍵確認無誤，或說明有誤之處。'],
      button: '閱讀紀錄', reason: '收到本郵件，是因為您可代表公司確認。',
    }),
  },
  'call.not_right': {
    staff: ({ who, title, text }) => ({
      subject: `紀錄有誤：${title}`,
      lines: [`${who}表示「${title}」的會談紀錄有誤：`, text, '請更正後重新送出。'],
      button: '更正紀錄', reason: '收到本郵件，是因為紀錄由你送出。',
    }),
  },
  'question.asked': {
    staff: ({ who, title, text, day }) => ({
      subject: `關於「${title}」的一個問題`,
      lines: [`${who}就需求文件「${title}」提問：`, text, day && `請在${day}前回答。`],
      button: '回答問題', reason: '收到本郵件，是因為問題是向你提出的。',
    }),
    client: ({ who, title, text, day }) => ({
      subject: `關於「${title}」，有一個問題等您回答`,
      lines: [`${who}就您的需求文件「${title}」提問：`, text, day && `我們需要在${day}前得到您的回答。`],
      button: '回答問題', reason: '收到本郵件，是因為問題是向您提出的。',
    }),
  },
  'question.answered': {
    staff: ({ who, title }) => ({
      subject: `已回答：你關於「${title}」的問題`,
      lines: [`${who}回答了你就需求文件「${title}」提出的問題。`],
      button: '檢視回答', reason: '收到本郵件，是因為問題由你提出。',
    }),
    client: ({ who, title }) => ({
      subject: `已回答：您關於「${title}」的問題`,
      lines: [`${who}回答了您就需求文件「${title}」提出的問題。`],
      button: '檢視回答', reason: '收到本郵件，是因為問題由您提出。',
    }),
  },
  'brief.ready_to_agree': {
    client: ({ agency, title, version, day }) => ({
      subject: `等待您確認：${title}`,
      lines: [version ? `${agency}已將您的需求文件「${title}」定稿為第 ${version} 版。` : `${agency}已將您的需求文件「${title}」定稿。`, day && `答覆截止${day}。`, '閱讀後確認，或說明需要修改之處。您的答覆只對這一版本有效。'],
      button: '閱讀並答覆', reason: '收到本郵件，是因為您有權代表貴公司確認。',
    }),
  },
  'brief.agreement_due': {
    client: ({ agency, title, version, day, late }) => ({
      subject: { before: `明天需要您的答覆：${title}`, today: `今天需要您的答覆：${title}`, after: `仍在等待您的答覆：${title}` }[standing(late)],
      lines: [`${agency}正在等待您對「${title}」第 ${version} 版的答覆。`, day && `約定的日期是${day}。`, '確認該版本，或說明需要修改之處。規劃以您確認的版本為準。'],
      button: '閱讀並答覆', reason: '收到本郵件，是因為您有權代表貴公司確認。',
    }),
  },
  'brief.changes_required': {
    staff: ({ who, title, client, text }) => ({
      subject: `需要修改：${title}`,
      lines: [`${who}未依定稿確認需求文件「${title}」。`, client && `客戶：${client}`, text && `需修改：${text}`],
      button: '開啟需求', reason: '收到本郵件，是因為該需求由你負責。',
    }),
  },
  'brief.agreed': {
    staff: ({ who, title, client, text }) => ({
      subject: `需求已確認：${title}`,
      lines: [`${who}確認了需求文件「${title}」。`, client && `客戶：${client}`, text && `備註：${text}`, '現在可以據此建立活動。'],
      button: '開啟需求', reason: '收到本郵件，是因為你服務於該客戶。',
    }),
    client: ({ who, title, agency }) => ({
      subject: `需求已確認：${title}`,
      lines: [`${who}確認了需求文件「${title}」。`, `${agency}將完全依照這一版本企劃活動。`],
      button: '開啟需求', reason: '收到本郵件，是因為您是這份需求的聯絡人。',
    }),
  },
  ...approvals['zh-Hant'],
  ...endings['zh-Hant'],
  ...people['zh-Hant'],
  ...work['zh-Hant'],
  ...bookings['zh-Hant'],
  ...training['zh-Hant'],
  ...evaluations['zh-Hant'],
  ...papers['zh-Hant'],
  ...learning['zh-Hant'],
  ...suppliers['zh-Hant'],
  'event.made': {
    staff: ({ who, title, day }) => ({
      subject: `由你協調：${title}`,
      lines: [`${who}指定你為活動「${title}」的會議協調員。`, day && `活動於${day}開始。`],
      button: '開啟活動', reason: '收到本郵件，是因為你是該活動的會議協調員。',
    }),
    client: ({ agency, title, day, coordinator }) => ({
      subject: `活動籌備已開始：${title}`,
      lines: [`${agency}已依您確認的需求建立活動「${title}」。`, day && `活動於${day}開始。`, coordinator && `您的會議協調員是${coordinator}。`],
      button: '開啟活動', reason: '收到本郵件，是因為您是該活動的聯絡人。',
    }),
  },
  'event.postponed': {
    staff: ({ who, title, text, day }) => ({
      subject: `活動延期：${title}`,
      lines: [`${who}已將活動「${title}」延期。`, text, day ? `新的開始日期是${day}，未完成的任務已隨之調整。` : '新日期待定，在此之前不再提醒任務。'],
      button: '查看活動', reason: '收到這封郵件是因為你參與這場活動。',
    }),
    client: ({ agency, title, text, day }) => ({
      subject: `活動延期：${title}`,
      lines: [`${agency}已將您的活動「${title}」延期。`, text, day ? `新的開始日期是${day}。` : '新日期待定，確定後會立即通知您。'],
      button: '查看活動', reason: '您收到這封郵件是因為您是這場活動的聯絡人。',
    }),
  },
  'event.cancelled': {
    staff: ({ who, title, text }) => ({
      subject: `活動取消：${title}`,
      lines: [`${who}已取消活動「${title}」，請停止相關工作。`, text],
      button: '查看活動', reason: '收到這封郵件是因為你參與這場活動。',
    }),
    client: ({ agency, title, text }) => ({
      subject: `活動取消：${title}`,
      lines: [`${agency}已取消您的活動「${title}」。`, text],
      button: '查看活動', reason: '您收到這封郵件是因為您是這場活動的聯絡人。',
    }),
  },
  'client.nda_ends': {
    staff: ({ title, day, late }) => ({
      subject: { before: `保密協議即將到期：${title}`, today: `保密協議今天到期：${title}`, after: `保密協議已到期：${title}` }[standing(late)],
      lines: [`與${title}簽訂的保密協議即將失效。`, day && `最後一天是${day}。`, '盡快續簽，並登錄新的到期日。'],
      button: '開啟客戶', reason: '收到本郵件，是因為你是此客戶的窗口或公司的負責人。',
    }),
  },
  'question.due': {
    staff: ({ title, text, day, late }) => ({
      subject: { before: `答覆即將到期：「${title}」`, today: `今天需要答覆：「${title}」`, after: `答覆已逾期：「${title}」` }[standing(late)],
      lines: [`需求文件「${title}」中有一個問題仍在等你回答：`, text, day && `截止日期：${day}`],
      button: '回答問題', reason: '收到本郵件，是因為問題是向你提出的。',
    }),
    client: ({ agency, title, text, day, late }) => ({
      subject: { before: `近日需要您的回答：「${title}」`, today: `今天需要您的回答：「${title}」`, after: `仍待您回答：關於「${title}」的問題` }[standing(late)],
      lines: [`${agency}仍在等待您回答關於「${title}」的問題：`, text, day && `約定的日期是${day}。`],
      button: '回答問題', reason: '收到本郵件，是因為問題是向您提出的。',
    }),
  },
  'letter.died': {
    staff: ({ agency }) => ({
      subject: `${agency}有內容未能送達`,
      lines: ['有一則應告知的內容多次嘗試後仍未送達。', '檢視詳情，再重新寄送或捨棄。'],
      button: '檢視未送達內容', reason: '收到本郵件，是因為你是公司擁有者。',
    }),
  },
  'file.added': {
    staff: ({ who, title, text }) => ({
      subject: `「${title}」有新檔案`,
      lines: [`${who}為「${title}」加入了檔案：`, text],
      button: '開啟', reason: '收到本郵件，是因為你負責該客戶的活動企劃。',
    }),
    client: ({ who, title, text }) => ({
      subject: `「${title}」有新檔案`,
      lines: [`${who}為「${title}」加入了檔案：`, text],
      button: '開啟', reason: '收到本郵件，是因為您是其聯絡人。',
    }),
  },
  'comment.mentioned': {
    staff: (facts) => mentioned(facts, '你'), client: (facts) => mentioned(facts, '您'), supplier: (facts) => mentioned(facts, '您'),
  },
  'comment.added': {
    staff: (facts) => added(facts, '你'), client: (facts) => added(facts, '您'), supplier: (facts) => added(facts, '您'),
  },
}
