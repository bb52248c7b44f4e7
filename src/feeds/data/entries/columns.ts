/** The columns of the CSV files: heading, and the cell of an entry. */
import { listed } from '../../../view-models/words/dates/dates.ts';
import type { Named, PlainFigureData, SourceData } from '../parts.ts';
import type { EntryData, EntrySet, FigureData } from './schema.ts';

type Columns<Entry> = readonly [heading: string, cell: (entry: Entry) => string | number][];

const OWNER_WORDS: Readonly<Record<FigureData['kind'], string>> = {
  district: '区县',
  station: '站点',
  team: '队伍',
  brand: '品牌',
  activity: '活动',
};

const names = (entries: readonly Named[]): string => listed(entries.map(({ name }) => name));
const figuresText = (figures: readonly PlainFigureData[]): string =>
  figures.map(({ label, text, asOf }) => `${label}${text}（${asOf}）`).join('；');
const sourcesText = (sources: readonly SourceData[]): string => sources.map(sourceText).join('；');
const sourceText = ({ title, publisher = '报道（媒体待核）', date, dateKind, dateNote }: SourceData): string =>
  [title, publisher, date === undefined ? '' : date + (dateKind ?? ''), dateNote].filter(Boolean).join('，');

const described: Columns<EntryData['teams' | 'stations' | 'brands']> = [
  ['服务对象', ({ serves }) => listed(serves)],
  ['荣誉', ({ honours }) => honours.map(({ text }) => text).join('；')],
  ['数字', ({ figures }) => figuresText(figures)],
  ['来源', ({ sources }) => sourcesText(sources)],
  ['引用格式', ({ citation }) => citation],
  ['网址', ({ url }) => url],
  ['编号', ({ key }) => key],
  ['更新日期', ({ updatedOn }) => updatedOn],
  ['版本号', ({ version = '' }) => version],
];

export const COLUMNS: { [Name in EntrySet]: Columns<EntryData[Name]> } = {
  figures: [
    ['区县', ({ district }) => district.name],
    ['谁的', ({ kind }) => OWNER_WORDS[kind]],
    ['名称', ({ owner }) => owner.name],
    ['项目', ({ label }) => label],
    ['内容', ({ text }) => text],
    ['数值', ({ value }) => value],
    ['单位', ({ unit }) => unit],
    ['截至', ({ asOf }) => asOf],
    ['说明', ({ note = '' }) => note],
    ['对不上', ({ discrepancy = '' }) => discrepancy],
    ['来源', ({ source }) => (source ? sourceText(source) : '')],
    ['来源网址', ({ source }) => source?.url ?? ''],
    ['引用格式', ({ citation }) => citation],
    ['网址', ({ owner }) => owner.url],
    ['更新日期', ({ updatedOn }) => updatedOn],
    ['版本号', ({ version = '' }) => version],
  ],
  teams: [
    ['区县', ({ district }) => district.name],
    ['队名', ({ name }) => name],
    ['性质', ({ kind }) => kind],
    ['所属', ({ affiliation = '' }) => affiliation],
    ['站点', ({ stations }) => names(stations)],
    ['品牌', ({ brands }) => names(brands)],
    ['成立', ({ founded = '' }) => founded],
    ['做什么', ({ focus }) => listed(focus)],
    ['多久一次', ({ rhythm = '' }) => rhythm],
    ['队员', ({ roles }) => listed(roles)],
    ['合作单位', ({ partners }) => listed(partners)],
    ['公开电话', ({ contact }) => contact?.phone ?? ''],
    ...described,
    ['资料', ({ sheet }) => sheet],
  ],
  stations: [
    ['区县', ({ district }) => district.name],
    ['站名', ({ name }) => name],
    ['层级', ({ level }) => level],
    ['性质', ({ kind }) => kind],
    ['状态', ({ status }) => status],
    ['上级', ({ parent }) => parent?.name ?? ''],
    ['镇街', ({ town = '' }) => town],
    ['地址', ({ address = '' }) => address],
    ['经度', ({ position }) => position?.lng ?? ''],
    ['纬度', ({ position }) => position?.lat ?? ''],
    ['坐标精度', ({ position }) => position?.precision ?? ''],
    ['开放时间', ({ hours = '' }) => hours],
    ['公开电话', ({ contact }) => contact?.phone ?? ''],
    ['亮点', ({ highlight = '' }) => highlight],
    ['功能区', ({ areas }) => listed(areas.map(({ name }) => name))],
    ['特色', ({ features }) => listed(features)],
    ['无障碍', ({ accessibility }) => listed(accessibility)],
    ['队伍', ({ teams }) => names(teams)],
    ['品牌', ({ brands }) => names(brands)],
    ...described,
  ],
  brands: [
    ['区县', ({ district }) => district.name],
    ['名称', ({ name }) => name],
    ['性质', ({ kind }) => kind],
    ['主办', ({ owner }) => owner],
    ['队伍', ({ teams }) => names(teams)],
    ['站点', ({ stations }) => names(stations)],
    ['内容', ({ themes }) => listed(themes)],
    ['级别', ({ level = '' }) => level],
    ['新老', ({ generation = '' }) => generation],
    ...described,
  ],
};
