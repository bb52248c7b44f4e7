import { afterEach, describe, expect, it, vi } from 'vitest';
import { applyModes } from './modes.ts';

/** The dataset of <html> after the script has run. */
function datasetAfter({
  userAgent = '',
  search = '',
  stored = {},
  offset = -480,
}: {
  userAgent?: string;
  search?: string;
  stored?: Record<string, string>;
  /** Of the reader's time zone, in minutes to UTC. */
  offset?: number;
}): Record<string, string> {
  vi.stubGlobal('navigator', { userAgent });
  vi.stubGlobal('location', { search });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored[key] ?? null,
    setItem: (key: string, value: string) => {
      stored[key] = value;
    },
  });
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(offset);
  const root = document.createElement('html');
  applyModes(root);
  return { ...root.dataset } as Record<string, string>;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const ANDROID =
  'Mozilla/5.0 (Linux; Android 13; V2183A Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, ' +
  'like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36';

const APPS = {
  'WeChat, iPhone': `${IPHONE} Mobile/15E148 MicroMessenger/8.0.49(0x18003137) NetType/WIFI Language/zh_CN`,
  'WeChat, Android':
    `${ANDROID} XWEB/1160065 MMWEBSDK/20231202 MMWEBID/5411 MicroMessenger/8.0.47.2560(0x28002F30) ` +
    'WeChat/arm64 Weixin NetType/WIFI Language/zh_CN ABI/arm64',
  'WeChat, Windows':
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) ' +
    'Chrome/122.0.0.0 Safari/537.36 NetType/WIFI MicroMessenger/7.0.20.1781(0x6700143B) ' +
    'WindowsWechat(0x63090a13) XWEB/9129 Flue',
  'QQ, iPhone':
    `${IPHONE} Mobile/15E148 QQ/9.0.56.639 V1_IPH_SQ_9.0.56_1_APP_A Pixel/1170 MiniAppEnable ` +
    'SimpleUISwitch/0 QQTheme/1000 Core/WKWebView',
  'Alipay, Android':
    `${ANDROID} NebulaSDK/1.8.100112 Nebula AlipayDefined(nt:WIFI,ws:393|0|2.75) ` +
    'AliApp(AP/10.5.90.8000) AlipayClient/10.5.90.8000 Language/zh-Hans',
  'DingTalk, iPhone': `${IPHONE} Mobile/15E148 AliApp(DingTalk/7.5.10) com.laiwang.DingTalk/38519416 Channel/201200 language/zh-Hans-CN`,
  'Weibo, iPhone': `${IPHONE} Mobile/15E148 Weibo (iPhone14,5__weibo__14.5.0__iphone__os17.5)`,
  'Weibo, Android': `${ANDROID} Weibo (vivo-V2183A__weibo__14.5.0__android__android13)`,
};
const BROWSERS = {
  'Safari, iPhone': `${IPHONE} Version/17.5 Mobile/15E148 Safari/604.1`,
  'Chrome, Windows':
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
  'QQ Browser, Android':
    'Mozilla/5.0 (Linux; U; Android 13; zh-cn; V2183A Build/TP1A.220624.014) AppleWebKit/537.36 ' +
    '(KHTML, like Gecko) Version/4.0 Chrome/109.0.5414.86 MQQBrowser/14.9 Mobile Safari/537.36 ' +
    'COVC/046715',
  'UC, Android':
    'Mozilla/5.0 (Linux; U; Android 13; zh-CN; V2183A Build/TP1A.220624.014) AppleWebKit/537.36 ' +
    '(KHTML, like Gecko) Version/4.0 Chrome/100.0.4896.58 UCBrowser/16.6.2.1315 Mobile Safari/537.36',
  'Huawei Browser':
    'Mozilla/5.0 (Linux; Android 10; HarmonyOS; NOH-AN00; HMSCore 6.13.0.301) AppleWebKit/537.36 ' +
    '(KHTML, like Gecko) Chrome/114.0.5735.196 HuaweiBrowser/15.0.2.311 Mobile Safari/537.36',
};

describe('data-in-app', () => {
  it.each(Object.entries(APPS))('is set in %s', (_, userAgent) => {
    expect(datasetAfter({ userAgent })).toHaveProperty('inApp', '');
  });
  it.each(Object.entries(BROWSERS))('is not set in %s', (_, userAgent) => {
    expect(datasetAfter({ userAgent })).not.toHaveProperty('inApp');
  });
});

describe('长辈模式', () => {
  it('is set by the address, and remembered', () => {
    const stored = {};
    expect(datasetAfter({ search: '?mode=elder', stored })).toHaveProperty('mode', 'elder');
    expect(datasetAfter({ stored })).toHaveProperty('mode', 'elder');
    expect(datasetAfter({ search: '?mode=plain', stored })).not.toHaveProperty('mode');
  });
});

it('marks readers outside Beijing time', () => {
  expect(datasetAfter({ offset: 0 })).toHaveProperty('zone');
  expect(datasetAfter({})).not.toHaveProperty('zone');
});
