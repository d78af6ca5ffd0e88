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
# What a newcomer sees, in folders that know nothing of copydesk: no configuration, no package.json.
copydesk="$project/node_modules/.bin/copydesk"
post() { printf -- '---\ntitle: The last ferry\n%s\n---\n\nIt leaves at 18:05.\n\n![](/pier.jpg)\n' "$1"; }
says() { # words…: all of them are in what was said
  for words in "$@"; do grep -qF -- "$words" <<<"$said" || { echo "not said: $words"; echo "$said"; exit 1; }; done
}
newcomer() { # folder: check, init, check again
  cd "$1"
  said=$("$copydesk" check 2>&1)
  says "$2" 'alt-missing' '1 warning  in 1 of' 'copydesk explain <code>'
  said=$("$copydesk" init)
  says 'copydesk.config.json written for' "$3" 'Now run: copydesk check'
  said=$("$copydesk" check 2>&1)
  says "$2" 'alt-missing' '1 warning  in 1 of'
  cd "$project"
}
stray=$project/stray astro=$project/astro-blog hugo=$project/hugo-site
mkdir -p "$stray/notes" "$astro/src/content/blog" "$astro/node_modules/x" "$astro/public" "$hugo/content/posts" "$hugo/themes/x" "$hugo/static"
printf '# Notes\n\nSome notes.\n' > "$stray/readme.md"
printf '# The ferry\n\nIt is late.\n\n![](https://pier.example/a.jpg)\n' > "$stray/notes/ferry.md"
echo '{"dependencies": {"astro": "7.0.0"}}' > "$astro/package.json"
post 'pubDate: 2026-03-04' > "$astro/src/content/blog/last-ferry.md"
printf '# X\n\n![](x.png)\n' > "$astro/node_modules/x/README.md"
touch "$astro/public/pier.jpg" "$hugo/static/pier.jpg"
echo 'baseURL = "https://pier.example/"' > "$hugo/hugo.toml"
post 'date: 2026-03-04T18:05:00Z' > "$hugo/content/posts/last-ferry.md"
printf '# X\n\nA theme.\n' > "$hugo/themes/x/README.md"
newcomer "$stray" 'notes/ferry.md:5' 'for a folder'
newcomer "$astro" 'src/content/blog/last-ferry.md:8' 'for a site of astro'
newcomer "$hugo" 'content/posts/last-ferry.md:8' 'for a site of hugo'
(cd "$project" && mkdir nothing && cd nothing && said=$("$copydesk" check 2>&1) && exit 1 || says 'no .json')
# A preset by its name, many documents, and records through a pipe.
post 'date: 2026-03-04' > "$stray/2026-03-04-last-ferry.md"
cd "$stray"
said=$("$copydesk" parse 2026-03-04-last-ferry.md --preset jekyll 2>&1)
says '"publishedAt": "2026-03-04"' '"slug": "last-ferry"'
said=$("$copydesk" convert . --to html --out-dir "$project/out" 2>&1)
says 'files converted'
said=$("$copydesk" parse notes | "$copydesk" convert - --ndjson --to markdown 2>&1 || true)
says '"ok":' '1 '
echo 'the installed command, a newcomer’s first minutes, import, require and types work'
