#!/usr/bin/env bash
# Pack every public package, install the packs in an empty project, and use them there as a user would:
# the command, an import, require() of an ES module, and the types under strict settings.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT
for package in schema markdown text formats cli; do
  (cd "$root/packages/$package" && npm pack --silent --pack-destination "$project" >/dev/null)
done
cd "$project"
echo '{"name": "try-installed", "private": true, "type": "module"}' > package.json
npm install --silent --no-audit --no-fund ./*.tgz
printf -- '---\nheadline: Council votes\n---\n\nThe council voted.\n' > a.md
npx copydesk check a.md
npx copydesk convert a.md --to json | grep -q '"headline": "Council votes"'
printf 'Council votes to reopen the river baths\n\nBy Ada Lund\n\n3 March 2026\n\nThe council voted on Tuesday.\n' |
  npx copydesk parse - | grep -q '"type": "article"'
npx copydesk explain headline-missing | grep -q headline
cat > use.mjs <<'JS'
import {check} from '@copydesk/schema'
if (!check({type: 'article', headline: 'A', body: []}).ok) process.exit(1)
JS
node use.mjs
node -e "const {check} = require('@copydesk/schema'); if (!check({type: 'article', headline: 'A', body: []}).ok) process.exit(1)" 2>/dev/null
cat > use.ts <<'TS'
import type {Article} from '@copydesk/schema'
import {parseMarkdown} from '@copydesk/markdown'
export const article: Article = {type: 'article', headline: 'A', body: []}
export const headline: string | undefined = (() => {
  const result = parseMarkdown('# A')
  return result.ok && result.value.type === 'article' ? result.value.headline : undefined
})()
TS
"$root/node_modules/.bin/tsc" --noEmit --strict --target es2023 --module nodenext --moduleResolution nodenext \
  --skipLibCheck false use.ts
echo 'the installed command, import, require and types work'
