import { currentItem } from '../../../web/ui/shell/navigation-item.ts';

const items = [{ to: '/' }, { to: '/reports' }, { to: '/reports/revoke' }, { to: '/records' }];

it.each([
  ['/', '/'],
  ['/reports', '/reports'],
  ['/reports/WF20260302', '/reports'],
  ['/reports/revoke', '/reports/revoke'],
  ['/reportsx', undefined],
  ['/signed-in', undefined],
])('%s stands under %s', (path, expected) => expect(currentItem(items, path)?.to).toBe(expected));
