/** What a station has (资源地图), as codes of `MapPlace.has`, in the order of the filter. */
export const ASSETS = ['areas', 'highlight', 'courses', 'teams'] as const;
export type Asset = (typeof ASSETS)[number];

export const ASSET_WORDS: Readonly<Record<Asset, string>> = {
  areas: '功能区',
  highlight: '亮点',
  courses: '课程',
  teams: '队伍',
};

/** `/data/map-cards.json`: what the card of a station shows besides its entry in `MapData`. Fetched when the first card opens. */
export interface MapCards {
  /** By key; without stations of which nothing is known. */
  stations: Record<string, MapCard>;
  /** Levels of its network by district: 镇；村（社区）：7个；网格：59个; without districts whose report gives no detail. */
  networks: Record<string, MapCardLink>;
}

export interface MapCard {
  areas: string[];
  highlight: string;
  courses: MapCardLink[];
  teams: MapCardLink[];
}

interface MapCardLink {
  name: string;
  href: string;
}
