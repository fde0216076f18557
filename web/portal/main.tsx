import { render } from 'preact';
import { Application } from '../ui/shell/application.tsx';
import { navigation } from './navigation.ts';
import { routes } from './routes.tsx';
import { start } from './start.ts';

const app = document.getElementById('app');
if (app !== null) render(<Application base="/portal" roles={['enterprise']} {...{ navigation, routes, start }} />, app);
