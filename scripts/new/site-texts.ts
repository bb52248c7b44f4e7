/** README and workflow of a content repository. */
import { readFileSync } from 'node:fs';

export const WORKFLOW = '.github/workflows/publish.yml';

export const siteReadme = (version: string, district: string): string => `# 志愿服务网站的内容

这个仓库只放内容；做网站的程序在另一个仓库里，用哪一版写在 \`${WORKFLOW}\` 的 \`ref\`（现在是 v${version}）。

- \`content/\`：全部内容。怎么写，看 [content/README.md](content/README.md)。
- \`content/logo.svg\`：标志，自己放进来；没有就用站名的第一个字。
- \`content/public/\`：要原样放到网站上的文件，例如平台的验证文件、底图。没有就不建。
- \`dist/\`、\`program/\`：做出来的网站和程序，不提交。

## 第一次

1. 改 \`content/site.json\`：站名、网址、电话、邮箱、颜色（\`colours\`）、页脚的话（\`texts\`）。
2. \`content/districts/${district}.md\` 写上自己的区县，\`stations/${district}/zhongxin.md\` 写上中心的全称。
   编号 \`${district}\` 是网址的一部分，公开以后就不改；要换的，这两处和 \`menus/${district}/\` 一起改名。
3. 示例的活动换成真的，删掉菜单里的 \`"sample": true\` 和电话旁边的 \`"sample": true\`。
4. 在本机看：

   \`\`\`sh
   git clone --branch v${version} <程序仓库的网址> program
   CONTENT_DIR=content npm --prefix program run check
   CONTENT_DIR=content OUT_DIR=dist npm --prefix program start
   \`\`\`

   Windows 的命令行先写 \`set CONTENT_DIR=content\` 和 \`set OUT_DIR=dist\`，再运行后半句。
5. 推到代码托管：每次改动、每天夜里各做一次网站，做不成就留着上一次的。\`${WORKFLOW}\` 里的程序仓库要换成真的网址。

## 每月

新建下个月的菜单：\`CONTENT_DIR=content npm --prefix program run new -- menu ${district}/zhongxin 2027-01\`；或打开网站的 \`/bianji/\`，放进表格，
存下来的文件放进 \`content/menus/\`。

## 换新版本

1. 看程序的 CHANGELOG 里这一版的“要做什么”。
2. 把 \`${WORKFLOW}\` 里的 \`ref\` 改成新的版本号；本机的 \`program/\` 里运行 \`git fetch --tags && git checkout <版本号>\`。
3. \`CONTENT_DIR=content npm --prefix program run migrate\`，再 \`check\`，都没有问题就提交。
`;

/** The one of deploy/, with this version of the program. */
export const siteWorkflow = (version: string): string =>
  readFileSync(new URL('../../deploy/github/publish.yml', import.meta.url), 'utf8')
    .replace(/^#.*\n/, '# 有改动时、每天夜里，各做一次网站，放到 GitHub Pages。做不成的不放，网上还是上一次的。\n')
    .replace(/ref: v[\d.]+/, `ref: v${version}`);
