/** The handbook's pictures of 编辑台, one a step. scripts/handbook/pictures.ts makes them. */

/** Beside the handbook, where every Git host shows them; the loaders of content skip folders whose name begins with a dot. */
export const PICTURE_FOLDER = '.handbook';
export const MAX_PICTURE_BYTES = 40_000;

export interface Picture {
  file: string;
  /** Chinese: what the picture shows. */
  alt: string;
}

export const PICTURES = {
  start: {
    file: '1-fang-jin-lai.png',
    alt: '编辑台第一步“放进来”：选好站点和月份，下面是放表格、贴文字、接着上个月写三个入口',
  },
  review: { file: '2-he-dui.png', alt: '第二步“核对”：没看懂的一格框了出来，旁边是月历和可以点的答案（示例）' },
  edit: { file: '3-zhu-xiang-gai.png', alt: '第三步“逐项改”：一个月按周排开，右边写着还差什么（示例）' },
  look: { file: '4-kan-yang.png', alt: '第四步“看样”：网页、A4通知、发群图、发群文字并排（示例）' },
  handOver: {
    file: '5-jiao-chu-qu.png',
    alt: '最后“交出去”：发给维护人、下载文件，旁边是和网上那份比、还有没有没定的（示例）',
  },
} as const satisfies Record<string, Picture>;

export const pictureOf = ({ file, alt }: Picture): string => `![${alt}](${PICTURE_FOLDER}/${file})`;
