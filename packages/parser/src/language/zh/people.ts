import type { PeopleWords } from '../people-words.js'
import { countries } from './countries.js'

export const people: PeopleWords = {
  courtesyBefore: '',
  courtesyForMany: '',
  courtesyBehind: '先生|女士|教授|博士|小姐|夫人|阁下|工程师',
  roles: [
    ['deputy-secretary-general', '(?:常务)?副秘书长'],
    ['secretary-general', '秘书长'],
    ['deputy-director', '副主任'],
    ['director', '(?:代理|候任)?主任|局长'],
    ['vice-chair', '副主席'],
    ['chair', '(?:联合|共同|代理|候任)?主席'],
    ['associate-rapporteur', '(?:副|助理|协理)报告人'],
    ['rapporteur', '(?:联合|代理|共同)?报告人'],
    ['editor', '(?:联合)?(?:编辑|编写人|编者)'],
    ['liaison-officer', '联络(?:官|员|人|代表|报告人)'],
    ['contact', '联系人'],
    ['convener', '召集人'],
    ['coordinator', '协调(?:员|人)'],
    ['counsellor', '参赞|(?:标准化局|通信局|发展局|研究组|顾问组|TSB|BR|BDT)的?顾问(?!组)'],
    ['adviser', '顾问'],
    ['secretary', '秘书'],
    ['delegate', '代表团团长|与会代表'],
    ['representative', '代表'],
  ],
  roleToName: '由|即|为|是',
  appointing: '(?:将|被|已|继续|再次|可|应|应当|不再)?(?:辞去|卸任|担任|出任|当选为?|兼任|任命为|作为|为|任)',
  presides: '主持',
  appoints: '任命|推选|选举|指定|推举',
  organization:
    '公司|集团|大学|学院|研究院|研究所|协会|学会|联盟|委员会|工作组|研究组|焦点组|主管部门|部门|部(?!分)|局(?!长)|电信|实验室|会议|组织|论坛',
  beforeName:
    '选任官员|官员|工程师|专家|同事|感谢|欢迎|祝贺|任命|提名|选举|推选|邀请|会见|来自|以及|代表|介绍|其中|[和与及由向请对的为是经将让使在给、]',
  surnames:
    '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝安常乐于时傅皮卞齐康伍余元顾孟黄穆萧尹姚邵汪祁毛禹狄米贝明臧戴谈宋庞熊纪舒屈项祝董梁杜阮蓝闵季贾路江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫房解应宗丁宣邓洪包左石崔吉龚程邢裴陆荣翁荀甄曲封储靳段富焦谷车侯全秋仲伊宫宁仇栾甘厉武符刘景詹龙叶幸司黎蒲邰尚温庄晏柴瞿阎连习艾向古易廖终居衡步都耿满匡国文寇广东欧利师巩聂关查游权益桓岳帅肖朴闫',
  compoundSurnames: ['欧阳', '司马', '上官', '诸葛', '司徒', '皇甫', '尉迟', '公孙', '慕容', '东方'],
  countries,
}
