import { lazily } from '../../../shared/lazily.ts';

it('opens once, on first use', async () => {
  const open = jest.fn(async () => 'opened');
  const opened = lazily(open);
  expect(open).not.toHaveBeenCalled();
  expect(await Promise.all([opened(), opened()])).toEqual(['opened', 'opened']);
  expect(open).toHaveBeenCalledTimes(1);
});

it('tries again after a failure', async () => {
  const open = jest.fn(async () => 'opened').mockRejectedValueOnce(new Error('not there yet'));
  const opened = lazily(open);
  await expect(opened()).rejects.toThrow('not there yet');
  expect(await opened()).toBe('opened');
});
