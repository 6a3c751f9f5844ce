import { words, type Words } from './words'

export type SeededRegion = { code: string; names: Words }

type Named = Record<string, [en: string, hans: string, hant: string]>

const within = (above: string, named: Named): SeededRegion[] => Object.entries(named).map(([code, names]) => ({ code: `${above}${code}`, names: words(...names) }))

/** ISO 3166-2 after its country; Hong Kong, Macao and Taiwan stand under codes of their own. */
const mainland = within('CN-', {
  BJ: ['Beijing', '北京', '北京'], TJ: ['Tianjin', '天津', '天津'], HE: ['Hebei', '河北', '河北'], SX: ['Shanxi', '山西', '山西'], NM: ['Inner Mongolia', '内蒙古', '內蒙古'],
  LN: ['Liaoning', '辽宁', '遼寧'], JL: ['Jilin', '吉林', '吉林'], HL: ['Heilongjiang', '黑龙江', '黑龍江'], SH: ['Shanghai', '上海', '上海'], JS: ['Jiangsu', '江苏', '江蘇'],
  ZJ: ['Zhejiang', '浙江', '浙江'], AH: ['Anhui', '安徽', '安徽'], FJ: ['Fujian', '福建', '福建'], JX: ['Jiangxi', '江西', '江西'], SD: ['Shandong', '山东', '山東'],
  HA: ['Henan', '河南', '河南'], HB: ['Hubei', '湖北', '湖北'], HN: ['Hunan', '湖南', '湖南'], GD: ['Guangdong', '广东', '廣東'], GX: ['Guangxi', '广西', '廣西'],
  HI: ['Hainan', '海南', '海南'], CQ: ['Chongqing', '重庆', '重慶'], SC: ['Sichuan', '四川', '四川'], GZ: ['Guizhou', '贵州', '貴州'], YN: ['Yunnan', '云南', '雲南'],
  XZ: ['Tibet', '西藏', '西藏'], SN: ['Shaanxi', '陕西', '陝西'], GS: ['Gansu', '甘肃', '甘肅'], QH: ['Qinghai', '青海', '青海'], NX: ['Ningxia', '宁夏', '寧夏'], XJ: ['Xinjiang', '新疆', '新疆'],
})

/** Where events are held; the four municipalities are provinces by themselves. */
const cities = within('CN-', {
  'GD/guangzhou': ['Guangzhou', '广州', '廣州'], 'GD/shenzhen': ['Shenzhen', '深圳', '深圳'], 'GD/zhuhai': ['Zhuhai', '珠海', '珠海'], 'ZJ/hangzhou': ['Hangzhou', '杭州', '杭州'],
  'ZJ/ningbo': ['Ningbo', '宁波', '寧波'], 'SC/chengdu': ['Chengdu', '成都', '成都'], 'JS/nanjing': ['Nanjing', '南京', '南京'], 'JS/suzhou': ['Suzhou', '苏州', '蘇州'],
  'SN/xian': ['Xi’an', '西安', '西安'], 'HB/wuhan': ['Wuhan', '武汉', '武漢'], 'SD/qingdao': ['Qingdao', '青岛', '青島'], 'FJ/xiamen': ['Xiamen', '厦门', '廈門'],
  'HI/sanya': ['Sanya', '三亚', '三亞'], 'HI/haikou': ['Haikou', '海口', '海口'], 'HN/changsha': ['Changsha', '长沙', '長沙'], 'LN/dalian': ['Dalian', '大连', '大連'], 'YN/kunming': ['Kunming', '昆明', '昆明'],
})

const taiwan = within('TW-', {
  TPE: ['Taipei', '台北', '臺北市'], NWT: ['New Taipei', '新北', '新北市'], TAO: ['Taoyuan', '桃园', '桃園市'], TXG: ['Taichung', '台中', '臺中市'], TNN: ['Tainan', '台南', '臺南市'], KHH: ['Kaohsiung', '高雄', '高雄市'],
  KEE: ['Keelung', '基隆', '基隆市'], HSZ: ['Hsinchu City', '新竹市', '新竹市'], HSQ: ['Hsinchu County', '新竹县', '新竹縣'], MIA: ['Miaoli', '苗栗', '苗栗縣'], CHA: ['Changhua', '彰化', '彰化縣'], NAN: ['Nantou', '南投', '南投縣'],
  YUN: ['Yunlin', '云林', '雲林縣'], CYI: ['Chiayi City', '嘉义市', '嘉義市'], CYQ: ['Chiayi County', '嘉义县', '嘉義縣'], PIF: ['Pingtung', '屏东', '屏東縣'], ILA: ['Yilan', '宜兰', '宜蘭縣'], HUA: ['Hualien', '花莲', '花蓮縣'],
  TTT: ['Taitung', '台东', '臺東縣'], PEN: ['Penghu', '澎湖', '澎湖縣'], KIN: ['Kinmen', '金门', '金門縣'], LIE: ['Lienchiang (Matsu)', '连江（马祖）', '連江縣（馬祖）'],
})

