import { privateMail, qqNumbers, wechatIds } from './accounts.ts';
import { bankCards } from './bank-cards.ts';
import { homes } from './homes.ts';
import { identityNumbers } from './identity-numbers.ts';
import type { PrivacyKind } from './kind.ts';
import { mobiles } from './mobiles.ts';
import { namedChildren, namedInNeed, namedPatients } from './people.ts';
import { plates } from './plates.ts';

/** All kinds of private data, most specific first: of overlapping findings, the first kind wins. */
export const PRIVACY_KINDS: readonly PrivacyKind[] = [
  identityNumbers,
  bankCards,
  privateMail,
  mobiles,
  wechatIds,
  qqNumbers,
  plates,
  homes,
  namedChildren,
  namedPatients,
  namedInNeed,
];
