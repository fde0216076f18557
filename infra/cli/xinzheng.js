#!/usr/bin/env node
import { register } from 'tsx/esm/api';

// The command is TypeScript, as all of the project; tsx compiles it as it is read.
register();
await import('./xinzheng.ts');
