#!/usr/bin/env bash
# 把生成好的网站送到目标，只送有变化的文件：upload.sh <网站的文件夹> <目标>
#
# A page that somebody opened before an update still loads its old scripts, styles and search index, so that these stay for 30 days after
# the last build that had them: a copy of each is in .cache/assets, with the day on which it was last needed. Pages change after the files
# that they name, and what nobody needs any more goes last. Nothing is removed from /.well-known/, where servers prove who owns a certificate.
set -euo pipefail
days=30
# Their names have a hash of their content.
folders=(_astro data/search)
"$(dirname "${BASH_SOURCE[0]}")/target.sh" "$2"
site=$(cd "$1" && pwd)
target=${2%/}
[[ -s $site/index.html ]] || { echo "$site 里没有网站。" >&2; exit 1; }
kept=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/.cache/assets
if [[ ${target%%/*} != *:* ]]; then mkdir -p "$target"; fi

for folder in "${folders[@]}"; do
  mkdir -p "$kept/files/$folder" "$kept/seen/$folder"
  [[ -d $site/$folder ]] || continue
  rsync -a "$site/$folder/" "$kept/files/$folder/"
  for file in "$site/$folder"/*; do touch "$kept/seen/$folder/${file##*/}"; done
done
find "$kept/seen" -type f -mtime "+$days" -printf '%P\0' | while IFS= read -r -d '' name; do
  rm -f "$kept/files/$name" "$kept/seen/$name"
done

rsync -a "$kept/files/" "$target/"
rsync -a --delay-updates --delete-after "${folders[@]/#/--exclude=/}" --exclude=/.well-known/ "$site/" "$target/"
for folder in "${folders[@]}"; do rsync -a --delete "$kept/files/$folder/" "$target/$folder/"; done
