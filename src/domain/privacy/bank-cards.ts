/** Bank cards: 16 to 19 digits with a Luhn check digit (ISO/IEC 7812-1). UnionPay cards start with 62. */
import { notAfter } from '../guarded.ts';
import { contextOf, maskEnds, matchSlices, type PrivacyKind } from './kind.ts';

const DIGITS = notAfter(/[\d.-]/, /[1-9]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{4}(?:[ -]?\d{1,3})?(?![\d-])/g);
const MASKED = notAfter(/[\d*]/, /(?:[3-6]\d{3})[ -]?(?:[*×●•xX]{2,12}[ -]?){1,3}\d{3,4}(?![\d*])/g);
const CARD_WORDS = /银行|卡号|账号|账户|帐号|帐户|工资卡|收款|打款|转账|汇款|存折|一卡通|开户/;
/** Accounts of organisations are public, as for donations. */
const UNIT_ACCOUNT = /对公|户名[：: ]?[^，,。]*(?:会|中心|委|办|局|社|公司|医院|学校)|慈善总?会|基金会|红十字会|财政/;
const OTHER_NUMBER =
  /(?:信用代码|编号|单号|流水号?|文号|序列号|登记号|案号|书号|备案号?|设备号?|条码|许可证号?|ISBN)[：: ]*$/i;
const MIN_LENGTH = 16;
const MAX_LENGTH = 19;

export const bankCards: PrivacyKind = {
  code: 'bank-card',
  name: '银行卡号',
  fix: '请删掉，收款账号不能上网；要捐助，请写“到站里登记”，或写慈善会的对公账户',
  find: (plain) => [
    ...matchSlices(plain, DIGITS, ({ 0: part, index }) => isCard(part.replaceAll(/\D/g, ''), plain, index)),
    ...matchSlices(plain, MASKED, ({ index }) =>
      CARD_WORDS.test(contextOf(plain, { start: index, end: index }, 20, 0).before),
    ),
  ],
  mask: (part) => maskEnds(part.replaceAll(/[^\d*]/g, '')),
};

function isCard(digits: string, plain: string, index: number): boolean {
  const { before } = contextOf(plain, { start: index, end: index }, 30, 0);
  if (digits.length < MIN_LENGTH || digits.length > MAX_LENGTH || /^(\d)\1+$/.test(digits)) return false;
  if (UNIT_ACCOUNT.test(before) || OTHER_NUMBER.test(before)) return false;
  const personal = /银行卡|卡号|工资卡|存折|一卡通/.test(before);
  return luhn(digits) ? /^(?:62|[3-5])/.test(digits) || CARD_WORDS.test(before) : personal && /^[3-69]/.test(digits);
}

/** ISO/IEC 7812-1, annex B: every second digit from the right is doubled. */
function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
