#!/usr/bin/env bash
# Generates data for a rule package and compares the six tables of its oracle with those of `xiangyue check`, byte for byte.
#
#   compare.sh PACKAGE PROGRAM [AS_OF [GENERATOR OPTIONS …]]
#   compare.sh 党员中心户 ../../../.build/release/xiangyue 2022-12-31 --months 12 --ratings 100000 --moved 40 --seed 7 --dirty
#
# Prints a line; where a table differs, how it begins to (< oracle, > program), and exit status 1.
set -euo pipefail

package=$1 program=$2 as_of=${3:-2022-09-30}
shift $(($# < 3 ? $# : 3))
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 "$here/gen_$package.py" "$work/data" "$@"
python3 "$here/$package.py" "$work/data" "$work/expected" --as-of "$as_of"
status=0
"$program" check "$here/../../rules/$package/$package.yue" --data "$work/data" --as-of "$as_of" --allow-rejects 5% --plain \
  --format csv --output "$work/actual" > "$work/log" 2>&1 || status=$?
if [ "$status" -gt 1 ]; then
  cat "$work/log"
  exit 1
fi
rows=$(cat "$work"/data/*.csv | wc -l)
if difference=$(diff -r "$work/expected" "$work/actual"); then
  echo "$package $as_of $*: equal, $rows rows in, $(cat "$work"/actual/*.csv | wc -l) lines out"
else
  echo "$package $as_of $*: differs"
  head -n 20 <<< "$difference"
  exit 1
fi
