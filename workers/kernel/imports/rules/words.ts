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
  not_a_role: told('No role. Use one as on the page of a person: Coordinator, Crew, Client contact who signs.', '不是已知的角色。请填写人员页面上的角色：会议协调员、现场人员、客户联系人（可确认）。', '不是已知的角色。請填寫人員頁面上的角色：會議協調員、現場人員、客戶聯絡人（可確認）。'),
  role_not_yours_to_give: told('This role is not yours to give. Choose another, or ask an owner or director.', '你无权授予该角色。请改用其他角色，或联系所有者或总监。', '你無權授予此角色。請改用其他角色，或聯絡擁有者或總監。'),
  outside_your_scope: told('You bring in contacts of your clients alone. Leave the row out, or ask somebody who sees everything.', '你只能导入自己客户的联系人。请删除该行，或请有全部权限的同事导入。', '你只能匯入自己客戶的聯絡人。請刪除該列，或請有全部權限的同仁匯入。'),
  not_for_this_role: told('Does not go with this role. Leave the cell empty.', '与该角色不符。请留空。', '與此角色不符。請留空。'),
  unknown_client: told('No client of this name that you see. Use the name as on the client’s page; contacts need one.', '没有你可查看的同名客户。请填写客户页面上的名称；客户联系人必填。', '沒有你可檢視的同名客戶。請填寫客戶頁面上的名稱；客戶聯絡人必填。'),
  unknown_department: told('No department of this name. Use one from the settings, or leave it empty.', '没有此名称的部门。请填写设置中的部门，或留空。', '沒有此名稱的部門。請填寫設定中的部門，或留空。'),
  not_a_phone: told('Not a phone number. Write it with its country code: +86 138 0013 8000.', '不是电话号码。请带国家代码填写：+86 138 0013 8000。', '不是電話號碼。請含國碼填寫：+886 2 2720 1234。'),
  not_a_language: told('No language we speak. Use English, 简体中文 or 繁體中文.', '不是支持的语言。请填写 English、简体中文 或 繁體中文。', '不是支援的語言。請填寫 English、简体中文 或 繁體中文。'),
  not_a_tax_id: told('Not a tax number of this country. Write it in full, as on an invoice.', '不是该国家或地区的税号。请按发票上的写法完整填写。', '不是此國家或地區的稅籍號碼。請依發票上的寫法完整填寫。'),
  tax_id_check: told('The check digit does not hold: one of the characters is wrong. Compare it with an invoice.', '校验位不符，有字符填错。请对照发票核对。', '檢查碼不符，有字元填錯。請對照發票核對。'),
  not_of_this_country: told('Not an invoice of this country. Choose one of it, or “Invoice”.', '不是该国家或地区的发票种类。请改用当地种类，或填“发票”。', '不是此國家或地區的發票種類。請改用當地種類，或填「發票」。'),
  needed_on_invoice: told('This kind of invoice names its buyer. Fill in the title and the tax number.', '此类发票须注明购买方。请填写抬头和税号。', '此類發票須註明買受人。請填寫抬頭與統一編號。'),
  not_an_invoice_kind: told('No kind of invoice we know. Use one as on the page of a client.', '不是已知的发票种类。请填写客户页面上的种类。', '不是已知的發票種類。請填寫客戶頁面上的種類。'),
  not_an_importance: told('No importance we know. Write “Key client” or “Regular client”, or leave it empty.', '不是已知的重要程度。请填写“重点客户”或“普通客户”，或留空。', '不是已知的重要程度。請填寫「重點客戶」或「一般客戶」，或留空。'),
  not_a_number: told('Not a number of days. From 0 to 365.', '请填写 0 到 365 之间的天数。', '請填寫 0 到 365 之間的天數。'),
  not_minutes: told('Not a length of time. Write whole minutes, or hours: 90, 1.5 h, 1:30.', '不是时长。请填写整数分钟或小时：90、1.5 小时、1:30。', '不是時長。請填寫整數分鐘或小時：90、1.5 小時、1:30。'),
  longer_than_its_days: told('Longer than its days have hours. Shorten it, or give the last day.', '超过所填日期的总时长。请改短，或补上结束日期。', '超過所填日期的總時數。請改短，或補上結束日期。'),
  before_start: told('Ends before it starts. Exchange the two days.', '结束早于开始。请对调两个日期。', '結束早於開始。請對調兩個日期。'),
  in_the_future: told('Not over yet. Bring it in when it is.', '尚未结束。请在结束后导入。', '尚未結束。請於結束後匯入。'),
  years_ago: told('Too long ago. Look at the year.', '年代过早。请检查年份。', '年代過早。請檢查年份。'),
  above_the_whole: told('The areas come to more than the whole. Lower their minutes.', '各领域分钟数之和超过总时长。请改小。', '各領域分鐘數之和超過總時數。請改小。'),
  named_twice: told('An area stands there twice. Put its minutes together.', '同一领域出现两次。请合并分钟数。', '同一領域出現兩次。請合併分鐘數。'),
  not_a_topic: told('No area we know. Use the names of the form, with a semicolon between two.', '不是已知的领域。请使用表单中的名称，多个之间用分号隔开。', '不是已知的領域。請使用表單中的名稱，多個之間以分號隔開。'),
  not_a_website: told('Not a web address. It looks like https://www.company.com.', '不是网址。格式如 https://www.company.com。', '不是網址。格式如 https://www.company.com。'),
  not_an_option: told('No such choice. Use one of those in the form.', '没有此选项。请使用表单中的选项。', '沒有此選項。請使用表單中的選項。'),
  twice_in_file: told('Stands twice in the file. Keep one of the two rows.', '文件中重复。请只保留一行。', '檔案中重複。請只保留一列。'),
  exists_already: told('Is there already. Leave the row out, or choose to skip or update what is there.', '已存在。请删除该行，或选择跳过或更新已有记录。', '已存在。請刪除該列，或選擇略過或更新既有紀錄。'),
}

export const problemHead = {
  line: told('Row', '行', '列'),
  column: told('Column', '列', '欄'),
  text: told('Written there', '原内容', '原內容'),
  what: told('What is wrong, and what would be right', '问题与改法', '問題與改法'),
}
