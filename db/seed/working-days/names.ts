import { words } from '../words'

/** Days that several places share. */
export const newYear = words('New Year', '元旦', '元旦')
export const springFestival = words('Lunar New Year', '春节', '春節')
export const qingming = words('Tomb-Sweeping Day', '清明节', '清明節')
export const labourDay = words('Labour Day', '劳动节', '勞動節')
export const dragonBoat = words('Dragon Boat Festival', '端午节', '端午節')
export const midAutumn = words('Mid-Autumn Festival', '中秋节', '中秋節')
export const nationalDay = words('National Day', '国庆节', '國慶日')
export const goodFriday = words('Good Friday', '耶稣受难日', '耶穌受難節')
export const easterMonday = words('Easter Monday', '复活节星期一', '復活節星期一')
export const christmas = words('Christmas Day', '圣诞节', '聖誕節')
