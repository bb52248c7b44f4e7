/** `/bianji/monthly/`: one sheet that tells an editor how to hand in the activities of a month. */
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import type { PageMeta } from '../site/page.ts';

export interface MonthlyGuideView {
  meta: PageMeta;
  siteName: string;
  desk: { href: string; address: string; typed: string };
  pdf: { href: string; download: string } | undefined;
  contact: { phone: string | undefined; hours: string; email: string | undefined; sample: boolean };
}

const TITLE = '每月怎么交活动';

export function monthlyGuideView({ catalogue: { site }, pdf }: World): MonthlyGuideView {
  const { phone, hours = '', email, sample } = site.contact;
  return {
    meta: {
      title: TITLE,
      description: '给社区编辑的一张纸：打开编辑台、放进表格、看一遍、交出去，四步交完下个月的活动。A4纸打印。',
      path: urls.monthlyGuide(),
      crumbs: [{ name: '编辑台', href: urls.bianji() }, { name: TITLE }],
      data: [],
    },
    siteName: site.name,
    desk: {
      href: urls.bianji(),
      address: urls.absolute(urls.bianji(), site.url),
      typed: urls.typed(urls.bianji(), site.url),
    },
    pdf: pdf ? { href: urls.monthlyGuidePdf(), download: `${TITLE}.pdf` } : undefined,
    contact: { phone, hours, email, sample },
  };
}
