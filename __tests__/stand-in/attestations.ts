import { json, urlOf, type Answer, type Incoming } from './http.ts';
import { refusal } from './refusals.ts';

/** Kinds of attestations that the API tells apart, among others: https://docs.github.com/rest/repos/attestations#list-attestations */
type PredicateType = 'provenance' | 'sbom' | 'release';

/** The attestations of a repository, which `emulate` 0.12.2 does not have. */
export interface Attestations {
  readonly attest: (digest: string, type?: PredicateType) => void;
  /** What GitHub answers to `repos/list-attestations`. */
  readonly answer: (request: Incoming) => Answer;
}

/** No attestations yet. */
export function createAttestations(): Attestations {
  const all: { readonly digest: string; readonly type: PredicateType }[] = [];
  return {
    attest: (digest, type = 'provenance') => void all.push({ digest, type }),
    answer: (request) => {
      const { pathname, searchParams } = new URL(urlOf(request), 'http://stand-in');
      const digest = decodeURIComponent(pathname.split('/').at(-1) ?? '');
      const wanted = searchParams.get('predicate_type');
      const found = all.filter((one) => one.digest === digest && (wanted === null || one.type === wanted));
      // None is 404 and not an empty list: https://github.com/sharkdp/fd/issues/1936
      return found.length === 0 ? refusal(404, 'Not Found') : json(200, { attestations: found.map(attestation) });
    },
  };
}

function attestation() {
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {},
    dsseEnvelope: {},
  };
  return { repository_id: 1, bundle_url: 'https://example.invalid/bundle', initiator: 'user', bundle };
}
