#!/usr/bin/env bash
# 取内容、检查、生成、发布，每晚一次，内容改了也一次。哪一步不成就停在那里，网站还是上一次的样子，退出码不是 0。
#
#   publish.sh [--if-changed] [--quiet] <内容仓库的文件夹> <目标>
#
# 内容仓库里有 content/。目标是本机的文件夹（/srv/www/zhouzhou），或 rsync 的写法（web@www.example.org:/srv/www/zhouzhou）。
# --if-changed：内容没有新的提交就什么也不做。--quiet：做成了不出声，给 cron 用，不成才发信。要有 bash、git、rsync、flock（Debian 的 util-linux）和 Node 20 以上。
set -euo pipefail
code=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

if_changed=
quiet=
while [[ ${1:-} == --* ]]; do
  case $1 in
    --if-changed) if_changed=1 ;;
    --quiet) quiet=1 ;;
    *) break ;;
  esac
  shift
done
stop() {
  echo "$1" >&2
  exit 2
}
# With --quiet, what a step prints is seen where it fails.
step() {
  if [[ -z $quiet ]]; then "$@"; return; fi
  local printed status
  printed=$("$@" 2>&1) || { status=$?; echo "$printed" >&2; exit "$status"; }
}
[[ $# -eq 2 && -n $2 ]] || stop '写法：publish.sh [--if-changed] [--quiet] <内容仓库的文件夹> <目标>'
[[ ! -f $1/site.json ]] || stop "$1 是内容，不是内容仓库：写上一级文件夹 $(dirname "$1") 就好。"
[[ -f $1/content/site.json ]] || stop "$1 里没有 content/site.json，不是内容仓库。请检查写的路径。"
for program in git rsync flock node; do
  command -v "$program" >/dev/null || stop "没有找到 $program：请装上；已经装了的，crontab 里要写 PATH=它所在的文件夹。"
done
repository=$(cd "$1" && pwd)
target=$2
[[ $target == /* || $target == *:* ]] || target=$PWD/$target
export CONTENT_DIR=$repository/content
cd "$code"
deploy/target.sh "$target"
# A site below a path is served from the folder above it, so that the target ends like the path.
read -r url base < <(node -p 'const { url } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
  `${url} ${new URL(url).pathname.replace(/^\/|\/$/g, "")}`' "$CONTENT_DIR/site.json" 2>/dev/null) || true
if [[ -n $base && ${target%/} != */$base && $target != *:* && ! -d $target/_astro ]]; then
  echo "网址在 /$base/ 下面，照 deploy/ 里的服务器配置，目标要以 /$base 结尾：是不是想写 ${target%/}/$base？自己改过配置的不用管。" >&2
fi

mkdir -p .cache
exec 9>.cache/publish.lock
if ! flock -n 9; then
  echo '上一次发布还没有完，这次不做。'
  exit 0
fi

if [[ -e $repository/.git ]] && ! reason=$(git -C "$repository" rev-parse --git-dir 2>&1 >/dev/null); then
  echo "git 读不了 $repository，取不到新的内容：$reason" >&2
fi
# A host that cannot be reached is no reason to leave the site without tonight's build.
if git -C "$repository" remote get-url origin >/dev/null 2>&1; then
  git -C "$repository" pull --ff-only --quiet || echo '取不到新的内容，用手上这一份。' >&2
fi
published=.cache/published
commit=$(git -C "$repository" rev-parse --quiet --verify HEAD 2>/dev/null || true)
if [[ -n $if_changed && -n $commit && -f $published && $(<"$published") == "$commit" ]]; then exit 0; fi

if [[ -n $commit && -n $(git -C "$repository" status --porcelain -- content) ]]; then
  echo "$repository 里有没提交的改动，这次一起放上去，下一次却比不出来。请提交：git -C $repository add content && git -C $repository commit" >&2
fi

step node scripts/setup.mjs
# The Node that was installed, where the system's is too old.
export PATH=$code/node_modules/.bin:$PATH
against=()
if [[ -f $published ]] && git -C "$repository" cat-file -e "$(<"$published")^{commit}" 2>/dev/null; then
  against=(--against "$(<"$published")")
fi
step node scripts/check.ts "${against[@]}"
step node scripts/build.ts --compress
step deploy/upload.sh dist "$target"
[[ -z $commit ]] || echo "$commit" >"$published"
[[ -n $quiet ]] || echo "发布好了：${url:-$target}"
