export const EXAMPLE_LANGUAGES = ['curl', 'python', 'node'] as const;
export type ExampleLanguage = (typeof EXAMPLE_LANGUAGES)[number];

interface Place {
  readonly baseUrl: string;
  readonly dataDir: string;
}

/**
 * A first call to this very app. The token is read from its file when the example runs, so that no
 * token is on the screen or in the clipboard.
 */
export function exampleText(language: ExampleLanguage, place: Place): string {
  switch (language) {
    case 'curl':
      return isWindows(place.dataDir) ? powershell(place) : shell(place);
    case 'python':
      return python(place);
    case 'node':
      return node(place);
  }
}

/** Whether the app runs on Windows, by where its data is. */
export function isWindows(dataDir: string): boolean {
  return /^(?:[A-Za-z]:|\\)\\/.test(dataDir);
}

function tokenFile(dataDir: string): string {
  const separator = isWindows(dataDir) ? '\\' : '/';
  return dataDir.endsWith(separator) ? `${dataDir}api-tokens.json` : `${dataDir}${separator}api-tokens.json`;
}

function shell({ baseUrl, dataDir }: Place): string {
  const file = `'${tokenFile(dataDir).replaceAll("'", `'\\''`)}'`;
  return `TOKEN=$(sed -n 's/.*"read": *"\\([^"]*\\)".*/\\1/p' ${file})
curl -s --noproxy '*' -H "Authorization: Bearer $TOKEN" '${baseUrl}/api/im/accounts?count=5'
`;
}

function powershell({ baseUrl, dataDir }: Place): string {
  const file = `'${tokenFile(dataDir).replaceAll("'", "''")}'`;
  return `$token = (Get-Content -Raw -LiteralPath ${file} | ConvertFrom-Json).read
curl.exe -s --noproxy '*' -H "Authorization: Bearer $token" "${baseUrl}/api/im/accounts?count=5"
`;
}

/** A JSON string is a string of Python and of JavaScript too. */
const quoted = (value: string): string => JSON.stringify(value);

function python({ baseUrl, dataDir }: Place): string {
  return `import json
import urllib.request

with open(${quoted(tokenFile(dataDir))}, encoding="utf-8") as file:
    token = json.load(file)["read"]
request = urllib.request.Request(
    ${quoted(`${baseUrl}/api/im/accounts?count=5`)},
    headers={"Authorization": f"Bearer {token}"},
)
# Past any proxy that this computer uses: the app is on this computer, and the token stays on it.
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
with opener.open(request) as answer:
    for account in json.load(answer)["data"]["users"]:
        print(account["account_id"], account["user_name"])
`;
}

function node({ baseUrl, dataDir }: Place): string {
  return `import { readFile } from 'fs/promises';

const { read: token } = JSON.parse(await readFile(${quoted(tokenFile(dataDir))}, 'utf8'));
const answer = await fetch(${quoted(`${baseUrl}/api/im/accounts?count=5`)}, {
  headers: { Authorization: \`Bearer \${token}\` },
});
const { data } = await answer.json();
for (const account of data.users) console.log(account.account_id, account.user_name);
`;
}
