/** Lines that must not go on the site, written after the finders: they only measure. */
import type { Templates } from './people.ts';
import { fullWidth, inChinese, inGroups } from './typed-forms.ts';

export const BAD_HELD_OUT: Templates = {
  mobile: [
    (one) => `有意者请联系老张：${one.mobile()}`,
    (one) => `${one.mobile()}（微信同号）`,
    (one) => `手机 ${inGroups(one.mobile(), [3, 4, 4], ' - ')}`,
    (one) => `tel: +86 ${inGroups(one.mobile(), [3, 4, 4], ' ')}`,
    (one) => `站长手机：${inGroups(one.mobile(), [3, 4, 4], '_')}`,
    (one) => `${one.mobile().slice(0, 7)}****，中了二等奖`,
    (one) => `报名：${inChinese(one.mobile().slice(0, 3))}${one.mobile().slice(3)}`,
    (one) => `联系人手机号码为${fullWidth(inGroups(one.mobile(), [3, 4, 4], ' '))}。`,
    (one) => `打 ${one.mobile().slice(0, 3)}(${one.mobile().slice(3, 7)})${one.mobile().slice(7)}`,
    (one) => `找队长${one.name()}，${inGroups(one.mobile(), [7, 4], ' ')}`,
    (one) => `${one.name()}${one.mobile()}`,
    (one) => `短信报名发到86${one.mobile()}`,
  ],
  identity: [
    (one) => `身份证${one.identity()}`,
    (one) => `名单：${one.name()}/${one.identity()}/合格`,
    (one) => `老证号码 ${one.oldIdentity()}`,
    (one) => `${one.name()}身份证${one.identity().slice(0, 10)}****${one.identity().slice(-4)}`,
    (one) => `ID：${inGroups(one.identity(), [3, 3, 4, 4, 4], ' ')}`,
  ],
  'bank-card': [
    (one) => `转到${one.bankCard(16)}就行`,
    (one) => `账号：${inGroups(one.bankCard(19), [4, 4, 4, 4, 3], '-')}`,
    (one) => `补贴发到${one.name()}的卡 ${one.bankCard(18)}`,
  ],
  plate: [
    (one) => `鲁N${one.digits(4)}P乱停在活动室门口`,
    (one) => `闽DF${one.digits(5)}是谁的车`,
    (one) => `接送老人的是志愿者的车，苏G·${one.digits(5)}`,
  ],
  account: [
    (one) => `VX：zz${one.digits(6)}`,
    (one) => `微信id: lifa-${one.digits(3)}`,
    (one) => `扫码不了的加我微信 sunny${one.digits(4)}`,
    (one) => `QQ ${one.number(1, 9)}${one.digits(8)}`,
    (one) => `有问题发邮件：wang_${one.digits(4)}@sina.com`,
    (one) => `${one.number(1, 9)}${one.digits(7)}@foxmail.com 收照片`,
  ],
  home: [
    () => `送餐到幸福里小区15号楼3单元1102室`,
    () => `老人住7栋2单元301，没有电梯`,
    (one) => `${one.name()}（住六号楼三单元四零二）需要代买药`,
    () => `志愿者到4-3-502室帮老人换灯泡，老人家住新苑小区4-3-502`,
    () => `现住人民路25号5号楼302`,
    () => `入户地址：9幢二单元601室`,
  ],
  child: [
    (one) => `三（1）班的${one.name()}捐出了压岁钱`,
    (one) => `小朋友${one.name()}，6岁，上幼儿园大班`,
    (one) => `育英小学五年级学生${one.name()}当小讲解员`,
    (one) => `照片里是${one.name()}同学，实验小学四年级3班`,
    (one) => `高二的${one.name()}同学教老人用手机`,
    (one) => `${one.name()}今年七岁，在向阳小学读书`,
  ],
  patient: [
    (one) => `社区居民${one.name()}得了乳腺癌，邻居来帮忙`,
    (one) => `脑瘫儿童${one.name()}的家里装上了扶手`,
    (one) => `${one.name()}长期卧床，队员每周去翻身`,
    (one) => `病人${one.name()}已经出院`,
  ],
  'in-need': [
    (one) => `低保家庭${one.name()}一家收到年货`,
    (one) => `脱贫户${one.name()}今年收入多了`,
    (one) => `给空巢老人${one.name()}过八十大寿`,
    (one) => `${one.name()}是村里的低保户`,
    (one) => `孤儿${one.name()}考上了大学`,
    (one) => `慰问对象：特困人员${one.name()}`,
    (one) => `盲人${one.name()}来听电影`,
    (one) => `${one.name()}老人，独居，85岁`,
  ],
};
