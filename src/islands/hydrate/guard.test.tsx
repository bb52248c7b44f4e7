import { act, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Guard } from './guard.tsx';

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

function Island({ fails }: { fails: 'at once' | 'afterwards' | 'at a tap' | 'never' }) {
  const [tapped, setTapped] = useState(false);
  if (fails === 'at once' || tapped) throw new Error('broken');
  useEffect(() => {
    if (fails === 'afterwards') throw new Error('broken');
  }, [fails]);
  return (
    <button
      type="button"
      onClick={() => {
        setTapped(fails === 'at a tap');
      }}
    >
      筛选
    </button>
  );
}

async function renderIsland(fails: Parameters<typeof Island>[0]['fails']): Promise<HTMLElement> {
  const page = document.createElement('main');
  page.innerHTML = '<div data-island="one"></div>';
  const root = page.querySelector<HTMLElement>('div')!;
  await act(async () => {
    createRoot(root).render(
      <Guard fallback={<p>全部</p>}>
        <Island fails={fails} />
      </Guard>,
    );
    await Promise.resolve();
  });
  return root;
}

test.each(['at once', 'afterwards'] as const)('shows the fallback when an island throws %s', async (fails) => {
  const root = await renderIsland(fails);
  expect(root.textContent).toBe('全部');
  expect(root.dataset).toHaveProperty('dead');
});

test('shows the fallback when a click makes the island throw', async () => {
  const root = await renderIsland('at a tap');
  expect(root.textContent).toBe('筛选');
  await act(async () => {
    root.querySelector('button')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await Promise.resolve();
  });
  expect(root.textContent).toBe('全部');
  expect(root.dataset).toHaveProperty('dead');
});

test('shows the island when nothing throws', async () => {
  const root = await renderIsland('never');
  expect(root.textContent).toBe('筛选');
  expect(root.dataset).not.toHaveProperty('dead');
});
