import { setTimeout as sleep } from 'node:timers/promises';
import type { TadaDocumentNode } from 'gql.tada';
import type { DocumentNode } from 'graphql';
import { ClientError, GraphQLClient, type RequestOptions } from 'graphql-request';
import { PullError } from './pull-error.ts';

export interface CmsOptions {
  /** Where the CMS answers, without a slash at the end: `http://127.0.0.1:1337`. */
  url: string;
  /** `SITE_TOKEN`. */
  token: string;
  /** Milliseconds that one request may take; 30,000 unless told. */
  timeLimit?: number;
  /** Milliseconds between tries of a request that may succeed later; three tries more unless told. */
  backoff?: readonly number[];
  /** Bytes that one answer may have; 200 MB unless told: the longest of 10,000 films has a tenth of that. */
  mostBytes?: number;
}

/** Asks the CMS one question; the signal ends it, and is what it then throws. */
export type Ask = <Result, Variables extends Record<string, unknown>>(
  document: TadaDocumentNode<Result, Variables>,
  variables?: Variables,
  signal?: AbortSignal,
) => Promise<Result>;

/**
 * A client for the site's own GraphQL. A request that fails for a passing reason (no connection, no answer in time,
 * 429, 5xx) is tried again; what is wrong for good (token, query, contract) is not.
 * @returns a function that throws {@link PullError} with what the server said
 */
export const cmsClient = ({
  url,
  token,
  timeLimit = 30_000,
  backoff = [500, 1_500, 4_000],
  mostBytes = 200_000_000,
}: CmsOptions): Ask => {
  const client = new GraphQLClient(`${url}/graphql`, {
    headers: { authorization: `Bearer ${token}` },
    fetch: async (address, init) => answerOf(await fetch(address, init), mostBytes),
  });

  return async <Result, Variables extends Record<string, unknown>>(
    document: TadaDocumentNode<Result, Variables>,
    variables?: Variables,
    ended?: AbortSignal,
  ): Promise<Result> => {
    for (let tries = 0; ; tries++) {
      try {
        ended?.throwIfAborted();
        const limit = AbortSignal.timeout(timeLimit);
        const request = { document, variables, signal: ended ? AbortSignal.any([ended, limit]) : limit };
        // graphql-request's options depend on whether there are variables, which a generic can't know.
        const answer = await client.request(request as unknown as RequestOptions<Variables, Result>);
        const missing = namesIn(document).find((name) => (answer as Record<string, unknown>)?.[name] === undefined);
        if (missing === undefined) return answer;
        throw new SyntaxError(`it answered without "${missing}"`);
      } catch (error) {
        ended?.throwIfAborted();
        const wait = backoff[tries];
        if (wait === undefined || !mayPass(error)) throw explain(error, { url, token, timeLimit }, tries + 1);
        await sleep(wait, undefined, { signal: ended });
      }
    }
  };
};

/**
 * A response that is read to its end only where that may be an answer.
 * @throws SyntaxError where it is something else; so does what reads it
 */
const answerOf = async (response: Response, mostBytes: number): Promise<Response> => {
  const { body, headers, ok } = response;
  const type = headers.get('content-type') ?? 'something without a type';
  const length = headers.get('content-length');
  const isShort = length !== null && !headers.has('content-encoding') && Number(length) <= mostBytes;
  if (ok && !type.includes('json')) {
    await body?.cancel();
    throw new SyntaxError(`it answered with ${type}`);
  }
  return isShort || !body ? response : new Response(body.pipeThrough(upTo(mostBytes)), response);
};

const upTo = (mostBytes: number): TransformStream<Uint8Array, Uint8Array> => {
  let size = 0;
  return new TransformStream({
    transform(chunk, controller) {
      size += chunk.length;
      if (size <= mostBytes) controller.enqueue(chunk);
      else controller.error(new SyntaxError(`it answered with more than ${mostBytes / 1_000_000} MB`));
    },
  });
};

/** What an answer to a document has, at its top. */
const namesIn = ({ definitions }: DocumentNode): string[] =>
  definitions.flatMap((definition) =>
    definition.kind === 'OperationDefinition'
      ? definition.selectionSet.selections.flatMap((one) =>
          'name' in one && one.kind === 'Field' ? [(one.alias ?? one.name).value] : [],
        )
      : [],
  );

const mayPass = (error: unknown): boolean =>
  !(error instanceof ClientError) || error.response.status === 429 || error.response.status >= 500;

const explain = (
  cause: unknown,
  { url, token, timeLimit }: Required<Pick<CmsOptions, 'url' | 'token' | 'timeLimit'>>,
  tries: number,
): PullError => {
  const fail = (title: string, what: string, remedy: string) =>
    new PullError([{ title, what, where: `${url}/graphql`, remedy }], undefined, { cause });

  if (!(cause instanceof ClientError)) {
    const error = cause as Error & { cause?: { code?: string; message?: string } };
    if (error.name === 'TimeoutError') {
      return fail(
        'the CMS is too slow',
        `no answer within ${timeLimit / 1000} s, ${tries} times`,
        'look at its log and load; the site stays as it is, try again when the CMS answers',
      );
    }
    if (error.cause) {
      return fail(
        'the CMS can’t be reached',
        `${error.cause.code ?? error.cause.message ?? error.message}, ${tries} times`,
        'start the CMS ("npm start"), or correct CMS_URL or PORT; the site stays as it is',
      );
    }
    // Fetch made no request of it.
    if (error instanceof TypeError) {
      return fail(
        'the CMS can’t be asked',
        error.message.replaceAll(token, '<SITE_TOKEN>'),
        'look at SITE_TOKEN and CMS_URL; the site stays as it is',
      );
    }
    return fail(
      'the CMS answered with something else',
      `${error.message}, ${tries} times`,
      'look at what stands between CMS and publisher, and at CMS_URL; the site stays as it is',
    );
  }
  const { status } = cause.response;
  if (status === 401 || status === 403) {
    return fail(
      'the CMS refused the site’s token',
      `it answered ${status}: ${said(cause)}`,
      'give CMS and site the same SITE_TOKEN (.env) and restart the CMS, which takes it over',
    );
  }
  return fail(
    'the CMS answered with an error',
    `it answered ${status}: ${said(cause)}`,
    status >= 500 ? 'look at the log of the CMS' : 'CMS and site must be of one version: update both, then build again',
  );
};

/** The server's own words: of GraphQL errors, of Strapi's own error body, or of anything else. */
const said = ({ response }: ClientError): string => {
  if (response.errors?.length) {
    return response.errors.map(({ message, path }) => `${message}${placeOf(response.data, path)}`).join('; ');
  }
  const body = String(response.body ?? '');
  return messageOf(body) ?? (body.slice(0, 300) || 'nothing');
};

/** Which entry holds what GraphQL could not make anything of: ` (year of "the-night-shift", document …)`. */
const placeOf = (data: unknown, path: ReadonlyArray<string | number> = []): string => {
  let value = data as Record<string, unknown> | null | undefined;
  for (const [at, step] of path.entries()) {
    value = value?.[step] as typeof value;
    if (typeof value?.documentId !== 'string') continue;
    const name = value.slug ?? value.title ?? value.name ?? value.localStart ?? '';
    return ` (${path.slice(at + 1).join('.')} of ${JSON.stringify(name)}, document ${value.documentId})`;
  }
  return '';
};

const messageOf = (body: string): string | undefined => {
  try {
    return (JSON.parse(body) as { error?: { message?: string } }).error?.message;
  } catch {
    return undefined;
  }
};
