import type { Desk } from '../desk.ts';
import type { Step } from '../step.ts';
import { ChangesScreen } from './ChangesScreen.tsx';
import { HeldScreen } from './HeldScreen.tsx';

export const changesScreen: Step = {
  name: 'changes',
  label: '活动变了',
  Screen: ({ desk }: { desk: Desk }) => (
    <>
      <Heading desk={desk} title="活动变了" lede="选活动，说怎么变。给居民看的话、要换的纸、发群的话一起出来。" />
      <ChangesScreen desk={desk} />
    </>
  ),
  isReachable: () => true,
};

export const heldScreen: Step = {
  name: 'held',
  label: '办了',
  Screen: ({ desk }: { desk: Desk }) => (
    <>
      <Heading desk={desk} title="办了" lede="办过的点一下。写了才算“办了”，没写的只算“安排”。" />
      <HeldScreen desk={desk} />
    </>
  ),
  isReachable: () => true,
};

function Heading({ desk, title, lede }: { desk: Desk; title: string; lede: string }) {
  return (
    <div className="page-head">
      <p className="ed-crumb">
        <button
          type="button"
          className="ed-link"
          onClick={() => {
            desk.dispatch({ type: 'go', step: 'start' });
          }}
        >
          回去写菜单
        </button>
      </p>
      <h1 tabIndex={-1}>{title}</h1>
      <p className="lede">{lede}</p>
    </div>
  );
}
