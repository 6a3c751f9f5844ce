// What people of the demo say to each other, and who may read it.

export const onTheSummit = {
  lift: {
    text: '@Zhou Min the goods lift of West Bund Hall is 1.1 m wide; the induction loop cabinet is 1.2 m. Can it come in by the stage door?',
    answer: 'Yes, the stage door is 2.4 m. I have asked the hall to keep it open on the eve from 18:00.',
  },
  screens: {
    text: 'Two screens in the plenary, or three? With three, the last rows of the balcony see the slides too.',
    answer: 'Three, please. The chairman will sit on the balcony.',
  },
}

export const onTheLaunch = { text: 'Northlight wants a purchase order number on every quote. Nothing goes out to suppliers until @Omar Reyes has it.' }

export const withBrightline = {
  text: '三块屏幕确定了。请在周五前发来吊挂方案和荷载表。',
  answer: '收到，周四下班前发。荷载按场馆的 500 公斤每点计算。',
}

export const onTheTasting = {
  text: '試茶區預計同時使用六個煮水器，場地每側只有兩組插座。要不要改成保溫壺？',
  answer: '請保留三個煮水器，其餘改用保溫壺，茶藝師可以接受。',
  internal: '松山文創園區的插座圖我先跟場館要，@吳美慧 簽約時請加一條臨時用電。',
}
