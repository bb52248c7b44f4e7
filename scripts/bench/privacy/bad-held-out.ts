/** Lines with private data that must not be published: written after the check, used only to measure it. */
import type { Templates } from './people.ts';
import { fullWidth, inChinese, inGroups } from './typed-forms.ts';

export const BAD_HELD_OUT: Templates = {
  mobile: [
    (person) => `有意者请联系老张：${person.mobile()}`,
    (person) => `${person.mobile()}（微信同号）`,
    (person) => `手机 ${inGroups(person.mobile(), [3, 4, 4], ' - ')}`,
    (person) => `tel: +86 ${inGroups(person.mobile(), [3, 4, 4], ' ')}`,
    (person) => `站长手机：${inGroups(person.mobile(), [3, 4, 4], '_')}`,
    (person) => `${person.mobile().slice(0, 7)}****，中了二等奖`,
    (person) => `报名：${inChinese(person.mobile().slice(0, 3))}${person.mobile().slice(3)}`,
    (person) => `联系人手机号码为${fullWidth(inGroups(person.mobile(), [3, 4, 4], ' '))}。`,
    (person) => `打 ${person.mobile().slice(0, 3)}(${person.mobile().slice(3, 7)})${person.mobile().slice(7)}`,
    (person) => `找队长${person.name()}，${inGroups(person.mobile(), [7, 4], ' ')}`,
    (person) => `${person.name()}${person.mobile()}`,
    (person) => `短信报名发到86${person.mobile()}`,
  ],
  identity: [
    (person) => `身份证${person.identity()}`,
    (person) => `名单：${person.name()}/${person.identity()}/合格`,
    (person) => `老证号码 ${person.oldIdentity()}`,
    (person) => `${person.name()}身份证${person.identity().slice(0, 10)}****${person.identity().slice(-4)}`,
    (person) => `ID：${inGroups(person.identity(), [3, 3, 4, 4, 4], ' ')}`,
  ],
  'bank-card': [
    (person) => `转到${person.bankCard(16)}就行`,
    (person) => `账号：${inGroups(person.bankCard(19), [4, 4, 4, 4, 3], '-')}`,
    (person) => `补贴发到${person.name()}的卡 ${person.bankCard(18)}`,
  ],
  plate: [
    (person) => `鲁N${person.digits(4)}P乱停在活动室门口`,
    (person) => `闽DF${person.digits(5)}是谁的车`,
    (person) => `接送老人的是志愿者的车，苏G·${person.digits(5)}`,
  ],
  account: [
    (person) => `VX：zz${person.digits(6)}`,
    (person) => `微信id: lifa-${person.digits(3)}`,
    (person) => `扫码不了的加我微信 sunny${person.digits(4)}`,
    (person) => `QQ ${person.number(1, 9)}${person.digits(8)}`,
    (person) => `有问题发邮件：wang_${person.digits(4)}@sina.com`,
    (person) => `${person.number(1, 9)}${person.digits(7)}@foxmail.com 收照片`,
  ],
  home: [
    () => `送餐到幸福里小区15号楼3单元1102室`,
    () => `老人住7栋2单元301，没有电梯`,
    (person) => `${person.name()}（住六号楼三单元四零二）需要代买药`,
    () => `志愿者到4-3-502室帮老人换灯泡，老人家住新苑小区4-3-502`,
    () => `现住人民路25号5号楼302`,
    () => `入户地址：9幢二单元601室`,
  ],
  child: [
    (person) => `三（1）班的${person.name()}捐出了压岁钱`,
    (person) => `小朋友${person.name()}，6岁，上幼儿园大班`,
    (person) => `育英小学五年级学生${person.name()}当小讲解员`,
    (person) => `照片里是${person.name()}同学，实验小学四年级3班`,
    (person) => `高二的${person.name()}同学教老人用手机`,
    (person) => `${person.name()}今年七岁，在向阳小学读书`,
  ],
  patient: [
    (person) => `社区居民${person.name()}得了乳腺癌，邻居来帮忙`,
    (person) => `脑瘫儿童${person.name()}的家里装上了扶手`,
    (person) => `${person.name()}长期卧床，队员每周去翻身`,
    (person) => `病人${person.name()}已经出院`,
  ],
  'in-need': [
    (person) => `低保家庭${person.name()}一家收到年货`,
    (person) => `脱贫户${person.name()}今年收入多了`,
    (person) => `给空巢老人${person.name()}过八十大寿`,
    (person) => `${person.name()}是村里的低保户`,
    (person) => `孤儿${person.name()}考上了大学`,
    (person) => `慰问对象：特困人员${person.name()}`,
    (person) => `盲人${person.name()}来听电影`,
    (person) => `${person.name()}老人，独居，85岁`,
  ],
};
