import type { KindsWords } from '../kinds-words.js'

export const kinds: KindsWords = {
  report:
    /(?:会议|全会|工作组|研究组|顾问组|焦点组|报告人组|部分)?(?:总结)?报告(?!人)|纪要|会议(?:摘要)?记录|(?:结论|决定|成果)(?:摘要|概要|总结)/u,
  agenda:
    /议程|议事日程|(?:会议|工作)日程|(?:讲习班|研讨会|论坛)的?(?:日程|节目)|(?:会议|工作)的?时间(?:管理)?(?:安排)?(?:计划|表)/u,
  termsOfReference: /职责范围|职权范围/u,
  liaisonStatement: /联络(?:声明|函)/u,
  opening: /开幕|会议开始|宣布开会/u,
  closing: /闭幕|会议结束|散会/u,
  head: 'last',
}
