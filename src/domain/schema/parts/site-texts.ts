import { z } from 'astro/zod';
import { prose, text } from '../fields.ts';

/** Paragraphs about where the content comes from. */
const MAX_PARAGRAPHS = 6;

/** Sentences about where the content of this site comes from: the code cannot know it, and says nothing where they are missing. */
export const siteTexts = z
  .strictObject({
    footer: prose().optional().meta({
      label: '页脚',
      example: '活动由各站报送，区里每月核对。',
      help: '每页最下面的一句：内容从哪来。示例和据报道的说明会自己接在后面。',
    }),
    about: z.array(prose()).max(MAX_PARAGRAPHS).optional().meta({
      label: '内容从哪来',
      example: '["站点、队伍由区文明实践中心提供。"]',
      help: '“关于本站”里的几段话，一段一项。',
    }),
    models: text()
      .optional()
      .meta({ label: '服务模式', example: '照区里的文件画出', help: '区县介绍页“服务模式”旁边的半句话。' }),
    stations: text()
      .optional()
      .meta({ label: '站点网络', example: '都已挂牌', help: '区县介绍页“站点网络”旁边的半句话。' }),
    highlights: text()
      .optional()
      .meta({ label: '好办法', example: '由各队报送', help: '首页“各地的好办法”旁边的半句话。' }),
    station: prose().optional().meta({
      label: '没有菜单的站',
      example: '菜单每月月底公布。',
      help: '还没有活动菜单的站点页上，“这个站还没有把活动菜单放上来”后面的一句。',
    }),
    data: text().optional().meta({
      label: '数据',
      example: '可以随意使用，写明出处就好',
      help: '“媒体引用”页“表格和数据”旁边的半句话：别人可以怎么用。',
    }),
    figures: prose().optional().meta({
      label: '数字',
      example: '数字由各站填报，区里没有另行核实。',
      help: '数字和出处下面的一句：数字是谁的、核实过没有。',
    }),
  })
  .default({});
