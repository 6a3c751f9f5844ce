/** The words an agency begins with, until it writes its own. */
export const defaultTexts = (agency: string): Record<string, string> => ({
  en: `${agency} plans and runs events. To do so we keep your name, how to reach you, your company and role, and what you say, agree and do in Convoke.

We use it to plan events with you, to tell you what concerns you, and to prove what was agreed. Only the people of ${agency} who work on your events see it, and the companies that run Convoke for us, on our behalf.

We keep what was issued, signed, verified or paid for as long as the law asks, and delete the rest when you leave or ask us to. What was done when, and by whom, stays on the record without saying who you were.

You can see and correct your data, have a copy of all of it, have it erased, and complain to your data protection authority. Your account page does the first two; for the rest ask ${agency}.`,
  'zh-Hans': `${agency}策划并执行活动。为此，我们保存您的姓名、联系方式、公司和职务，以及您在 Convoke 中的发言、确认和操作。

我们将这些信息用于与您一起筹备活动、通知与您有关的事项，以及证明已确认的内容。只有${agency}中负责您的活动的人员，以及受我们委托运行 Convoke 的公司可以看到。

已签发、签署、核验或付款的内容，我们按法律要求的期限保存；其余内容在您离开或提出要求时删除。何时由谁做了什么仍会保留在记录中，但不再显示您的身份。

您可以查看和更正您的信息、获取全部信息的副本、要求删除，并向个人信息保护主管部门投诉。前两项可在账号页面完成，其余请联系${agency}。`,
  'zh-Hant': `${agency}企劃並執行活動。為此，我們保存您的姓名、聯絡方式、公司與職稱，以及您在 Convoke 中的發言、確認與操作。

我們將這些資料用於與您一起籌備活動、通知與您有關的事項，以及證明已確認的內容。只有${agency}中負責您的活動的人員，以及受我們委託營運 Convoke 的公司可以看到。

已核發、簽署、驗證或付款的內容，我們依法律要求的期限保存；其餘內容在您離開或提出要求時刪除。何時由誰做了什麼仍會保留在紀錄中，但不再顯示您的身分。

您可以查看並更正您的資料、取得全部資料的複本、要求刪除，並向個人資料保護主管機關申訴。前兩項可在帳號頁面完成，其餘請聯絡${agency}。`,
})
