/** Dark or light, by the device or the button. */
import { expect, test } from '../fixtures.ts';

const LIGHT = 'rgb(255, 254, 252)';
const DARK = 'rgb(22, 20, 18)';

for (const { scheme, before, after } of [
  { scheme: 'light', before: LIGHT, after: DARK },
  { scheme: 'dark', before: DARK, after: LIGHT },
] as const) {
  test.describe(`on a device that is ${scheme}`, () => {
    test.use({ colorScheme: scheme });

    test('follows the device until the button overrides it, then on every page', async ({ page, home, frame }) => {
      await home.open();
      await expect(frame.body).toHaveCSS('background-color', before);
      await frame.theme.click();
      await expect(frame.body).toHaveCSS('background-color', after);
      await frame.section('站点').click();
      await expect(page).toHaveURL(/\/stations\/$/);
      await expect(frame.body).toHaveCSS('background-color', after);
      await frame.theme.click();
      await expect(frame.body).toHaveCSS('background-color', before);
    });
  });
}
