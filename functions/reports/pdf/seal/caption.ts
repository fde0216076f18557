/** Inside the drawn seal, so that nobody takes the drawing for a seal. */
export const SEAL_CAPTION = '印章示意';
