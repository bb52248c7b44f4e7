#!/usr/bin/env bash
# 把生成好的网站送到目标，只送有变化的文件：upload.sh <网站的文件夹> <目标>
#
# A page that somebody opened before an update still loads its old scripts and styles, so that these stay for 30 days after the last build
# that had them: a copy of each is in .cache/assets, with the day on which it was last needed. Pages change after the files that they name,
# and what nobody needs any more goes last. Nothing is removed from /.well-known/, where servers prove who owns a certificate.
set -euo pipefail
days=30
site=$(cd "$1" && pwd)
target=${2%/}
[[ -s $site/index.html ]] || { echo "$site 里没有网站。" >&2; exit 1; }
kept=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/.cache/assets
mkdir -p "$kept/_astro" "$kept/seen"
if [[ $target != *:* ]]; then mkdir -p "$target"; fi

rsync -a "$site/_astro/" "$kept/_astro/"
for file in "$site"/_astro/*; do touch "$kept/seen/${file##*/}"; done
find "$kept/seen" -type f -mtime "+$days" -printf '%f\0' | while IFS= read -r -d '' name; do
  rm -f "$kept/_astro/$name" "$kept/seen/$name"
done

rsync -a --exclude=/seen/ "$kept/" "$target/"
rsync -a --delay-updates --delete-after --exclude=/_astro/ --exclude=/.well-known/ "$site/" "$target/"
rsync -a --delete "$kept/_astro/" "$target/_astro/"
