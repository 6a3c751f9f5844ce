import type { Titles } from '../../exports/rules/columns'

const told = (en: string, hans: string, hant: string): Titles => ({ en, 'zh-Hans': hans, 'zh-Hant': hant })

/** What is wrong in a cell, and what would be right; for the page and for the file that lists what is wrong. */
export const problemWords: Record<string, Titles> = {
  required: told('Empty. This column needs a value in every row.', '为空。该列每行都要填写。', '空白。此欄每列都要填寫。'),
  too_long: told('Too long. Shorten it to 200 characters, notes to 5,000.', '过长。请缩短至 200 字以内，备注 5,000 字以内。', '過長。請縮短至 200 字以內，備註 5,000 字以內。'),
  not_a_country: told('No country we know. Write its name or its two-letter code: China or CN.', '不是已知的国家或地区。请填写名称或两位代码：中国 或 CN。', '不是已知的國家或地區。請填寫名稱或兩碼代號：中國 或 CN。'),
  not_a_category: told('No category of the agency. Use the name or the code of one, as on the page of a supplier.', '不是本公司的类别。请填写已有类别的名称或代码。', '不是本公司的類別。請填寫既有類別的名稱或代碼。'),
  not_a_date: told('Not a date. Write the year first: 2026-12-09.', '不是日期。请先写年份：2026-12-09。', '不是日期。請先寫年份：2026-12-09。'),
  not_an_address: told('Not an email address. It looks like name@company.com.', '不是邮箱地址。格式如 name@company.com。', '不是電子郵件地址。格式如 name@company.com。'),
  unknown_person: told('Nobody with this address can do it. Use the address of an active colleague who sees the event.', '没有可承担的同事使用此邮箱。请填写能查看该活动的在职同事邮箱。', '沒有可承擔的同仁使用此電子郵件。請填寫能檢視該活動的在職同仁電子郵件。'),
  twice_in_file: told('Stands twice in the file. Keep one of the two rows.', '文件中重复。请只保留一行。', '檔案中重複。請只保留一列。'),
  exists_already: told('Is there already. Leave the row out, or choose to skip or update what is there.', '已存在。请删除该行，或选择跳过或更新已有记录。', '已存在。請刪除該列，或選擇略過或更新既有紀錄。'),
}

export const problemHead = {
  line: told('Row', '行', '列'),
  column: told('Column', '列', '欄'),
  text: told('Written there', '原内容', '原內容'),
  what: told('What is wrong, and what would be right', '问题与改法', '問題與改法'),
}
