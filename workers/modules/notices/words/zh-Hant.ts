import { approvals } from './approvals'
import { endings } from './endings'
import { standing, type Facts, type Said, type Words } from './words'

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
  'person.invited': {
    staff: ({ agency, who }) => ({
      subject: `${agency}邀請你加入團隊`,
      lines: [`${who}已將你加入 Convoke 上的${agency}。`, '此連結僅供你本人使用一次，逾期失效。'],
      button: '開啟邀請', reason: `收到本郵件，是因為${who}填寫了你的電子郵件。`,
    }),
    client: ({ agency, who }) => ({
      subject: `${agency}邀請您一起籌備活動`,
      lines: [`${who}已為您開通客戶專區，您可以在那裡填寫需求、回答問題、確認文件。`, '此連結僅供您本人使用一次，逾期失效。'],
      button: '開啟邀請', reason: who === agency ? `收到本郵件，是因為您向${agency}送出了需求。` : `收到本郵件，是因為${agency}的${who}填寫了您的電子郵件。`,
    }),
    supplier: ({ agency, who }) => ({
      subject: `${agency}邀請您成為供應商`,
      lines: [`${who}已為您開通供應商專區，您可以在那裡提交資格文件、回覆工作邀約。`, '此連結僅供您本人使用一次，逾期失效。'],
      button: '開啟邀請', reason: `收到本郵件，是因為${agency}的${who}填寫了您的電子郵件。`,
    }),
  },
  'person.joined': {
    staff: ({ who }) => ({
      subject: `${who}已加入`,
      lines: [`${who}已接受你的邀請，現在可以登入。`],
      button: '檢視此人', reason: '收到本郵件，是因為邀請由你發出。',
    }),
    client: ({ who }) => ({
      subject: `${who}已加入`,
      lines: [`${who}已接受您的邀請，現在可以登入。`],
      button: '檢視同事', reason: '收到本郵件，是因為邀請由您發出。',
    }),
  },
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
  'task.given': {
    staff: ({ who, title, event, day }) => ({
      subject: `給你的任務：${title}`,
      lines: [event ? `${who}將活動「${event}」的任務「${title}」交給了你。` : `${who}將任務「${title}」交給了你。`, day && `截止日期：${day}`],
      button: '開啟任務', reason: '收到本郵件，是因為任務由你負責。',
    }),
  },
  'tasks.given': {
    staff: ({ who, title, count }) => ({
      subject: `給你的任務：${title}`,
      lines: [`${who}為活動「${title}」匯入了一批任務，其中一部分交給了你。`, `由你負責：${count} 項。`],
      button: '開啟活動', reason: '收到本郵件，是因為這些任務由你負責。',
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
  'issue.given': {
    staff: ({ who, title, event, day }) => ({
      subject: `由你跟進的問題：${title}`,
      lines: [event ? `${who}將活動「${event}」的問題「${title}」交由你跟進。` : `${who}將問題「${title}」交由你跟進。`, day && `截止日期：${day}。`, '解決後請填寫處理結果。'],
      button: '查看活動', reason: '收到這封郵件是因為該問題由你跟進。',
    }),
  },
  'promises.given': {
    staff: ({ who, title, count }) => ({
      subject: `由你負責的承諾：${title}`,
      lines: [`${who}將「${title}」對客戶的承諾交由你負責。`, `共 ${count} 項。`, '說明每項靠什麼兌現，兌現後回報。'],
      button: '查看承諾', reason: '收到這封郵件是因為這些承諾由你負責。',
    }),
  },
  'promises.changed': {
    staff: ({ title, count }) => ({
      subject: `客戶變更了承諾內容：${title}`,
      lines: [`「${title}」的新版本已確認，你負責的承諾內容有變。`, `變更：${count} 項。`, '查看變更，確認你的計畫是否仍能兌現。'],
      button: '查看變更', reason: '收到這封郵件是因為這些承諾由你負責。',
    }),
  },
  'promise.drop_asked': {
    client: ({ agency, who, title, text }) => ({
      subject: `可否取消這一項？${title}`,
      lines: [`${agency}的${who}詢問：「${title}」中已約定的一項可否取消。`, text, '在您同意之前，這項承諾仍然有效。'],
      button: '答覆', reason: '您收到這封郵件是因為您可代表公司簽署。',
    }),
  },
  'promise.dropped': {
    staff: ({ who, title, text }) => ({
      subject: `已同意取消：${title}的一項承諾`,
      lines: [`${who}同意取消「${title}」的一項承諾。`, text],
      button: '查看承諾', reason: '收到這封郵件是因為你提出了請求。',
    }),
  },
  'promise.insisted': {
    staff: ({ who, title, text }) => ({
      subject: `承諾保留：${title}`,
      lines: [`${who}不同意取消「${title}」的一項承諾，仍依約定執行。`, text],
      button: '查看承諾', reason: '收到這封郵件是因為你提出了請求。',
    }),
  },
  'task.due': {
    staff: ({ title, event, day, late }) => ({
      subject: { before: `明天到期：${title}`, today: `今天到期：${title}`, after: `已逾期：${title}` }[standing(late)],
      lines: [event ? `活動「${event}」中由你負責的任務「${title}」尚未完成。` : `由你負責的任務「${title}」尚未完成。`, day && `截止日期：${day}`, '完成後，將其標記為已完成。'],
      button: '開啟任務', reason: '收到本郵件，是因為任務由你負責。',
    }),
  },
  'checklist.due': { staff: ({ title, event, day, late }) => ({ subject: { before: `清單明天到期：${title}`, today: `清單今天到期：${title}`, after: `清單已逾期：${title}` }[standing(late)],
    lines: [`活動「${event}」的清單「${title}」尚未完成。`, day && `截止日期：${day}`, '清單在手機上沒有網路也能開啟。'], button: '開啟清單', reason: '收到本郵件，是因為清單由你負責。',
  }) },
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
  'person.handed_over': {
    staff: ({ who, title, count }) => ({
      subject: `${title}手上的工作已移交給你`,
      lines: [`${who}已將${title}手上的工作移交給你。`, `共 ${count} 項，詳見移交清單。`],
      button: '檢視移交清單', reason: '收到本郵件，是因為這些工作現在由你負責。',
    }),
  },
  'person.erasure_asked': {
    staff: ({ title }) => ({
      subject: `${title}申請刪除個人資料`,
      lines: [`${title}申請刪除其個人資料。`, '法律規定須在一個月內處理。其個人頁面會列出將刪除與將保留的內容及原因。'],
      button: '開啟個人頁面', reason: '收到本郵件，是因為擁有者與總監可以執行刪除。',
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
