#!/usr/bin/env node
import { countdown } from './countdown.mjs';

try {
  for (const line of countdown(process.argv[2] ?? '10')) {
    console.log(line);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
} catch (error) {
  console.error(`apollo: ${error.message}`);
  process.exitCode = 2;
}
