import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { offerReading } from './offer-reading.ts';
import { spokenPage } from './spoken-page.ts';
import { mandarinVoice } from './voice.ts';

const NOW = { day: '2026-11-29', time: '09:00' } as const;
const voice = (lang: string, localService = true) => ({ lang, localService }) as SpeechSynthesisVoice;
const row = (day: string, name: string, attributes = '') =>
  `<li data-day="${day}" data-start="09:00" data-end="10:30" ${attributes}><h3 class="act-name">${name}</h3>
   <span class="act-where">203室</span><span class="vh">为老</span><span class="who">60岁以上</span>
   <span class="join">打0534-261 2345报名</span></li>`;

describe('the voice', () => {
  it.each([
    [[voice('en-US'), voice('zh-TW'), voice('zh_CN')], 'zh_CN'],
    [[voice('zh-HK'), voice('zh-TW')], 'zh-TW'],
    [[voice('cmn-Hans-CN')], 'cmn-Hans-CN'],
    [[voice('zh-HK'), voice('en-US')], undefined],
    [[voice('zh-CN', false)], undefined],
  ])('speaks Mandarin and is on the device', (voices, lang) => {
    expect(mandarinVoice(voices)?.lang).toBe(lang);
  });
});

describe('the text', () => {
  it('of an activity has its facts as they are said', () => {
    document.body.innerHTML = `<main><h1>想当志愿者？<wbr>来登记</h1><dl class="facts two">
      <div><dt>时间</dt><dd class="when-over"><strong>已经结束</strong></dd><dd>
      <strong>12月5日周六 9:30—11:30</strong><small>还有6天</small></dd></div>
      <div><dt>地点</dt><dd><strong>东庄社区</strong></dd></div></dl></main>`;
    expect(spokenPage(document, NOW)).toEqual([
      '想当志愿者？来登记。',
      '时间，十二月五号周六上午九点半到十一点半，还有六天。',
      '地点，东庄社区。',
    ]);
  });
  it('of a station has its coming activities, telephone digits one by one', () => {
    document.body.innerHTML = `<main><h1>东庄社区</h1><section class="to-come"><ul>
      ${row('2026-11-28', '过了', 'data-rel="past"')}${row('2026-11-29', '理发')}</ul></section></main>`;
    expect(spokenPage(document, NOW)).toEqual([
      '东庄社区接下来有一场。',
      '今天，十一月二十九号，星期日，上午九点到十点半，理发，二零三室，六十岁以上，打零五三四，二六幺二三四五报名。',
    ]);
  });
  it('of a week has the first day with something', () => {
    document.body.innerHTML = `<main><h1>本周</h1><div id="days">
      <ul>${row('2026-11-30', '一')}</ul><ul>${row('2026-12-01', '二')}</ul></div></main>`;
    expect(spokenPage(document, NOW)).toHaveLength(2);
  });
  it('says that there is nothing', () => {
    document.body.innerHTML = '<main><h1>本周</h1><div id="days"></div></main>';
    expect(spokenPage(document, NOW)).toEqual(['接下来没有排活动。']);
  });
});

describe('the offer', () => {
  const speech: { getVoices: () => SpeechSynthesisVoice[]; onvoiceschanged?: () => void } = { getVoices: () => [] };
  beforeEach(() => {
    document.body.innerHTML = '<main><div id="days"></div></main>';
    vi.stubGlobal('speechSynthesis', speech);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  const button = () => document.querySelector('.aloud button')?.textContent;

  it('appears when the voices have been loaded, once', () => {
    offerReading();
    expect(button()).toBeUndefined();
    speech.getVoices = () => [voice('zh-CN')];
    speech.onvoiceschanged!();
    speech.onvoiceschanged!();
    expect(button()).toBe('读给我听');
    expect(document.querySelectorAll('.aloud')).toHaveLength(1);
  });
  it('does not appear on a page with nothing to read', () => {
    document.body.innerHTML = '<main></main>';
    offerReading();
    expect(button()).toBeUndefined();
  });
});

describe('reading', () => {
  const spoken: { text: string; onend: () => void }[] = [];
  beforeEach(async () => {
    spoken.length = 0;
    document.body.innerHTML = `<main><h1>理发</h1>
      <dl class="facts two"><div><dt>地点</dt><dd><strong>一楼</strong></dd></div></dl><p><button></button></p></main>`;
    vi.stubGlobal('speechSynthesis', {
      getVoices: () => [voice('zh-CN')],
      speak: (utterance: (typeof spoken)[number]) => spoken.push(utterance),
      cancel: () => undefined,
    });
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    );
    vi.resetModules();
    const { open } = await import('./read-aloud.ts');
    document.querySelector('button')!.addEventListener('click', ({ currentTarget }) => {
      open(currentTarget as HTMLElement);
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  const buttons = () => [...document.querySelectorAll('button')];
  const words = () => buttons().map(({ textContent }) => textContent);

  it('goes on with the sentence at which it was stopped, or begins again', () => {
    buttons()[0]!.click();
    spoken[0]!.onend();
    expect(words()).toEqual(['停一下']);
    buttons()[0]!.click();
    spoken[1]!.onend();
    expect(words()).toEqual(['接着读', '从头读']);
    buttons()[0]!.click();
    expect(spoken.map(({ text }) => text)).toEqual(['理发。', '地点，一楼。', '地点，一楼。']);
    buttons()[0]!.click();
    buttons()[1]!.click();
    expect(spoken.at(-1)?.text).toBe('理发。');
    spoken.at(-1)!.onend();
    spoken.at(-1)!.onend();
    expect(words()).toEqual(['读给我听']);
  });
});
