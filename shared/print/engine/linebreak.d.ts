declare module 'linebreak';
