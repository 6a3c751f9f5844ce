// What people of the demo say to each other, and who may read it.

export const onTheSummit = {
  lift: {
    text: '@周敏 西岸艺术中心的货梯净宽 1.1 米，感应线圈机柜宽 1.2 米。能从舞台侧门进吗？',
    answer: '可以，侧门净宽 2.4 米。已请场馆前一晚 18:00 起留门。',
    corrected: '可以，侧门净宽 2.4 米。已请场馆前一晚 19:00 起留门，18:00 前有别的活动撤场。',
    withdrawn: '货梯宽度我下午再去量一次。',
    task: '确认侧门前一晚 19:00 起留门',
  },
  screens: {
    text: '@Helen Zhao two screens in the plenary, or three? With three, the last rows of the balcony see the slides too.',
    answer: 'Three, please. The chairman will sit on the balcony.',
  },
}

export const onTheLaunch = {
  internal: {
    text: 'Northlight wants a purchase order number on every quote. Nothing goes out to suppliers until @Omar Reyes has it.',
    answer: 'Their purchasing promised it for this week. @Ada Park you know their director, would you ask?',
  },
  client: {
    text: '@Tom Ashby may we show the instrument running? Then we need three-phase power and an extractor, and the hall must know now.',
    answer: 'Running, yes. I will send the power sheet tomorrow.',
  },
}

export const onTheSeminar = { text: 'I pass this version on to our head of service tonight. Is the workshop hall ours on both days, or only on the first?' }

export const withMeridian = {
  internal: { text: '@Chen Hao Helen is on the road until Thursday. A call works better than a mail; her assistant is Sun Wei.' },
  client: {
    text: '@Helen Zhao from January our invoices carry the event’s code name. Does your finance need anything changed in the purchase order?',
    answer: 'Keep the purchase order number in the first line, please. The rest is fine.',
  },
}

export const withBrightline = {
  text: '@钱进 三块屏幕确定了。请在周五前发来吊挂方案和荷载表。',
  answer: '收到，周四下班前发。荷载按场馆的 500 公斤每点计算。',
  internal: '明线这次报价比去年高 8%。荷载表没问题再谈价格，先不压。',
}

export const whileOmarIsAway = '付款审批这几天由我代理，超过 5 万元的先找 @Ada Park。'

export const onTheTasting = {
  text: '@林雅婷 試茶區預計同時使用六個煮水器，場地每側只有兩組插座。要不要改成保溫壺？',
  answer: '請保留三個煮水器，其餘改用保溫壺，茶藝師可以接受。',
  internal: '松山文創園區的插座圖我先跟場館要，@吳美慧 簽約時請加一條臨時用電。',
}
