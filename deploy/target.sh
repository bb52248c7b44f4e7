#!/usr/bin/env bash
# 看目标能不能放网站，不能就说为什么：target.sh <目标>
#
# An update removes from the target what the site does not have, so that the target must be empty, or have such a site already.
set -euo pipefail
stop() {
  echo "$1" >&2
  exit 2
}
target=${1%/}
[[ -n $target ]] || stop "目标写的是 ${1:-空的}：请写放网站的文件夹，例如 /srv/www/zhouzhou。"

if [[ ${target%%/*} != *:* ]]; then
  above=$target
  while [[ ! -e $above ]]; do above=$(dirname "$above"); done
  [[ -d $above ]] || stop "$above 是文件，不是文件夹，放不了网站。请换一个目标。"
  [[ -w $above ]] || stop "$above 不能写，放不了网站。请换一个目标，或请管这台机器的人给权限。"
fi

# A host that cannot be reached says so when the site is sent.
names=$(rsync --8-bit-output --list-only "$target/" 2>/dev/null | sed -E 's/^[^ ]+ +[^ ]+ [^ ]+ [^ ]+ //' || true)
if grep -qx _astro <<<"$names"; then exit 0; fi
others=$(grep -vxE '|\.|\.well-known' <<<"$names" | head -n 3 | paste -sd '|' | sed 's/|/、/g' || true)
[[ -z $others ]] || stop "$target 里有别的东西（$others），放网站会把它们删掉。请换一个空文件夹。"
