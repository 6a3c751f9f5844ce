import type { Titles } from '../../../kernel/exports/rules/columns'
import { told } from '../../../kernel/exports/rules/titles'

/** What a client's company does: work for several of them is experience in several industries. */
export const industries = ['healthcare', 'finance', 'technology', 'automotive', 'manufacturing', 'energy', 'consumer', 'education', 'government', 'culture', 'property', 'travel', 'media', 'other'] as const
export type Industry = (typeof industries)[number]

/** In the words of pages and files alike. */
export const industryWords: Record<Industry, Titles> = {
  healthcare: told('Healthcare', '医疗健康', '醫療健康'),
  finance: told('Finance', '金融', '金融'),
  technology: told('Technology', '科技', '科技'),
  automotive: told('Automotive', '汽车', '汽車'),
  manufacturing: told('Manufacturing', '制造', '製造'),
  energy: told('Energy', '能源', '能源'),
  consumer: told('Consumer goods', '消费品', '消費品'),
  education: told('Education and research', '教育科研', '教育與研究'),
  government: told('Government', '政府', '政府'),
  culture: told('Culture and charity', '文化公益', '文化公益'),
  property: told('Property', '地产', '不動產'),
  travel: told('Travel and hotels', '旅游酒店', '旅遊與飯店'),
  media: told('Media', '媒体', '媒體'),
  other: told('Other', '其他', '其他'),
}