const nations = within('GB-', {
  ENG: ['England', '英格兰', '英格蘭'], SCT: ['Scotland', '苏格兰', '蘇格蘭'], WLS: ['Wales', '威尔士', '威爾斯'], NIR: ['Northern Ireland', '北爱尔兰', '北愛爾蘭'],
})

const states = within('US-', {
  AL: ['Alabama', '亚拉巴马', '阿拉巴馬州'], AK: ['Alaska', '阿拉斯加', '阿拉斯加州'], AZ: ['Arizona', '亚利桑那', '亞利桑那州'], AR: ['Arkansas', '阿肯色', '阿肯色州'], CA: ['California', '加利福尼亚', '加州'],
  CO: ['Colorado', '科罗拉多', '科羅拉多州'], CT: ['Connecticut', '康涅狄格', '康乃狄克州'], DE: ['Delaware', '特拉华', '德拉瓦州'], DC: ['District of Columbia', '哥伦比亚特区', '哥倫比亞特區'], FL: ['Florida', '佛罗里达', '佛羅里達州'],
  GA: ['Georgia', '佐治亚', '喬治亞州'], HI: ['Hawaii', '夏威夷', '夏威夷州'], ID: ['Idaho', '爱达荷', '愛達荷州'], IL: ['Illinois', '伊利诺伊', '伊利諾州'], IN: ['Indiana', '印第安纳', '印第安納州'],
  IA: ['Iowa', '艾奥瓦', '愛荷華州'], KS: ['Kansas', '堪萨斯', '堪薩斯州'], KY: ['Kentucky', '肯塔基', '肯塔基州'], LA: ['Louisiana', '路易斯安那', '路易斯安那州'], ME: ['Maine', '缅因', '緬因州'],
  MD: ['Maryland', '马里兰', '馬里蘭州'], MA: ['Massachusetts', '马萨诸塞', '麻薩諸塞州'], MI: ['Michigan', '密歇根', '密西根州'], MN: ['Minnesota', '明尼苏达', '明尼蘇達州'], MS: ['Mississippi', '密西西比', '密西西比州'],
  MO: ['Missouri', '密苏里', '密蘇里州'], MT: ['Montana', '蒙大拿', '蒙大拿州'], NE: ['Nebraska', '内布拉斯加', '內布拉斯加州'], NV: ['Nevada', '内华达', '內華達州'], NH: ['New Hampshire', '新罕布什尔', '新罕布夏州'],
  NJ: ['New Jersey', '新泽西', '紐澤西州'], NM: ['New Mexico', '新墨西哥', '新墨西哥州'], NY: ['New York', '纽约', '紐約州'], NC: ['North Carolina', '北卡罗来纳', '北卡羅來納州'], ND: ['North Dakota', '北达科他', '北達科他州'],
  OH: ['Ohio', '俄亥俄', '俄亥俄州'], OK: ['Oklahoma', '俄克拉何马', '奧克拉荷馬州'], OR: ['Oregon', '俄勒冈', '奧勒岡州'], PA: ['Pennsylvania', '宾夕法尼亚', '賓州'], RI: ['Rhode Island', '罗得岛', '羅德島州'],
  SC: ['South Carolina', '南卡罗来纳', '南卡羅來納州'], SD: ['South Dakota', '南达科他', '南達科他州'], TN: ['Tennessee', '田纳西', '田納西州'], TX: ['Texas', '得克萨斯', '德州'], UT: ['Utah', '犹他', '猶他州'],
  VT: ['Vermont', '佛蒙特', '佛蒙特州'], VA: ['Virginia', '弗吉尼亚', '維吉尼亞州'], WA: ['Washington', '华盛顿州', '華盛頓州'], WV: ['West Virginia', '西弗吉尼亚', '西維吉尼亞州'], WI: ['Wisconsin', '威斯康星', '威斯康辛州'], WY: ['Wyoming', '怀俄明', '懷俄明州'],
})

/** Parts of countries that are named here; a country itself, Hong Kong and Macao among them, is named by Intl. */
export const regions: SeededRegion[] = [...mainland, ...cities, ...taiwan, ...nations, ...states]
