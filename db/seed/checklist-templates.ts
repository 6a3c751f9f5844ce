import type { Line } from '../../workers/modules/checklists/rules/lines'
import type { DutyName } from '../../workers/modules/events/rules/duties'
import { words, type Words } from './words'

type Limits = Partial<Omit<Line, 'key' | 'names'>>
type Said = [names: Words, limits?: Limits]

/** Lines are known by their place when they came: `l1`, `l2`. */
const list = (id: string, names: Words, duty: DutyName, dueDays: number, lines: Said[]) => ({
  id: `clt_${id}`, names, duty, dueDays,
  lines: lines.map(([said, limits], index): Line => ({ key: `l${index + 1}`, names: said, kind: 'tick', unit: null, least: null, most: null, ...limits })),
})

const required: Limits = { required: true }
const photo: Limits = { kind: 'photo' }
const signature: Limits = { kind: 'signature', required: true }
const measured = (unit: string, least: number | null = null, most: number | null = null): Limits => ({ kind: 'number', unit, least, most })

/** What every agency looks at before, on and after the day. */
export const checklistTemplates = [
  list('site_visit', words('Site visit', '场地考察', '場勘'), 'venue', -60, [
    [words('Rooms measured against the floor plan', '按平面图核对房间尺寸', '依平面圖核對場地尺寸')],
    [words('Clear height under the lowest beam', '最低梁下净高', '最低梁下淨高'), measured('m', 2.5)],
    [words('Narrowest point on the way in for goods', '货物通道最窄处', '貨物通道最窄處'), measured('m', 1.2)],
    [words('Step-free way from the street to every seat', '从街面到每个座位都可无障碍通行', '從街面到每個座位皆可無障礙通行'), required],
    [words('Emergency exits free and lit', '安全出口畅通并有照明', '安全出口暢通且有照明'), required],
    [words('Power at the stage', '舞台处供电', '舞台處供電'), measured('A', 32)],
    [words('Mobile network and guest wireless tried', '已试手机信号与来宾无线网络', '已試手機訊號與來賓無線網路')],
    [words('Photo of the loading dock', '卸货区照片', '卸貨區照片'), photo],
    [words('House rules and work times received', '已取得场地规定与施工时间', '已取得場地規定與施工時間')],
  ]),
  list('equipment_test', words('Equipment test', '设备测试', '設備測試'), 'av', -1, [
    [words('Every microphone tried with its spare battery', '每支话筒连同备用电池试过', '每支麥克風連同備用電池試過')],
    [words('Sound level at the last row', '最后一排声压级', '最後一排音壓級'), measured('dB', 65, 85)],
    [words('All slides run from the show computer', '全部演示文稿在播放电脑上跑过', '全部簡報在播放電腦上跑過')],
    [words('Spare projector warm and on the same picture', '备用投影仪已预热且画面一致', '備援投影機已暖機且畫面一致')],
    [words('Interpreting heard on every channel', '同声传译每个频道都能听清', '同步口譯每個頻道皆可聽清')],
    [words('Stream seen on a phone outside the house network', '在场外网络用手机看到直播', '在場外網路用手機看到直播')],
    [words('Cables taped, nothing to trip over', '线缆已固定，没有绊脚处', '線材已固定，沒有絆腳處'), required],
    [words('Photo of the finished stage', '舞台完成照片', '舞台完成照片'), photo],
    [words('Tested by', '测试人签名', '測試人簽名'), signature],
  ]),
  list('packing', words('Packing', '装箱', '裝箱'), 'logistics', -3, [
    [words('Badges counted', '清点胸牌', '清點識別證'), measured('#')],
    [words('Blank badges and printer ribbon', '空白胸牌与打印色带', '空白識別證與列印色帶')],
    [words('Handbooks and gifts counted', '清点会议手册与伴手礼', '清點會議手冊與伴手禮'), measured('#')],
    [words('Signs in the order in which they are put up', '指示牌按安装顺序排好', '指示牌依安裝順序排好')],
    [words('Run of show printed for every post', '每个岗位的流程表已打印', '每個崗位的流程表已列印')],
    [words('First-aid kit complete', '急救箱齐全', '急救箱齊全'), required],
    [words('Adapters, tape, scissors, spare cables', '转接头、胶带、剪刀、备用线', '轉接頭、膠帶、剪刀、備用線')],
    [words('Boxes numbered, list on each lid', '箱子已编号，盖上有清单', '箱子已編號，蓋上有清單')],
  ]),
  list('hand_back', words('Hand-back of the venue', '归还场地', '歸還場地'), 'operations', 1, [
    [words('Everything of ours is out', '我方物品全部撤出', '我方物品全部撤出')],
    [words('Hired equipment counted back', '租用设备已清点归还', '租用設備已清點歸還')],
    [words('Lost property listed and locked away', '失物已登记并锁好', '遺失物已登記並鎖好')],
    [words('Electricity meter', '电表读数', '電表讀數'), measured('kWh')],
    [words('Damage photographed, or none found', '损坏已拍照，或没有损坏', '損壞已拍照，或沒有損壞'), photo],
    [words('Keys and passes handed back', '钥匙与通行证已归还', '鑰匙與通行證已歸還')],
    [words('Signed for the venue', '场地方签名', '場地方簽名'), signature],
  ]),
]
