import type { Locale } from '../../../kernel/mail/rules/locale'
import type { Words } from './words'

type Told = Pick<Words, 'course.place_free' | 'course.called_off' | 'course.moved' | 'course.teaching' | 'course.not_teaching' | 'course.soon' | 'course.unsettled' | 'course.certificate_anew' | 'course.certificate_back' | 'badge.awarded' | 'badge.revoked'>

/** What somebody has learned, and what was made of it. */
export const learning: Record<Locale, Told> = {
  en: {
    'course.place_free': { staff: ({ title, day }) => ({ subject: `A place is free: ${title}`, lines: [`You waited for “${title}” and have a place now.`, day && `It is on ${day}. Give the place back if you cannot come: others wait.`], button: 'Look at the session', reason: 'You get this mail because you were on the waiting list.' }) },
    'course.called_off': { staff: ({ title, text }) => ({ subject: `Called off: ${title}`, lines: [`“${title}” does not take place:`, text], button: 'Look at the session', reason: 'You get this mail because you wanted to come or hold it.' }) },
    'course.moved': { staff: ({ title, day }) => ({ subject: `Moved: ${title}`, lines: [`“${title}” is at another time or in another place.`, day && `It is on ${day} now.`], button: 'Look at the session', reason: 'You get this mail because you wanted to come or hold it.' }) },
    'course.certificate_anew': { staff: ({ title, text }) => ({ subject: `Your certificate was issued anew: ${title}`, lines: [`There is a new certificate of “${title}” for you; the one before holds no more:`, text], button: 'Look at your certificate', reason: 'You get this mail because the certificate is yours.' }) },
    'course.certificate_back': { staff: ({ title, text }) => ({ subject: `Taken back: your certificate of ${title}`, lines: [`Your certificate of “${title}” holds no more:`, text], button: 'Look at the session', reason: 'You get this mail because the certificate was yours.' }) },
    'course.teaching': { staff: ({ title, day, time, place }) => ({ subject: `You hold a session: ${title}`, lines: [`You hold “${title}” on ${day ?? ''} at ${time ?? ''}.`, place && `Where: ${place}`], button: 'Look at the session', reason: 'You get this mail because you are its trainer.' }) },
    'course.not_teaching': { staff: ({ title, day }) => ({ subject: `Somebody else holds it: ${title}`, lines: [`You do not hold “${title}” of ${day ?? ''} any more: somebody else does.`], button: 'Look at the session', reason: 'You get this mail because you were its trainer.' }) },
    'course.soon': { staff: ({ title, day, time, place, late }) => ({ subject: late === -1 ? `Tomorrow: ${title}` : `In ${-(late ?? 0)} days: ${title}`, lines: [`“${title}” begins on ${day ?? ''} at ${time ?? ''}.`, place && `Where: ${place}`, 'Whoever cannot come gives their place back: others wait.'], button: 'Look at the session', reason: 'You get this mail because you have a place in it or hold it.' }) },
    'course.unsettled': { staff: ({ title, day }) => ({ subject: `Who was there? ${title}`, lines: [`“${title}” of ${day ?? ''} is over, and nobody has settled who was there.`, 'Until then it stands in nobody’s training log.'], button: 'Settle it', reason: 'You get this mail because you hold the session.' }) },
    'badge.awarded': { staff: ({ title, agency }) => ({ subject: `A badge for you: ${title}`, lines: [`${agency} has given you the badge “${title}”.`, 'Nobody else sees it until you publish it.'], button: 'Look at your badges', reason: 'You get this mail because the badge is yours.' }) },
    'badge.revoked': { staff: ({ title, text }) => ({ subject: `Taken back: ${title}`, lines: [`Your badge “${title}” holds no more:`, text], button: 'Look at your badges', reason: 'You get this mail because the badge was yours.' }) },
  },
  'zh-Hans': {
    'course.place_free': { staff: ({ title, day }) => ({ subject: `有名额了：${title}`, lines: [`你候补的“${title}”已有名额。`, day && `时间为${day}。如不能参加，请取消报名，让其他人候补。`], button: '查看场次', reason: '你在候补名单中，因此收到此邮件。' }) },
    'course.called_off': { staff: ({ title, text }) => ({ subject: `已取消：${title}`, lines: [`“${title}”不再举行：`, text], button: '查看场次', reason: '你已报名或负责主讲，因此收到此邮件。' }) },
    'course.moved': { staff: ({ title, day }) => ({ subject: `有变动：${title}`, lines: [`“${title}”的时间或地点有变。`, day && `现定于${day}。`], button: '查看场次', reason: '你已报名或负责主讲，因此收到此邮件。' }) },
    'course.certificate_anew': { staff: ({ title, text }) => ({ subject: `证书已重新颁发：${title}`, lines: [`“${title}”的证书已为你重新颁发，原证书不再有效：`, text], button: '查看证书', reason: '这份证书属于你，因此收到此邮件。' }) },
    'course.certificate_back': { staff: ({ title, text }) => ({ subject: `证书已撤销：${title}`, lines: [`你的“${title}”证书已不再有效：`, text], button: '查看场次', reason: '这份证书曾属于你，因此收到此邮件。' }) },
    'course.teaching': { staff: ({ title, day, time, place }) => ({ subject: `由你主讲：${title}`, lines: [`“${title}”由你主讲，时间为${day ?? ''} ${time ?? ''}。`, place && `地点：${place}`], button: '查看场次', reason: '你是该场次的讲师，因此收到此邮件。' }) },
    'course.not_teaching': { staff: ({ title, day }) => ({ subject: `已改由他人主讲：${title}`, lines: [`${day ?? ''}的“${title}”已改由他人主讲。`], button: '查看场次', reason: '你原是该场次的讲师，因此收到此邮件。' }) },
    'course.soon': { staff: ({ title, day, time, place, late }) => ({ subject: late === -1 ? `明天上课：${title}` : `${-(late ?? 0)} 天后上课：${title}`, lines: [`“${title}”于${day ?? ''} ${time ?? ''} 开始。`, place && `地点：${place}`, '如不能参加，请取消报名，让其他人候补。'], button: '查看场次', reason: '你已报名或负责主讲，因此收到此邮件。' }) },
    'course.unsettled': { staff: ({ title, day }) => ({ subject: `请确认出席：${title}`, lines: [`${day ?? ''}的“${title}”已结束，但尚未确认出席情况。`, '确认之前，不会记入任何人的培训记录。'], button: '去确认', reason: '你负责主讲该场次，因此收到此邮件。' }) },
    'badge.awarded': { staff: ({ title, agency }) => ({ subject: `你获得了徽章：${title}`, lines: [`${agency}授予你徽章“${title}”。`, '在你公开之前，其他人看不到它。'], button: '查看我的徽章', reason: '这枚徽章属于你，因此收到此邮件。' }) },
    'badge.revoked': { staff: ({ title, text }) => ({ subject: `徽章已撤销：${title}`, lines: [`你的徽章“${title}”已不再有效：`, text], button: '查看我的徽章', reason: '这枚徽章曾属于你，因此收到此邮件。' }) },
  },
  'zh-Hant': {
    'course.place_free': { staff: ({ title, day }) => ({ subject: `有名額了：${title}`, lines: [`你候補的「${title}」已有名額。`, day && `時間為${day}。如不能參加，請取消報名，讓其他人候補。`], button: '查看場次', reason: '你在候補名單中，因此收到這封信。' }) },
    'course.called_off': { staff: ({ title, text }) => ({ subject: `已取消：${title}`, lines: [`「${title}」不再舉行：`, text], button: '查看場次', reason: '你已報名或負責主講，因此收到這封信。' }) },
    'course.moved': { staff: ({ title, day }) => ({ subject: `有異動：${title}`, lines: [`「${title}」的時間或地點有異動。`, day && `現定於${day}。`], button: '查看場次', reason: '你已報名或負責主講，因此收到這封信。' }) },
    'course.certificate_anew': { staff: ({ title, text }) => ({ subject: `證書已重新核發：${title}`, lines: [`「${title}」的證書已為你重新核發，原證書不再有效：`, text], button: '查看證書', reason: '這份證書屬於你，因此收到這封信。' }) },
    'course.certificate_back': { staff: ({ title, text }) => ({ subject: `證書已撤銷：${title}`, lines: [`你的「${title}」證書已不再有效：`, text], button: '查看場次', reason: '這份證書曾屬於你，因此收到這封信。' }) },
    'course.teaching': { staff: ({ title, day, time, place }) => ({ subject: `由你主講：${title}`, lines: [`「${title}」由你主講，時間為${day ?? ''} ${time ?? ''}。`, place && `地點：${place}`], button: '查看場次', reason: '你是該場次的講師，因此收到這封信。' }) },
    'course.not_teaching': { staff: ({ title, day }) => ({ subject: `已改由他人主講：${title}`, lines: [`${day ?? ''}的「${title}」已改由他人主講。`], button: '查看場次', reason: '你原是該場次的講師，因此收到這封信。' }) },
    'course.soon': { staff: ({ title, day, time, place, late }) => ({ subject: late === -1 ? `明天上課：${title}` : `${-(late ?? 0)} 天後上課：${title}`, lines: [`「${title}」於${day ?? ''} ${time ?? ''} 開始。`, place && `地點：${place}`, '如不能參加，請取消報名，讓其他人候補。'], button: '查看場次', reason: '你已報名或負責主講，因此收到這封信。' }) },
    'course.unsettled': { staff: ({ title, day }) => ({ subject: `請確認出席：${title}`, lines: [`${day ?? ''}的「${title}」已結束，但尚未確認出席狀況。`, '確認之前，不會記入任何人的培訓紀錄。'], button: '前往確認', reason: '你負責主講該場次，因此收到這封信。' }) },
    'badge.awarded': { staff: ({ title, agency }) => ({ subject: `你獲得了徽章：${title}`, lines: [`${agency}授予你徽章「${title}」。`, '在你公開之前，其他人看不到它。'], button: '查看我的徽章', reason: '這枚徽章屬於你，因此收到這封信。' }) },
    'badge.revoked': { staff: ({ title, text }) => ({ subject: `徽章已撤銷：${title}`, lines: [`你的徽章「${title}」已不再有效：`, text], button: '查看我的徽章', reason: '這枚徽章曾屬於你，因此收到這封信。' }) },
  },
}
