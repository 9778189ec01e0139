import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countdown } from '../bin/countdown.mjs';

test('counts down to the launch', () => {
  assert.deepEqual(countdown('3'), ['3', '2', '1', 'Lift-off!']);
});

test('refuses what is not a number of seconds', () => {
  for (const text of ['', '0', '-1', 'ten', '10000'])
    assert.throws(() => countdown(text), /is not a number of seconds/);
});
