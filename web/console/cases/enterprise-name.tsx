import { Chinese } from '../../ui/content/chinese.tsx';

/** By name, where it is registered, and code. */
export const EnterpriseName = ({
  enterprise: { name, uscc },
}: {
  enterprise: { name: string | null; uscc: string };
}) => (
  <>
    {name !== null && <Chinese>{name}</Chinese>} <code>{uscc}</code>
  </>
);
