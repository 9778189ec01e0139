#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// A quarter less start-up time from the second run on. Node 20 has no such function.
(enableCompileCache as (() => void) | undefined)?.();
await import('./cli.ts');
