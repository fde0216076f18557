import css from './button.module.css';

/** Primary is what the page is for: one on each page. */
export type Variant = 'primary' | 'plain' | 'danger' | 'quiet';

export const buttonClass = (variant: Variant): string => `${css.button} ${css[variant]}`;
