/** What is asked of the CMS by its admin: over https where a proxy says so, or it would send no cookie. */
const post = (url: string, body: object, token = ''): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-proto': 'https', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });

/**
 * How to get into the CMS that runs: by the login in `.env` while it is one, which it isn't in a CMS of somebody's own, or
 * where its password was changed.
 * @returns lines to print
 */
export const describeLogin = async ({ CMS_URL, EDITOR_EMAIL, EDITOR_PASSWORD }: NodeJS.ProcessEnv): Promise<string> => {
  const answer = await post(`${CMS_URL}/admin/login`, { email: EDITOR_EMAIL, password: EDITOR_PASSWORD });
  if (answer.ok) {
    const { data } = (await answer.json()) as { data: { token: string } };
    await post(`${CMS_URL}/admin/logout`, {}, data.token);
    return `E-mail    ${EDITOR_EMAIL}\n  Password  ${EDITOR_PASSWORD}`;
  }
  const { data } = (await (await fetch(`${CMS_URL}/admin/init`)).json()) as { data: { hasAdmin: boolean } };
  return data.hasAdmin
    ? 'Login     your own account'
    : 'Login     none yet: the first to open the CMS becomes its Super Admin';
};
