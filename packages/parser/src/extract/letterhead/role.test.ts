import { expect, it } from 'vitest'
import { roleOf } from './role.js'

it.each([
  ['国际电联各成员国主管部门', 'member-states'],
  ['Administrations of Member States of the Union', 'member-states'],
  ['ITU-T部门成员', 'sector-members'],
  ['ITU-T Sector Members', 'sector-members'],
  ['第5研究组的ITU-T部门准成员', 'associates'],
  ['ITU-T Associates of Study Group 5', 'associates'],
  ['国际电联学术成员', 'academia'],
  ['ITU Academia', 'academia'],
  ['ITU-T各研究组正副主席', 'chairs'],
  ['The Chairmen and Vice-Chairmen of Study Groups', 'chairs'],
  ['无线电通信局主任', 'directors'],
  ['The Director of the Radiocommunication Bureau', 'directors'],
  ['国际电联秘书长', 'secretary-general'],
  ['The Secretary-General of the ITU', 'secretary-general'],
  ['国际电联海缆讲习班（2019年7月4日，日内瓦）与会者', 'participants'],
  ['Participants in the ITU workshop for Member States', 'participants'],
  ['区域性电信组织', 'regional-organizations'],
  ['Regional telecommunication organizations', 'regional-organizations'],
  ['巴勒斯坦国（第99号决议）', 'observers'],
  ['国际电联区域代表处', 'other'],
  ['The ITU Regional Offices', 'other'],
])('%s: %s', (text, role) => {
  expect(roleOf(text)).toBe(role)
})
