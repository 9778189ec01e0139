import { reviewing } from './review-edit.ts';
import { trackerFollowing, type TrackerFormat } from './follow-ledger.ts';
import { readTracker } from './tracker.ts';

/** A tracker as JSON. */
export const jsonTracker: TrackerFormat = {
  accepts: () => true,
  read: (source, options) => {
    const { tracker, problems } = readTracker(source, options);
    return { value: tracker, problems };
  },
  follow: trackerFollowing,
  review: reviewing,
};
