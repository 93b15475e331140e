#!/bin/sh
# Lists accounts and conversations, follows events over breaks, and can send: curl and sed, nothing else.
#
#   sh examples/curl/follow.sh [--data-dir DIR] [--once | --seconds N] [--send TEXT]
#
# Without --once or --seconds it follows until it is stopped. --send needs a crawler that is connected;
# a live room cannot be sent to, and the app says so.
set -eu

data_dir=''
seconds=''
text=''
while [ $# -gt 0 ]; do
  case $1 in
    --data-dir) data_dir=$2; shift 2 ;;
    --seconds) seconds=$2; shift 2 ;;
    --once) seconds=0; shift ;;
    --send) text=$2; shift 2 ;;
    *) echo "unknown option: $1" >&2; exit 2 ;;
  esac
done

# The data folder: as told, or where this system has it; a running demo has one of its own inside.
if [ -z "$data_dir" ]; then
  if [ -n "${DANMUDECK_DATA:-}" ]; then
    data_dir=$DANMUDECK_DATA
  elif [ "$(uname)" = Darwin ]; then
    data_dir="$HOME/Library/Application Support/DanmuDeck/data"
  else
    data_dir="${XDG_DATA_HOME:-$HOME/.local/share}/danmudeck"
  fi
  [ -f "$data_dir/runtime.json" ] || data_dir="$data_dir/demo"
fi
if [ ! -f "$data_dir/runtime.json" ]; then
  echo "DanmuDeck is not running: there is no runtime.json in $data_dir." >&2
  exit 1
fi

# The text of one field, from the first place where it is.
field() { sed -n "s/.*\"$1\": *\"\\([^\"]*\\)\".*/\\1/p" "$2" | head -n 1; }

# The same in an answer, which is one line: ids hold neither commas nor braces.
first() { printf '%s' "$2" | tr '{,' '\n\n' | sed -n "s/^\"$1\":\"\([^\"]*\)\".*/\1/p" | head -n 1; }

base_url=$(field base_url "$data_dir/runtime.json")
read_token=$(field read "$data_dir/api-tokens.json")
control_token=$(field control "$data_dir/api-tokens.json")

# The token goes in through a file that only curl sees: arguments are visible to every other program.
authorize() { printf 'header = "Authorization: Bearer %s"\n' "$1"; }
ask() { authorize "$read_token" | curl --silent --show-error --fail-with-body --config - "$base_url$1"; }

echo 'accounts:'
accounts=$(ask '/api/im/accounts?count=5')
echo "$accounts"
account=$(first account_id "$accounts")
if [ -z "$account" ]; then
  echo 'There is no account yet: follow a room or connect a crawler.'
  exit 0
fi

echo 'conversations:'
conversations=$(ask "/api/im/conversations?account_id=$account&count=5")
echo "$conversations"

if [ -n "$text" ]; then
  echo 'send:'
  conversation=$(first conversation_id "$conversations")
  escaped=$(printf '%s' "$text" | sed 's/[\\"]/\\&/g')
  # The key makes it safe to run this again after a lost answer: nothing is sent twice.
  authorize "$control_token" | curl --silent --show-error --config - "$base_url/api/im/messages" \
    --header 'Content-Type: application/json' --header "Idempotency-Key: example-$$-$(date +%s)" \
    --data "{\"conversation_id\":\"$conversation\",\"content\":\"$escaped\"}"
  echo
fi

[ "$seconds" = 0 ] && exit 0

echo 'events:'
end=''
[ -n "$seconds" ] && end=$(($(date +%s) + seconds))
received=$(mktemp)
trap 'rm -f "$received"' EXIT
last=''
while :; do
  limit=''
  if [ -n "$end" ]; then
    left=$((end - $(date +%s)))
    [ "$left" -gt 0 ] || exit 0
    limit="--max-time $left"
  fi
  # After a break the stream goes on behind the last event that was seen.
  # shellcheck disable=SC2086 # the limit is two words or none
  authorize "$read_token" | curl --silent --no-buffer --fail --config - $limit \
    ${last:+--header "Last-Event-ID: $last"} "$base_url/api/im/events" | tee "$received" || true
  seen=$(sed -n 's/^id: //p' "$received" | tail -n 1)
  [ -n "$seen" ] && last=$seen
  sleep 1
done
