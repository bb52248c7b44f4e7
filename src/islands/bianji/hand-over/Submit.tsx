import { useEffect, useState } from 'react';
import { shanghaiNow } from '../../../clock.ts';
import type { CodeHost } from '../../../domain/schema/code-host.ts';
import { isProposal } from '../../../view-models/bianji/code-host.ts';
import { Callout } from '../parts/Callout.tsx';
import { Way, type WayProps } from './Way.tsx';
import { loadSending } from './modules.ts';
import { forgetToken, keepToken, keptToken } from './token.ts';

type Result =
  | { state: 'none' | 'busy' | 'merged' | 'same' }
  | { state: 'done'; page: string | undefined }
  | { state: 'failed'; text: string };

export function Submit(props: WayProps & { settings: CodeHost }) {
  const { settings } = props;
  const { token, setToken, isKept, setKept, forget } = useToken();
  const [result, setResult] = useState<Result>({ state: 'none' });
  const submit = async (): Promise<void> => {
    setResult({ state: 'busy' });
    setKept(await keepToken(token, isKept));
    setResult(await submitted(props, token).catch((): Result => ({ state: 'failed', text: FAILED })));
  };
  const proposes = isProposal(settings);
  return (
    <Way
      icon="branch"
      name={`提交到${settings.kind}`}
      words={
        <>
          {proposes ? '开一个合并请求，维护人看过就并进来' : '直接写进网站的内容，过几分钟网站就更新'}：
          <span className="ed-address">{settings.repository}</span>
        </>
      }
    >
      <form
        className="ed-submit"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <div className="ed-fld">
          <label htmlFor="token">
            令牌<span className="ed-opt">在{settings.kind}的设置里生成，能写这个仓库就行</span>
          </label>
          <input
            id="token"
            className="ed-in"
            type="password"
            autoComplete="off"
            spellCheck={false}
            value={token}
            onChange={({ currentTarget: { value } }) => {
              setToken(value.trim());
            }}
          />
        </div>
        <label className="ed-tick">
          <input
            type="checkbox"
            checked={isKept}
            onChange={({ currentTarget: { checked } }) => {
              setKept(checked);
            }}
          />
          <span>
            记在这台设备上
            <small>公用的电脑不要勾；不勾，关掉这一页就忘了</small>
          </span>
        </label>
        <p className="ed-row">
          <button type="submit" className="btn" disabled={token === '' || result.state === 'busy'}>
            {result.state === 'busy' ? '正在提交……' : '提交'}
          </button>
          {token !== '' && (
            <button type="button" className="ed-link" onClick={() => void forget()}>
              忘掉令牌
            </button>
          )}
        </p>
        <div role="status">
          <ResultWords result={result} proposes={proposes} />
        </div>
      </form>
    </Way>
  );
}

const FAILED = '没有提交成，请过一会儿再试，或者下载文件交给维护人。';

async function submitted(
  { settings, desk, module, handed, file, base }: WayProps & { settings: CodeHost },
  token: string,
): Promise<Result> {
  const { menuOnHost, sendTo, submitMenu } = await loadSending();
  const access = { settings, token, send: sendTo(settings) };
  const path = `${file.folder}${file.name}`;
  const onHost = await menuOnHost(access, path);
  if (!onHost.ok) return { state: 'failed', text: onHost.text };
  if (onHost.file?.text === file.text) return { state: 'same' };
  if (JSON.stringify(onHost.menu) !== JSON.stringify(base.menu)) {
    base.replace(onHost.menu);
    return { state: 'merged' };
  }
  const { day, time } = shanghaiNow();
  const result = await submitMenu(access, {
    path,
    text: file.text,
    before: onHost.file,
    title: module.commitTitle(desk.chosen?.station.name ?? '', handed),
    summary: module.summaryWords(handed),
    at: `${day} ${time}`,
  });
  return result.ok ? { state: 'done', page: result.page } : { state: 'failed', text: result.text };
}

function ResultWords({ result, proposes }: { result: Result; proposes: boolean }) {
  switch (result.state) {
    case 'failed':
      return <Callout tone="problem" head={result.text} />;
    case 'merged':
      return (
        <Callout tone="plain" head="仓库里的和网上的不一样，已经并在一起">
          <p>看一眼上面的单子，再点一次“提交”。</p>
        </Callout>
      );
    case 'same':
      return <Callout tone="good" head="仓库里已经是这样，不用再交" />;
    case 'done':
      return (
        <Callout tone="good" head={proposes ? '合并请求开好了，等维护人看过' : '提交好了，网站过几分钟更新'}>
          {result.page !== undefined && (
            <p>
              <a href={result.page} rel="noreferrer">
                去看一眼
              </a>
            </p>
          )}
        </Callout>
      );
    default:
      return null;
  }
}

function useToken() {
  const [token, setToken] = useState('');
  const [isKept, setKept] = useState(false);
  useEffect(() => {
    void keptToken().then((kept) => {
      setToken((typed) => (typed === '' ? kept.token : typed));
      setKept(kept.isStored);
    });
  }, []);
  const forget = async (): Promise<void> => {
    await forgetToken();
    setToken('');
    setKept(false);
  };
  return { token, setToken, isKept, setKept, forget };
}
