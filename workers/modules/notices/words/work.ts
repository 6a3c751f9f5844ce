import type { Locale } from '../../../kernel/mail/rules/locale'
import { standing, type Words } from './words'

type ToldWork = Pick<Words, 'task.given' | 'tasks.given' | 'task.due' | 'checklist.due' | 'issue.given' | 'promises.given' | 'promises.changed' | 'promise.drop_asked' | 'promise.dropped' | 'promise.insisted'>

/** The work on an event: tasks, checklists, issues, promises. */
export const work: Record<Locale, ToldWork> = {
  en: {
    'task.given': {
      staff: ({ who, title, event, day }) => ({
        subject: `Task for you: ${title}`,
        lines: [event ? `${who} has given you the task “${title}” for the event “${event}”.` : `${who} has given you the task “${title}”.`, day && `It is due on ${day}.`],
        button: 'Open the task', reason: 'You get this mail because the task is yours.',
      }),
    },
    'tasks.given': {
      staff: ({ who, title, count }) => ({
        subject: `Tasks for you: ${title}`,
        lines: [`${who} has brought in tasks for the event “${title}” and given you some of them.`, `Yours: ${count}.`],
        button: 'Open the event', reason: 'You get this mail because the tasks are yours.',
      }),
    },
    'task.due': {
      staff: ({ title, event, day, late }) => ({
        subject: { before: `Due tomorrow: ${title}`, today: `Due today: ${title}`, after: `Overdue: ${title}` }[standing(late)],
        lines: [event ? `Your task “${title}” for the event “${event}” is still open.` : `Your task “${title}” is still open.`, day && `It is due on ${day}.`, 'When it is done, mark it as done.'],
        button: 'Open the task', reason: 'You get this mail because the task is yours.',
      }),
    },
    'checklist.due': { staff: ({ title, event, day, late }) => ({ subject: { before: `Checklist due tomorrow: ${title}`, today: `Checklist due today: ${title}`, after: `Checklist overdue: ${title}` }[standing(late)],
      lines: [`The checklist “${title}” for the event “${event}” is not done yet.`, day && `It is due on ${day}.`, 'It also opens on a phone without network.'], button: 'Open the checklist', reason: 'You get this mail because the checklist falls to you.',
    }) },
    'issue.given': {
      staff: ({ who, title, event, day }) => ({
        subject: `Issue for you: ${title}`,
        lines: [event ? `${who} has put the issue “${title}” of the event “${event}” into your hands.` : `${who} has put the issue “${title}” into your hands.`, day && `It is due on ${day}.`, 'When it is settled, say how it ended.'],
        button: 'Open the event', reason: 'You get this mail because you look after it.',
      }),
    },
    'promises.given': {
      staff: ({ who, title, count }) => ({
        subject: `Promises for you: ${title}`,
        lines: [`${who} has made you the owner of promises to the client for “${title}”.`, `Yours: ${count}.`, 'Say by what each is kept, and report it when it is.'],
        button: 'See the promises', reason: 'You get this mail because the promises are yours.',
      }),
    },
    'promises.changed': {
      staff: ({ title, count }) => ({
        subject: `The client has changed what was promised: ${title}`,
        lines: [`A new version of “${title}” is agreed, and promises of yours read otherwise now.`, `Changed: ${count}.`, 'Look at what has changed and say whether your plan still keeps it.'],
        button: 'See what changed', reason: 'You get this mail because the promises are yours.',
      }),
    },
    'promise.drop_asked': {
      client: ({ agency, who, title, text }) => ({
        subject: `May we let this go? ${title}`,
        lines: [`${who} of ${agency} asks whether something that was agreed for “${title}” may be dropped.`, text, 'Until you say yes, it stays promised.'],
        button: 'Answer', reason: 'You get this mail because you may sign for your company.',
      }),
    },
    'promise.dropped': {
      staff: ({ who, title, text }) => ({
        subject: `Let go: a promise of ${title}`,
        lines: [`${who} agrees that a promise of “${title}” is dropped.`, text],
        button: 'See the promise', reason: 'You get this mail because you asked.',
      }),
    },
    'promise.insisted': {
      staff: ({ who, title, text }) => ({
        subject: `Stays promised: ${title}`,
        lines: [`${who} does not let a promise of “${title}” go. It stays as it was agreed.`, text],
        button: 'See the promise', reason: 'You get this mail because you asked.',
      }),
    },
  },
  'zh-Hans': {
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
  },
  'zh-Hant': {
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
  },
}
